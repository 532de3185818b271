import { t, tn } from '../../lib/i18n/t';
import type { Hidden } from '../../lib/messages/page-state';
import { Button } from '../ui/Button';

/** What the page has beyond what is shown, because the reader has put it away; and the way back. */
export function HiddenMarks({ hidden: { dismissed, off }, onTakeBack, onOptions }: { hidden: Hidden; onTakeBack: () => void; onOptions: () => void }) {
  if (dismissed + off === 0) return null;
  return (
    <ul class="hidden-marks small">
      {dismissed > 0 && (
        <li>
          <span>{tn('page_dismissed', dismissed)}</span> <Button look="quiet" onPress={onTakeBack}>{t('page_take_back')}</Button>
        </li>
      )}
      {off > 0 && (
        <li>
          <span>{tn('page_off', off)}</span> <Button look="quiet" onPress={onOptions}>{t('open_options')}</Button>
        </li>
      )}
    </ul>
  );
}
