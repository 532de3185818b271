import type { Article } from '../../lib/article/article';
import type { Claim } from '../../lib/claims/claim';
import { readClaims } from '../../lib/claims/read-claims';
import { scan } from '../../lib/claims/scan';
import type { CompiledTerms } from '../../lib/terms/compile';
import { compare } from '../../lib/verdicts/compare';

/** The trace of how the engine got to its marks: for each block the figures and cues found in it, and the claims made of them with their verdicts. */
export function explain(article: Article, terms: CompiledTerms): string {
  const lines: string[] = [];
  const { claims } = readClaims(article, terms);
  article.blocks.forEach((block, index) => {
    const text = article.text.slice(block.start, block.end);
    const { tokens, figures, hits } = scan(text, terms, block.kind === 'row');
    if (!figures.length && !hits.length) return;
    lines.push(`${block.start}–${block.end} ${block.kind}: ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`);
    const words = (first: number, last: number): string => text.slice(tokens.start[first], tokens.end[last]);
    for (const { kind, value, high, bound, unit, firstToken, lastToken } of figures) lines.push(`  figure ${kind} ${value}${high === null ? '' : `–${high}`}${unit ? ` ${unit}` : ''}${bound ? ` (${bound})` : ''}: ${words(firstToken, lastToken)}`);
    for (const { cue, first, last } of hits) {
      const { role, owner, other, cue: written } = terms.cues[cue];
      lines.push(`  ${role} ${owner < 0 ? '' : other ? `(other: ${terms.others[owner].id})` : terms.terms[owner].id} "${words(first, last)}"  [${written}]`);
    }
    for (const claim of claims) if (claim.block === index) lines.push(`  ${claimLine(claim, article, terms)}`);
  });
  return lines.join('\n');
}

/** One claim with what decided it. What contradicts a term by a loose link alone is not shown to the reader. */
function claimLine(claim: Claim, article: Article, terms: CompiledTerms): string {
  const term = terms.terms[claim.term];
  const judged = compare(claim, term);
  const facts = [claim.past && 'past', claim.reported && 'reported', claim.weak && 'weak', claim.flow && `flow ${claim.flow}`, claim.elsewhere && `elsewhere: ${claim.elsewhere}`].filter(Boolean).join(', ');
  return `claim ${term.id} says ${claim.says} "${article.text.slice(claim.start, claim.end)}" by "${claim.words}"${facts ? ` (${facts})` : ''} → ${judged ? `${judged.verdict}, ${judged.code}` : 'nothing'}`;
}
