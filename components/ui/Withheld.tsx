import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { Button } from './Button';
import { Notice } from './Notice';

/** Says that the browser keeps pages from us, why that matters, and asks. `onAllow` gives false where the reader has said no. */
export function Withheld({ onAllow }: { onAllow: () => Promise<boolean> }) {
  const [said, setSaid] = useState('');
  const allow = async (): Promise<void> => {
    setSaid('');
    if (!(await onAllow())) setSaid(t('page_not_allowed'));
  };
  return (
    <div class="stack">
      <Notice look="grave">{t('withheld')}</Notice>
      <div class="row">
        <Button look="main" onPress={() => void allow()}>{t('page_allow')}</Button>
        <span class="small soft" role="status">{said}</span>
      </div>
    </div>
  );
}
