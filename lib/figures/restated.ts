import type { Draft, Reader } from './reader';

/** "twenty percent (20%)", "fifty billion dollars ($50 billion)": the same figure said twice is one. */
export function joinRestated(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const said = drafts[index];
    const again = drafts[index + 1];
    joined.push(said);
    if (!again || again.firstToken !== said.lastToken + 2) continue;
    if (!reader.isWord(said.lastToken + 1, '(') || !reader.isWord(again.lastToken + 1, ')')) continue;
    const bare = again.kind === 'count' && again.form === 'plain' && again.value === said.number;
    if (!bare && (said.kind !== again.kind || said.value !== again.value || said.unit !== again.unit)) continue;
    said.lastToken = again.lastToken + 1;
    said.end = said.outerEnd = reader.tokens.end[said.lastToken];
    said.resume = Math.max(said.resume, said.lastToken + 1);
    index++;
  }
  return joined;
}
