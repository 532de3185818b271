import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';

/** How long the button says what came of it. */
const SAYS = 2500;

export interface CardActionsProps {
  verdict: Verdict;
  onReport: () => void;
  onDismiss: () => void;
  /** Copies a note to the newsroom; false where the browser does not let us. */
  onCopy: () => Promise<boolean>;
}

/** A correction is offered where there is something to correct. */
export function CardActions({ verdict, onReport, onDismiss, onCopy }: CardActionsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    setCopied(await onCopy());
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(null), SAYS);
  };
  const said = copied === null ? '' : t(copied ? 'copy_done' : 'copy_failed');
  const correctable = verdict === 'discrepancy' || verdict === 'missing-context';
  return (
    <div class="card-actions">
      <button type="button" class="card-button card-button-main" onClick={onReport}>{t('card_report')}</button>
      {correctable && <button type="button" class="card-button" onClick={() => void copy()}>{said || t('card_copy')}</button>}
      <button type="button" class="card-button" onClick={onDismiss}>{t('card_dismiss')}</button>
      <span class="unseen" role="status">{said}</span>
    </div>
  );
}
