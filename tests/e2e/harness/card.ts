import { until, type Tab } from './browser';
import { pointOf } from './marks';

/** The text of the open card, or null where none is open. */
export async function cardText(tab: Tab): Promise<string | null> {
  return tab.inHost((root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]');
    return card && card.getClientRects().length > 0 ? card.innerText : null;
  }, null);
}

/** Clicks the `nth` mark with these words, as a reader does, and gives the text of the card that opens. */
export async function openCard(tab: Tab, text: string, nth = 0): Promise<string> {
  const point = await pointOf(tab, text, nth);
  if (!point) throw new Error(`no mark on "${text}"`);
  await tab.click(point);
  const said = await until(() => cardText(tab), `the card of "${text}"`);
  await tab.inHost(async (root) => {
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
  }, null);
  return said;
}

/** The middle of the button (or other control) of the card or dock whose name holds `name`. */
export async function controlPoint(tab: Tab, name: string): Promise<{ x: number; y: number } | null> {
  return tab.inHost((root, name) => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], summary, [role="button"], [role="radio"], input, select, textarea')];
    const control = controls.find((each) => each.getClientRects().length > 0 && (each.getAttribute('aria-label') ?? each.innerText).toLowerCase().includes(name.toLowerCase()));
    if (!control) return null;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, name);
}

/** Clicks a control of the card or dock by its name. */
export async function clickControl(tab: Tab, name: string): Promise<void> {
  await tab.click(await until(() => controlPoint(tab, name), `a control named "${name}"`));
}
