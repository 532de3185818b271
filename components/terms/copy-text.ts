/** A term as plain text with its sources, for the clipboard. */
import { formatDate } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import { labelOf, type Deal, type Evidence, type Term } from './deal';
import { standingInWords, standingOf } from './standing';

export function termAsText(term: Term, deal: Deal): string {
  const line = ({ seed, quote, implies, note }: Evidence): string => {
    const how = implies ? ` (${t('evidence_implies')})` : '';
    return `– ${labelOf(deal, seed)}${how}: “${quote}”${note ? ` [${note}]` : ''}`;
  };
  const parts = [
    `${term.title}: ${term.statement}`,
    ...(term.superseded ? [t('term_before', term.superseded)] : []),
    '',
    `${t('term_sources')}:`,
    ...term.support.map(line),
    ...(term.dissent?.length ? [`${t('term_dissent')}:`, ...term.dissent.map(line)] : []),
    '',
    standingInWords(standingOf(term, deal)),
    t('copy_origin', deal.deal.title, formatDate(deal.deal.asOf.date)),
  ];
  return parts.join('\n');
}
