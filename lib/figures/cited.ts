import type { Reader } from './reader';
import { fullYear } from './year';

/** So many tokens the names of a reference in brackets may take up. */
const NAMES = 8;

/** "(Tran 2026)", "(Okafor and Lindqvist, 2026)", "(Mehta et al., 2026)": the year of a paper that is referred to. A name is a capitalised word that the vocabulary does not hold. */
export function isCited(reader: Reader, at: number): boolean {
  if (fullYear(reader, at) === 0 || !(reader.isWord(at + 1, ')') || reader.isWord(at + 1, ';') || reader.isWord(at + 1, ','))) return false;
  let names = 0;
  for (let i = at - 1; i >= 0 && at - i <= NAMES; i--) {
    if (reader.isWord(i, '(') || reader.isWord(i, ';')) return names > 0;
    if (reader.isName(i) && reader.capital(i) && !reader.shouts(i) && reader.id(i) === 0) names++;
    else if (!reader.isAny(i, [',', '.', '&', 'and', 'et', 'al'])) return false;
  }
  return false;
}
