/**
 * Text of others (a page, a file, an address) as it is shown, copied or sent: nothing but words.
 * What is stored and compared stays as it was found; this is for the way to the reader's eyes.
 */

/** Marks that turn the direction of the words around them. */
const DIRECTION = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** What terminals and other programs act on: control characters, but for tabs and line breaks. */
const CONTROL = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f';
const HARMFUL = new RegExp(`[${DIRECTION}${CONTROL}]`, 'g');
const TURNING = new RegExp(`[${DIRECTION}]`, 'g');

/** The words without marks of direction and control characters; an override would show “gpj.exe” as “exe.jpg”, and the words around it backwards. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, '');
}

/** The same in one line: a headline begins no paragraph in a letter that bears the reader's name. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/[\s\x85]+/g, ' ').trim();
}

/** An address as browsers send it: other scripts in its name in ASCII, all that is not plain in percent. */
export function harmlessAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : harmlessLine(address);
}

/** JSON that says the same, with marks of direction written out: an editor that shows the file shows it in its order. */
export function harmlessJson(json: string): string {
  return json.replace(TURNING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
