import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import { Button } from './Button';

/** How long the button says what came of it. */
const SAYS = 2500;

/** Copies a text and says whether it could. `text` is asked for only when it is needed. */
export function CopyButton({ text, label, onCopy }: { text: () => string; label: string; onCopy: (text: string) => Promise<boolean> }) {
  const [outcome, setOutcome] = useState<'' | 'done' | 'failed'>('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    setOutcome((await onCopy(text())) ? 'done' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(''), SAYS);
  };
  const said = outcome === 'done' ? t('copy_done') : outcome === 'failed' ? t('copy_failed') : '';
  return (
    <>
      <Button onPress={() => void copy()}>{said || label}</Button>
      <span class="unseen" role="status">{said}</span>
    </>
  );
}
