/** Working a page of the extension as a reader does, the same in both browsers. */
import { until, type Tab } from './browser';

/** Clicks the one visible control of that name (its label, or its words), once it is there. */
export async function press(tab: Tab, name: string): Promise<void> {
  await until(
    () =>
      tab.evaluate((name) => {
        const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
        const names = (element: HTMLElement): string[] => [plain(element.getAttribute('aria-label')), plain(element.innerText)];
        const found = [...document.querySelectorAll<HTMLElement>('button, a, summary, label, [role="button"], [role="tab"]')].filter(
          (element) => element.checkVisibility() && names(element).includes(name),
        );
        found[0]?.click();
        return found.length > 0;
      }, name),
    `a control named “${name}”`,
  );
}

/** Types into a field in place of what it held. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await until(
    () =>
      tab.evaluate(([selector, text]) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (!field) return false;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }, [selector, text] as [string, string]),
    selector,
  );
}

export function words(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
}

/** Waits until the page says something. */
export function says(tab: Tab, text: string): Promise<unknown> {
  return until(async () => (await words(tab)).includes(text), `“${text}” on ${tab.url()}`);
}

/** The texts of all elements that a selector finds. */
export function texts(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate((selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.replace(/\s+/g, ' ').trim()), selector);
}
