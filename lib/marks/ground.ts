/** Whether text stands on light or dark ground. Told by the colour of the text itself: it holds on pictures and gradients too. */
import type { Ground } from './names';

/** `dark` where the text at `node` is light. */
export function groundOf(node: Node): Ground {
  const element = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const style = element && element.ownerDocument.defaultView?.getComputedStyle(element);
  return style && lightness(style.color) > 0.55 ? 'dark' : 'light';
}

/** Perceived lightness, 0 to 1, of a colour as computed styles write it; 0 for one that cannot be read. */
export function lightness(colour: string): number {
  const [, form = '', body = ''] = /^([\w-]+)\((.*)\)$/.exec(colour.trim()) ?? [];
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((each) => (each.endsWith('%') ? parseFloat(each) / 100 : Number(each)));
  const [a = 0, b = 0, c = 0] = numbers;
  if (form === 'rgb' || form === 'rgba') return perceived(a / 255, b / 255, c / 255);
  if (form === 'oklch' || form === 'oklab') return a;
  if (form === 'lch' || form === 'lab') return a > 1 ? a / 100 : a;
  // color(srgb r g b), color(display-p3 r g b): the digits of a name such as `display-p3` are no component.
  if (form === 'color') return lightness(`rgb(${numbersOf(body).map((each) => each * 255).join(' ')})`);
  return 0;
}

const numbersOf = (body: string): number[] => body.trim().split(/[\s/]+/).slice(1, 4).map(Number);

/** Lightness of sRGB components, close enough to tell light from dark. */
function perceived(r: number, g: number, b: number): number {
  return Math.sqrt(0.299 * r * r + 0.587 * g * g + 0.114 * b * b);
}
