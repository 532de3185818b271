/** A mark of the page as the card shows it. */
import type { CardView } from '../../components/card/view';
import type { DockMark } from '../../components/dock/view';
import type { Found } from '../../lib/checker/check-page';
import type { Checker } from '../../lib/checker/checker';
import { reasonInWords } from '../../lib/i18n/reason';
import { t } from '../../lib/i18n/t';

export function cardView(checker: Checker, found: Found, alsoHere: readonly Found[]): CardView {
  const { mark } = found;
  const marks = checker.marks();
  const title = (term: string | null): string => checker.titleOf(term);
  return {
    id: found.id,
    verdict: mark.verdict,
    title: title(mark.term),
    found: mark.found || mark.text,
    expected: mark.expected,
    why: [reasonInWords(mark.reason), ...(mark.missing.length > 0 ? [t('reason_missing_context')] : [])].join(' '),
    missing: mark.missing.map((id) => ({ id, title: title(id) })),
    figures: found.figures,
    newer: checker.page?.newer ?? false,
    asOf: checker.hello?.asOf ?? '',
    reported: mark.reported,
    place: marks.indexOf(found) + 1,
    count: marks.length,
    alsoHere: alsoHere.filter((other) => other !== found).map((other) => ({ id: other.id, title: title(other.mark.term), verdict: other.mark.verdict })),
  };
}

export function dockMark(checker: Checker, { id, mark }: Found): DockMark {
  return { id, verdict: mark.verdict, text: mark.text, title: checker.titleOf(mark.term), expected: mark.expected };
}
