import type { Edit } from './change';
import { sentenceAround } from './sentence';

const PAYER = /\b(?:OpenAI|OAI|the ChatGPT (?:maker|developer))(?![\w-])/gu;
const PAYEE = /\b(?:Microsoft|MSFT|MS|Redmond)(?![\w-])/gu;
/** Words that say the other way round themselves. */
const NONSENSE = /\breverse\b|\b(?:other|opposite) (?:direction|pipe)\b|\binstead\b|\breselling\b|\bdid not take away\b/;
/** Where one clause ends and another begins. */
const BREAK = /[;:—–|]|[.!?](?=\s)|,? (?:and|but|while|although|though|which)(?= )/gu;

/** Payer and payee change places in the clause around [start, end); null unless it names each of them just once. */
export function swapParties(line: string, start: number, end: number): Edit | null {
  if (NONSENSE.test(line.slice(...sentenceAround(line, start, end)))) return null;
  for (const [from, to] of [clauseOf(line, start, end, BREAK), clauseOf(line, start, end, /[;|]|[.!?](?=\s)/gu)]) {
    const clause = line.slice(from, to);
    // Azure is Microsoft's, whoever pays.
    if (/\bAzure\b/.test(clause)) continue;
    const payers = [...clause.matchAll(PAYER)];
    const payees = [...clause.matchAll(PAYEE)];
    if (payers.length !== 1 || payees.length !== 1) continue;
    const [first, second] = payers[0].index < payees[0].index ? [payers[0], payees[0]] : [payees[0], payers[0]];
    const between = clause.slice(first.index + first[0].length, second.index);
    // "Redmond, Wash." is a place, and "→" would point the same way still if only one side were a name.
    if (/^, [A-Z]/.test(clause.slice(second.index + second[0].length))) continue;
    return { start: from + first.index, end: from + second.index + second[0].length, put: second[0] + between + first[0] };
  }
  return null;
}

function clauseOf(line: string, start: number, end: number, breaks: RegExp): [number, number] {
  let [from, to] = [0, line.length];
  for (const { 0: mark, index } of line.matchAll(breaks)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}
