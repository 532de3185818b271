import { until, type Tab } from './browser';
import { pointOf } from './marks';

/** The text of the open card, or null where none is open. */
export async function cardText(tab: Tab): Promise<string | null> {
  return tab.inHost((root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]');
    return card && card.getClientRects().length > 0 ? card.innerText : null;
  }, null);
}

/** Clicks the `nth` mark with these words, as a reader does, and gives the text of the card that opens, with its sources. */
export async function openCard(tab: Tab, text: string, nth = 0): Promise<string> {
  await tab.click(await until(() => pointOf(tab, text, nth), `a mark on "${text}"`));
  return cardAtRest(tab, `the card of "${text}"`);
}

/** The text of the open card once the sources are in it and it has come to its place: until then it grows, and its buttons move. */
export async function cardAtRest(tab: Tab, what = 'the card'): Promise<string> {
  await until(() => tab.inHost((root) => root.querySelector('[role="dialog"]') !== null && root.querySelector('.card-body > [role="status"]') === null, null), what);
  await tab.inHost(async (root) => {
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
  }, null);
  return until(() => cardText(tab), what);
}

/** The middle of the button (or other control) of the card or dock whose name holds `name`, where it is once it rests. */
export async function controlPoint(tab: Tab, name: string): Promise<{ x: number; y: number } | null> {
  return tab.inHost(async (root, name) => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], summary, [role="button"], [role="radio"], input, select, textarea')];
    const control = controls.find((each) => each.getClientRects().length > 0 && (each.getAttribute('aria-label') ?? each.innerText).toLowerCase().includes(name.toLowerCase()));
    if (!control) return null;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    let box = control.getBoundingClientRect();
    for (let still = 0, frames = 0; still < 2 && frames < 60; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = control.getBoundingClientRect();
      still = now.top === box.top && now.left === box.left ? still + 1 : 0;
      box = now;
    }
    // Taken away meanwhile: whoever waits for it looks again.
    if (!control.isConnected) return null;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, name);
}

/** Clicks a control of the card or dock by its name. */
export async function clickControl(tab: Tab, name: string): Promise<void> {
  await tab.click(await until(() => controlPoint(tab, name), `a control named "${name}"`));
}
