import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import { BY_GRAVITY } from './view';

/** How the page fares: a bar in the proportions of the verdicts, and under it what each part is, in words and figures. */
export function CountsBar({ counts }: { counts: Record<Verdict, number> }) {
  const present = BY_GRAVITY.filter((verdict) => counts[verdict] > 0);
  return (
    <div class="counts">
      <div class="counts-bar" aria-hidden="true">
        {present.map((verdict) => (
          <span key={verdict} class={`verdict-${verdict}`} style={{ flexGrow: counts[verdict] }} />
        ))}
      </div>
      <ul class="counts-list" aria-label={t('page_counts')}>
        {present.map((verdict) => (
          <li key={verdict} class={`verdict-${verdict}`}>
            <VerdictIcon verdict={verdict} />
            <strong>{formatNumber(counts[verdict])}</strong> {verdictWord(verdict)}
          </li>
        ))}
      </ul>
    </div>
  );
}
