import { STEP } from './pause';
import type { PageReading } from './reading';
import { browserSight } from './sight';

/** So many elements are looked at, at most. */
const MOST = 3_000;

/** Whether what was read is still shown, and what was hidden still hidden, in steps; a change of class or style rarely touches either. */
export function* shownAsRead(readings: readonly PageReading[]): Generator<undefined, boolean> {
  const sight = browserSight();
  let looks = MOST;
  for (const reading of readings) {
    let last: Element | null = null;
    for (const { node } of reading.segments) {
      const element = node.parentElement;
      if (!element || element === last) continue;
      if (looks-- <= 0) return true;
      if (looks % STEP === 0) yield;
      last = element;
      if (sight.hidden(element)) return false;
    }
    for (const element of reading.hiddenElements()) {
      if (looks-- <= 0) return true;
      if (element.isConnected && !element.hasAttribute('hidden') && !element.hasAttribute('popover') && !sight.hidden(element)) return false;
    }
  }
  return true;
}
