import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import type { CardProps } from './Card';

/** Id of the heading that names the card. */
export const CARD_TITLE = 'card-title';

const ARROWS = { [-1]: 'M7.5 3 4.5 6l3 3', 1: 'M4.5 3 7.5 6l-3 3' } as const;

/** The verdict, the term, and the ways on: previous, next, close. */
export function CardHead({ view: { verdict, title, place, count }, onStep, onClose, onOpenTerm, term }: CardProps) {
  return (
    <div class={`card-head verdict-${verdict}`}>
      <div class="card-titles">
        <h2 id={CARD_TITLE}>
          <VerdictIcon verdict={verdict} />
          <span class="card-verdict">{verdictWord(verdict)}</span>
        </h2>
        {title !== '' && (
          <button type="button" class="card-link card-term" disabled={term === 'none'} title={t('card_open_term')} onClick={() => onOpenTerm(null)}>
            <span lang="en">{title}</span>
            <span class="unseen">{t('card_open_term')}</span>
          </button>
        )}
      </div>
      <div class="card-ways">
        {count > 1 && (
          <>
            <Way by={-1} label={t('card_previous')} onStep={onStep} />
            <span class="card-place">{t('card_place', formatNumber(place), formatNumber(count))}</span>
            <Way by={1} label={t('card_next')} onStep={onStep} />
          </>
        )}
        <button type="button" class="card-icon-button" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
          <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d="m2.5 2.5 7 7M9.5 2.5l-7 7" /></svg>
        </button>
      </div>
    </div>
  );
}

function Way({ by, label, onStep }: { by: 1 | -1; label: string; onStep: (by: 1 | -1) => void }) {
  return (
    <button type="button" class="card-icon-button card-way" aria-label={label} title={label} onClick={() => onStep(by)}>
      <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d={ARROWS[by]} /></svg>
    </button>
  );
}
