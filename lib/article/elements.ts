import type { Skip } from './reasons';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that stand in a line of text, by the browsers' own style sheet. */
export const INLINE = words('a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q rb ruby samp slot small span strong sub sup time tt u var wbr label button');

/** Elements that hold one block of text each, and are never the container of an article. */
export const LEAVES = words('p li dt dd td th caption figcaption summary h1 h2 h3 h4 h5 h6 pre');

/** Containers whose class and role speak about what they hold; a cell named "share" may well be a revenue share. */
export const BOXES = words('div section aside ul ol header footer figure form p address article center details iframe');

/** Elements that are no part of any article, whatever they hold. */
export const SILENT: ReadonlyMap<string, Skip> = new Map<string, Skip>(
  Object.entries<string>({
    script: 'script style noscript template head link meta title',
    media: 'svg math canvas audio video object embed map',
    form: 'input select textarea option datalist output progress meter label legend',
    navigation: 'nav menu',
    struck: 'del s strike',
    footnote: 'rt rp',
    notice: 'dialog',
  }).flatMap(([why, names]) => names.split(' ').map((name) => [name, why as Skip] as const)),
);

/** ARIA roles that say the same. */
export const ROLES: ReadonlyMap<string, Skip> = new Map<string, Skip>(
  Object.entries<string>({
    navigation: 'navigation menu menubar toolbar tablist tree banner contentinfo',
    form: 'search form',
    notice: 'dialog alertdialog alert tooltip status log marquee timer',
    editable: 'textbox searchbox combobox',
    footnote: 'doc-noteref doc-endnotes doc-footnote',
    comments: 'comment',
  }).flatMap(([why, roles]) => roles.split(' ').map((role) => [role, why as Skip] as const)),
);

/** Level of a heading element, 0 for any other. */
export function headingLevel(element: Element): number {
  const name = element.localName;
  if (name.length === 2 && name.charCodeAt(0) === 104) {
    const level = name.charCodeAt(1) - 48;
    return level >= 1 && level <= 6 ? level : 0;
  }
  if (element.getAttribute('role') !== 'heading') return 0;
  return Number(element.getAttribute('aria-level')) || 2;
}

export function isArticle(element: Element): boolean {
  return element.localName === 'article' || element.getAttribute('role') === 'article' || element.getAttribute('itemprop') === 'articleBody';
}
