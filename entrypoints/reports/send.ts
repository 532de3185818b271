/** What a report looks like on its way out, and where it can go. */
import type { TermName } from '../../components/reports/fields';
import type { SendLinks } from '../../components/reports/view';
import { kindWord } from '../../components/reports/words';
import { asText, letter, type Reference } from '../../lib/reports/letter';
import type { Report } from '../../lib/reports/report';
import { mailDraft, trackerLink } from '../../lib/reports/send';
import { details } from '../../lib/terms/details';

export const TERMS: readonly TermName[] = details.terms.map(({ id, title }) => ({ id, title }));

const LABELS = new Map(details.sources.map(({ file, label }) => [file, label]));

function referenceOf(id: string | null): Reference | null {
  const term = details.terms.find((each) => each.id === id);
  return term ? { title: term.title, statement: term.statement, quotes: term.support.map(({ seed, quote }) => ({ label: LABELS.get(seed) ?? seed, quote })) } : null;
}

export function linksOf(report: Report, tracker: string): SendLinks {
  const term = referenceOf(report.term);
  const { subject, body } = letter(report, { term, primarySource: details.deal.primarySource, asOf: details.deal.asOf.date });
  const text = asText(report, kindWord(report.kind), term);
  return { mail: mailDraft(subject, body), tracker: trackerLink(tracker, text.title, text.body) };
}

/** False where the browser does not let us. */
export async function copyReport(report: Report): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(asText(report, kindWord(report.kind), referenceOf(report.term)).body);
    return true;
  } catch {
    return false;
  }
}
