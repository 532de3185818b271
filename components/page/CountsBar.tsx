import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';
import { Chips, type Chip } from '../ui/Chips';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import { BY_GRAVITY } from './view';

export type Shown = Verdict | 'all';

/** How the page fares: a bar in the proportions of the verdicts, and under it each in words and figures, to show it alone. */
export function CountsBar({ counts, shown, onShow }: { counts: Record<Verdict, number>; shown: Shown; onShow: (shown: Shown) => void }) {
  const present = BY_GRAVITY.filter((verdict) => counts[verdict] > 0);
  const chips = present.map((id): Chip<Shown> => ({ id, label: verdictWord(id), count: formatNumber(counts[id]), sign: <VerdictIcon verdict={id} /> }));
  return (
    <div class="counts">
      <div class="counts-bar" aria-hidden="true">
        {present.map((verdict) => (
          <span key={verdict} class={`verdict-${verdict}`} style={{ flexGrow: counts[verdict] }} />
        ))}
      </div>
      <Chips chips={[{ id: 'all', label: t('filter_all') }, ...chips]} selected={shown} label={t('page_filter')} onSelect={onShow} />
    </div>
  );
}
