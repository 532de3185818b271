import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Rules of axe that judge what a colour scheme changes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rules of axe that judge what another language changes: the tag of the language, and boxes that longer words make scroll. */
export const OF_WORDS = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'scrollable-region-focusable'];

interface Part {
  /** Only what this selector finds. */
  within?: string;
  /** Only these rules. */
  rules?: string[];
}

/** What axe objects to in a page, one line a rule. */
export async function objections(page: Page, { within, rules }: Part = {}): Promise<string[]> {
  // The legacy mode does all in the page itself, which holds no frame from elsewhere; the other opens a further tab each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`);
  // Where axe cannot tell what lies behind the words, it leaves the whole rule undecided and says nothing.
  const blind = (!rules || rules === OF_COLOURS) && ![...violations, ...passes].some(({ id }) => id === 'color-contrast');
  return blind ? [...found, 'color-contrast: could judge nothing'] : found;
}

/** The same in the other colours: the page is told that the reader prefers dark ones, and has changed when this judges. */
export async function objectionsInTheDark(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ours = document.querySelector('plumbline-host')?.shadowRoot;
    await Promise.allSettled([document, ours].flatMap((root) => root?.getAnimations() ?? []).map((animation) => animation.finished));
  });
  try {
    return await objections(page, { within, rules: OF_COLOURS });
  } finally {
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** Does something while our element is in the body of its page: axe looks for what lies behind words in there alone, and our place is beside it. */
export async function inBody<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const move = (where: 'body' | 'documentElement'): Promise<void> =>
    // Moved, not put in anew, it stays open on top of the page.
    page.evaluate((where) => (document[where] as never as { moveBefore(node: Node, before: null): void }).moveBefore(document.querySelector('plumbline-host')!, null), where);
  await move('body');
  try {
    return await work();
  } finally {
    await move('documentElement');
  }
}
