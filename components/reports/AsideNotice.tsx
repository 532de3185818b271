import { t, tn } from '../../lib/i18n/t';
import type { Aside } from '../../lib/messages/reports';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What could not be stored or read: it is not lost, and the reader is told so. */
export function AsideNotice({ aside: { broken, kept }, onRetry, onExport }: { aside: Aside; onRetry: () => void; onExport: () => void }) {
  return (
    <>
      {kept.length > 0 && (
        <Notice look="grave">
          {tn('reports_waiting', kept.length)} <Button look="quiet" onPress={onRetry}>{t('reports_retry')}</Button>
        </Notice>
      )}
      {broken.length > 0 && (
        <Notice>
          {tn('reports_broken', broken.length)} <Button look="quiet" onPress={onExport}>{t('reports_export_broken')}</Button>
        </Notice>
      )}
    </>
  );
}
