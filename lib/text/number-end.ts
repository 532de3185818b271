import { DIGIT, LATIN, UNSEEN, characterPage } from './characters';

const COMMA = 44;
const POINT = 46;

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** How many digits stand from `at` on, counted no further than four. */
function digitsFrom(text: string, at: number): number {
  let size = 0;
  while (size < 4 && isDigit(text.charCodeAt(at + size))) size++;
  return size;
}

/** A comma joins groups of three, Indian groups of two before more groups, and a decimal part; it parts lists ("1,2,3", "2030,2032"). */
function commaJoins(text: string, at: number, whole: number, commas: number): boolean {
  const group = digitsFrom(text, at + 1);
  if (group === 3) return whole <= 3;
  if (group === 0 || group === 4) return false;
  const follows = text.charCodeAt(at + 1 + group) === COMMA && digitsFrom(text, at + 2 + group) > 0;
  return follows ? group === 2 && whole <= 2 : commas === 0 && whole <= 3;
}

/**
 * Where the number that begins at `at` ends: digits with inner points, commas and unseen characters (`1,234.56`, `1.000,50`, `26,8`).
 * Looks at most six units ahead of what it takes, so that long runs of digits and commas cost linear time.
 */
export function numberEnd(text: string, at: number): number {
  let close = at;
  let commas = 0;
  /** Digits before the first separator. */
  let whole = 0;
  let points = 0;
  // In a list ("1,2,3") the comma before has parted already; what follows it parts too.
  if (at > 1 && text.charCodeAt(at - 1) === COMMA && isDigit(text.charCodeAt(at - 2))) commas = 1;
  for (let here = at; here < text.length; ) {
    const unit = text.charCodeAt(here);
    const kind = unit < 256 ? LATIN.kind[unit] : characterPage(unit >> 8).kind[unit & 255];
    if (kind === DIGIT) {
      if (commas === 0 && points === 0) whole++;
      close = ++here;
    } else if (kind === UNSEEN) {
      here++;
    } else if (unit === POINT && isDigit(text.charCodeAt(here + 1))) {
      points++;
      here++;
    } else if (unit === COMMA && (points > 0 ? commas === 0 && isDigit(text.charCodeAt(here + 1)) : commaJoins(text, here, whole, commas))) {
      commas++;
      here++;
    } else break;
  }
  return close;
}
