/** The sentence (or line) of `text` around [start, end). */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const breaks = [...text.matchAll(/\n|[.!?](?:\[\d+\])*["”’)]?(?=\s+["“‘(]?\p{Lu})/gu)].map(({ 0: mark, index }) => index + mark.length);
  return [breaks.filter((at) => at <= start).at(-1) ?? 0, breaks.find((at) => at >= end) ?? text.length];
}
