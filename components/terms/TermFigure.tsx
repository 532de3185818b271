import type { Term } from './deal';
import { valueOf } from './value';

/** The value of a term set large, with its bound and what it counts by in small; words of the term set keep their language. */
export function TermFigure({ term }: { term: Term }) {
  const { before, value, after, figure } = valueOf(term);
  if (!figure) return <span class="term-value term-value-words" lang="en">{value}</span>;
  return (
    <span class="term-value">
      {before && <span class="term-bound">{before} </span>}
      <span class={value.length > 7 ? 'term-number term-number-long' : 'term-number'}>{value}</span>
      {after && <span class="term-bound"> {after}</span>}
    </span>
  );
}
