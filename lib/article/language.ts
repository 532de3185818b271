import { isElement, parentOf } from './composed';

/** The language of an element, as the nearest `lang` attribute, or else the page, gives it; null where none does. */
export function langOf(element: Element, page: Document): string | null {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    const lang = isElement(at) ? langAttribute(at) : null;
    if (lang) return lang;
  }
  const said = page.querySelector('meta[http-equiv="content-language" i],meta[property="og:locale"]')?.getAttribute('content');
  return page.documentElement?.getAttribute('lang') || said?.split(',')[0].trim().replace('_', '-') || null;
}

export function langAttribute(element: Element): string | null {
  return element.getAttribute('lang') || element.getAttribute('xml:lang') || null;
}

/** True where both speak the same language, of whatever region, or one of them does not say. */
export function sameLanguage(one: string | null, other: string | null): boolean {
  return !one || !other || primary(one) === primary(other);
}

function primary(tag: string): string {
  return tag.slice(0, 12).toLowerCase().split(/[-_]/)[0];
}
