import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Asks before everything is erased, and offers a last export. */
export function EraseDialog({ open, onClose, onExport, onErase }: { open: boolean; onClose: () => void; onExport: () => Promise<string>; onErase: () => void }) {
  const [said, setSaid] = useState('');
  // With the drawing: what an export says right after must not be cleared by it.
  useLayoutEffect(() => setSaid(''), [open]);
  const save = (): void => {
    onExport().then(setSaid, () => setSaid(t('options_data_failed')));
  };
  return (
    <Dialog open={open} title={t('options_erase_title')} onClose={onClose}>
      <p>{t('options_erase_ask')}</p>
      <div class="row">
        <Button onPress={save}>{t('options_erase_export')}</Button>
      </div>
      <p class="small" role="status">{said}</p>
      <div class="row dialog-answers">
        <Button onPress={onClose}>{t('options_erase_no')}</Button>
        <Button look="grave" onPress={onErase}>{t('options_erase_yes')}</Button>
      </div>
    </Dialog>
  );
}
