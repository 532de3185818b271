import type { Story } from './articles';
import { html, Html } from './html';
import type { SeedBlock } from './seeds';

/** Splits `text` at the first place of each phrase and wraps that phrase. */
function dress(text: string, phrases: { phrase: string; wrap: (inner: string) => Html }[]): (Html | string)[] {
  let parts: (Html | string)[] = [text];
  for (const { phrase, wrap } of phrases) {
    parts = parts.flatMap((part) => {
      if (part instanceof Html || !part.includes(phrase)) return [part];
      const at = part.indexOf(phrase);
      return [part.slice(0, at), wrap(phrase), part.slice(at + phrase.length)];
    });
  }
  return parts;
}

/** The blocks of a story as paragraphs, headings, quotations and lists. Used by every layout; the words are never changed. */
export function body(story: Story): Html {
  const phrases = [
    ...story.links.map((phrase) => ({ phrase, wrap: (inner: string) => html`<a href="#">${inner}</a>` })),
    ...story.strong.map((phrase) => ({ phrase, wrap: (inner: string) => html`<strong>${inner}</strong>` })),
  ];
  const parts: Html[] = [];
  let items: Html[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push(html`<ul>${items}</ul>`);
    items = [];
  };
  const inner = (block: SeedBlock): (Html | string)[] => dress(block.text, phrases);
  for (const block of story.blocks) {
    if (block.kind === 'item') {
      items.push(html`<li>${inner(block)}</li>`);
      continue;
    }
    endList();
    if (block.kind === 'heading') parts.push(html`<h2>${inner(block)}</h2>`);
    else if (block.kind === 'quote') parts.push(html`<blockquote><p>${inner(block)}</p></blockquote>`);
    else if (block.kind === 'related') parts.push(html`<p class="read-also">${inner(block)}</p>`);
    else parts.push(html`<p>${inner(block)}</p>`);
  }
  endList();
  return new Html(parts.map((part) => part.text).join('\n'));
}
