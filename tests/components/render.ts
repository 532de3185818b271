import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh place in the document and gives the place, with a way to render anew. */
export async function show(tree: ComponentChild): Promise<{ root: HTMLElement; again: (tree: ComponentChild) => Promise<void> }> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const again = (next: ComponentChild): Promise<void> => act(() => render(next, root));
  await again(tree);
  return { root, again };
}

/** Does something to the page and waits until the components have followed, also where they wait for a promise that is settled already. */
export function doing(work: () => void): Promise<void> {
  return act(async () => {
    work();
    await new Promise((done) => setTimeout(done));
  });
}

export const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one button (or link, or tab) of that name. */
export function named(root: ParentNode, name: string | RegExp, selector = 'button'): HTMLElement {
  const fits = (element: HTMLElement): boolean => {
    const label = element.getAttribute('aria-label') ?? words(element);
    return typeof name === 'string' ? label === name : name.test(label);
  };
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(fits);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} named ${String(name)}`);
  return found[0]!;
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
