/** Whether the extension this script belongs to is still there. Nothing but the browser can say no: no event of the page is listened to. */
import { isOrphaned } from '../messages/reply';

/** Once a second while the page is in view: a glance, for what no event tells. */
const BEAT = 1000;

/** Calls `beat` once a second while the page is seen, and `gone` once, when the extension was updated, switched off or removed. */
export function watchOver(document: Document, signal: AbortSignal, beat: () => void, gone: () => void): void {
  const tick = (): void => {
    if (isOrphaned()) gone();
    else if (document.visibilityState === 'visible') beat();
  };
  const timer = setInterval(tick, BEAT);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', tick, { signal });
}
