/** What each UTF-16 unit is to the tokenizer, and how it is folded; tables by pages of 256, each made when text first needs it. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Soft hyphens, zero-width and direction marks: as if they were not there. */
export const UNSEEN = 4;
export const APOSTROPHE = 5;
export const SURROGATE = 6;

const UNSEEN_UNITS = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;
const APOSTROPHES = /['\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07]/;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\uff02]/;
const LETTERS = /[\p{L}\p{M}\p{Nd}]/u;

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit >= 48 && unit <= 57) return DIGIT;
  const character = String.fromCharCode(unit);
  if (UNSEEN_UNITS.test(character)) return UNSEEN;
  if (unit <= 32 || unit === 0x7f || unit === 0x85 || /\s/.test(character)) return SPACE;
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  return LETTERS.test(character) ? LETTER : OTHER;
}

function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  if (APOSTROPHES.test(character)) return 39;
  if (DOUBLE_QUOTES.test(character)) return 34;
  // Full-width signs and letters as their narrow ones.
  if (unit >= 0xff01 && unit <= 0xff5e) return fold(unit - 0xfee0);
  const lower = character.toLowerCase();
  // The one capital whose small letter is two units long keeps its first.
  return lower.charCodeAt(0);
}

interface CharacterPage {
  /** One of the classes above, by the low byte of the unit. */
  kind: Uint8Array;
  /** The unit in lower case, quotes made straight. */
  folded: Uint16Array;
}

function makePage(high: number): CharacterPage {
  const page = { kind: new Uint8Array(256), folded: new Uint16Array(256) };
  for (let low = 0; low < 256; low++) {
    page.kind[low] = classify(high * 256 + low);
    page.folded[low] = fold(high * 256 + low);
  }
  return page;
}

const pages: (CharacterPage | undefined)[] = new Array<undefined>(256).fill(undefined);

/** The page of the 256 units that share this high byte. */
export function characterPage(high: number): CharacterPage {
  return (pages[high] ??= makePage(high));
}

/** The first page, which nearly all text keeps to. */
export const LATIN = characterPage(0);

/** The letters of the first page in lower case, 0 for what is no letter: one look-up tells both. */
export const LATIN_LETTERS = LATIN.folded.map((unit, at) => (LATIN.kind[at] === LETTER ? unit : 0));

/** True for the first unit of an astral letter (rare scripts, mathematical alphabets); emoji and symbols are none. */
export function isAstralLetter(high: number, low: number): boolean {
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return false;
  const point = (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  return point < 0x1f000 || (point >= 0x20000 && point < 0xe0000);
}
