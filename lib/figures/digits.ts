const COMMA = 44;
const POINT = 46;
/** No number of the news is longer; what is, has no value. */
const LONGEST = 32;

/**
 * The value of digits with separators: `1,234.56`, `1.000,50`, `26,8`, `1,00,000`, `38,000,000,000`; soft hyphens and the like are passed over.
 * NaN where the groups fit no way of writing numbers (`5.5.1`, `31.12.2030`).
 */
export function numberValue(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return Number.NaN;
  let points = 0;
  let commas = 0;
  let last = 0;
  /** Digits since the last separator; whether every inner group so far has the size that thousands, or Indian lakhs, have. */
  let group = 0;
  let groups = 0;
  let threes = true;
  let twos = true;
  let whole = 0;
  let fraction = 0;
  let power = 1;
  let firstGroup = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) {
      group++;
      whole = whole * 10 + (unit - 48);
      fraction = fraction * 10 + (unit - 48);
      power *= 10;
    } else if (unit === COMMA || unit === POINT) {
      if (last === unit || last === 0) {
        if (groups === 0) firstGroup = group;
        else {
          threes &&= group === 3;
          twos &&= group === 2;
        }
      } else if (groups === 0 || group !== 3 || (unit === COMMA ? commas : points) > 0) return Number.NaN;
      if (unit === COMMA) commas++;
      else points++;
      groups++;
      last = unit;
      group = 0;
      fraction = 0;
      power = 1;
    }
  }
  if (groups === 0) return whole;
  const decimal = (): number => (whole - fraction) / power + fraction / power;
  const exact = (): number => (power > 1e15 ? decimal() : whole / power);
  if (commas > 0 && points > 0) return threes && firstGroup <= 3 && (last === POINT ? points === 1 : commas === 1) ? exact() : Number.NaN;
  if (groups === 1) return last === COMMA && group === 3 && firstGroup <= 3 ? whole : exact();
  const thousands = threes && group === 3 && firstGroup <= 3;
  const lakhs = last === COMMA && twos && group === 3 && firstGroup <= 2;
  return thousands || lakhs ? whole : Number.NaN;
}

/** How many digits, where nothing else (but unseen characters) stands among them; 0 where a separator does, and beyond 32 units. */
export function digitCount(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === POINT) return 0;
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}
