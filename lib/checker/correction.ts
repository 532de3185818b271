/** A courteous note to the newsroom, ready to be pasted into a mail. */
import { t } from '../i18n/t';
import { formatDateInEnglish } from '../i18n/format';
import { harmlessAddress, harmlessLine } from '../i18n/harmless';
import { contextOf } from '../marks/sentence';
import type { TermView } from '../messages/term-view';
import type { Found } from './check-page';
import type { Checker } from './checker';

export interface Correctable {
  title: string;
  url: string;
  /** The sentence that the note is about. */
  sentence: string;
  /** Titles of terms that the article leaves out. */
  missing: readonly string[];
}

/** The note about one mark of a page. */
export function correctionOf(checker: Checker, { mark, reading }: Found, view: TermView): string {
  const { page, parts } = checker;
  const missing = mark.missing.map((id) => checker.titleOf(id));
  const sentence = contextOf(reading.article, mark.start, mark.end);
  return correctionNote({ title: page?.title ?? '', url: parts.document.location.href, sentence, missing }, view);
}

/** The note as plain text, with the term's statement and the sentences of its sources. */
export function correctionNote({ title, url, sentence, missing }: Correctable, view: TermView): string {
  const label = (seed: string): string => view.sources.find(({ file }) => file === seed)?.label ?? seed;
  const sources = view.term.support.map(({ seed, quote }) => `– “${quote}” (${label(seed)})`);
  return [
    t('correction_greeting'),
    t('correction_body', harmlessLine(title), harmlessAddress(url), harmlessLine(sentence)),
    t('correction_terms', view.term.statement),
    ...(missing.length > 0 ? [t('correction_missing', missing.join('; '))] : []),
    [t('correction_sources'), ...sources, view.deal.primarySource].join('\n'),
    t('correction_close', formatDateInEnglish(view.deal.asOf.date)),
    t('correction_thanks'),
  ].join('\n\n');
}
