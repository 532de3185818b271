import type { Edit } from './change';

/** Words to find, and what to put in their place ($1 … as in String.replace); not where the line holds `unless`, which would make nonsense of it. */
export type Rule = readonly [find: RegExp, put: string, unless?: RegExp];

/** How far before the label's words their verb may stand. */
const NEAR = 30;

/** The first rule that finds words of `line` in [start, end), or shortly before them. */
export function firstOf(rules: readonly Rule[], line: string, start: number, end: number): Edit | null {
  return firstWhere(rules, line, (from, to) => from < end && to > start) ?? firstWhere(rules, line, (_, to) => to <= start && to >= start - NEAR && !/[.,;:|?]/.test(line.slice(to, start)));
}

function firstWhere(rules: readonly Rule[], line: string, fits: (from: number, to: number) => boolean): Edit | null {
  for (const [find, put, unless] of rules) {
    if (unless?.test(line)) continue;
    for (const match of line.matchAll(new RegExp(find.source, 'giu'))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (fits(from, to)) return { start: from, end: to, put: fill(put, match) };
    }
  }
  return null;
}

/** Applies every rule to [start, end), wherever it fits: "twenty percent (20%)" changes whole. */
export function allOf(rules: readonly Rule[], line: string, start: number, end: number): Edit | null {
  const quote = line.slice(start, end);
  const put = rules.reduce((changed, [find, by]) => changed.replace(new RegExp(find.source, 'giu'), (...match) => fill(by, match as unknown as string[])), quote);
  return put === quote ? null : { start, end, put };
}

/** The replacement with its groups filled in; a capital at the beginning is kept. */
function fill(put: string, groups: ArrayLike<string | undefined>): string {
  const said = put.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '');
  return /^\p{Lu}(?!\p{Lu})/u.test(groups[0]!) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
