import type { Article } from '../../lib/article/article';
import { scan } from '../../lib/claims/scan';
import type { CompiledTerms } from '../../lib/terms/compile';

/** The trace of how the engine got to its marks: for each block the figures and cues found in it. */
export function explain(article: Article, terms: CompiledTerms): string {
  const lines: string[] = [];
  for (const block of article.blocks) {
    const text = article.text.slice(block.start, block.end);
    const { tokens, figures, hits } = scan(text, terms, block.kind === 'row');
    if (!figures.length && !hits.length) continue;
    lines.push(`${block.start}–${block.end} ${block.kind}: ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`);
    const words = (first: number, last: number): string => text.slice(tokens.start[first], tokens.end[last]);
    for (const { kind, value, high, bound, unit, firstToken, lastToken } of figures) lines.push(`  figure ${kind} ${value}${high === null ? '' : `–${high}`}${unit ? ` ${unit}` : ''}${bound ? ` (${bound})` : ''}: ${words(firstToken, lastToken)}`);
    for (const { cue, first, last } of hits) {
      const { role, owner, other, cue: written } = terms.cues[cue];
      lines.push(`  ${role} ${owner < 0 ? '' : other ? `(other: ${terms.others[owner].id})` : terms.terms[owner].id} "${words(first, last)}"  [${written}]`);
    }
  }
  return lines.join('\n');
}
