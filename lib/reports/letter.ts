/** A report in words: a courteous note to the newsroom, in English as its article is, and plain text to copy or to put into an issue. */
import { formatDate, formatDateInEnglish } from '../i18n/format';
import { harmless, harmlessAddress, harmlessLine } from '../i18n/harmless';
import { t } from '../i18n/t';
import type { Report } from './report';

/** What the terms say of the report's term; null where it belongs to none. */
export interface Reference {
  title: string;
  statement: string;
  /** Sentences that support it, each with the label of its source. */
  quotes: readonly { label: string; quote: string }[];
}

export interface About {
  term: Reference | null;
  /** Address of the primary source, and ISO date of the terms. */
  primarySource: string;
  asOf: string;
}

/** A mail draft holds little; the primary source, which is named too, has the rest. */
const QUOTES = 2;

/** Whom the note is for is the reader's to say; it asks for a look at one sentence, and says why. */
export function letter(report: Report, { term, primarySource, asOf }: About): { subject: string; body: string } {
  const { page, quote, expected, note, source } = report;
  const url = harmlessAddress(page.url);
  const title = harmlessLine(page.title) || url;
  const body = [
    t('correction_greeting'),
    t('correction_body', title, url, harmlessLine(quote.exact)),
    ...(expected ? [t('report_letter_expected', harmlessLine(expected))] : []),
    ...(note ? [harmless(note)] : []),
    ...(term ? [t('correction_terms', term.statement), [t('correction_sources'), ...term.quotes.slice(0, QUOTES).map(quoted), primarySource].join('\n')] : []),
    ...(source ? [t('report_letter_source', harmlessLine(source))] : []),
    ...(term ? [t('correction_close', formatDateInEnglish(asOf))] : []),
    t('correction_thanks'),
  ];
  return { subject: t('report_letter_subject', title), body: body.join('\n\n') };
}

/** Every field that says something, a line each. `kind` is in the reader's language. */
export function asText(report: Report, kind: string, term: Reference | null): { title: string; body: string } {
  const { page, quote, found, expected, note, source, created } = report;
  const line = (label: string, value: string | null): string[] => (value ? [`${label}: ${harmless(value)}`] : []);
  const body = [
    ...line(t('report_kind'), kind),
    `“${harmless(quote.exact)}”`,
    ...line(t('report_page'), [page.title, page.publisher ?? ''].map(harmlessLine).filter(Boolean).join(' – ')),
    harmlessAddress(page.url),
    ...line(t('report_published'), page.published && formatDate(page.published)),
    ...line(t('report_term'), term && `${term.title}. ${term.statement}`),
    ...line(t('report_found'), found),
    ...line(t('report_expected'), expected),
    ...line(t('report_note_label'), note),
    ...line(t('report_source_label'), source),
    ...line(t('report_made'), formatDate(created)),
  ];
  return { title: harmlessLine(`${kind}: ${quote.exact}`).slice(0, 120), body: body.join('\n') };
}

const quoted = ({ label, quote }: Reference['quotes'][number]): string => `– “${quote}” (${label})`;
