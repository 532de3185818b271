import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';

/** In the card's place after its mark was dismissed: says so, and takes it back. */
export function Dismissed({ words, onUndo, onClose }: { words: string; onUndo: () => void; onClose: () => void }) {
  return (
    <div class="card-dismissed">
      <p role="status" dir="auto">{t('card_dismissed', harmless(words))}</p>
      <div class="card-actions">
        <button type="button" class="card-button card-button-main" onClick={onUndo}>{t('card_undo')}</button>
        <button type="button" class="card-button" onClick={onClose}>{t('card_close')}</button>
      </div>
    </div>
  );
}
