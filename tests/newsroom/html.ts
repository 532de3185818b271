/** Markup that is ready to stand in a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | false | Part[];

function put(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(put).join('');
  return String(part).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A template in which every value is escaped, save what `html` itself has made. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((whole, string, index) => whole + put(parts[index - 1] ?? null) + string));
}

/** JSON for a script element: no `<` that could end it. */
export function json(value: unknown): Html {
  return new Html(JSON.stringify(value, null, 2).replaceAll('<', '\\u003c'));
}
