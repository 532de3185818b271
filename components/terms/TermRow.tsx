import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import type { Deal, Term } from './deal';
import { standingOf } from './standing';
import { TermDots } from './TermDots';
import { TermDetail, type TermDetailProps } from './TermDetail';
import { TermFigure } from './TermFigure';

export interface TermRowProps extends TermDetailProps {
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A term in one line: its value large, what it is, how well supported; opens to everything about it. */
export function TermRow({ open, onToggle, ...detail }: TermRowProps) {
  const { term, deal, here } = detail;
  const said = here.length > 0;
  // The page's news come several times while the popup opens: a line that says the same is left alone.
  const line = useMemo(() => <TermLine term={term} deal={deal} said={said} />, [term, deal, said]);
  return (
    <details class="term" id={`term-${term.id}`} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      {line}
      {open && <TermDetail {...detail} />}
    </details>
  );
}

function TermLine({ term, deal, said }: { term: Term; deal: Deal; said: boolean }) {
  const standing = standingOf(term, deal);
  return (
    <summary>
      <TermFigure term={term} />
      <span class="term-summary">
        <span class="term-head">
          <strong lang="en">{term.title}</strong>
          <TermDots standing={standing} />
        </span>
        <span class="term-statement" lang="en">{term.statement}</span>
        {(standing.disputed || said) && (
          <span class="term-tags">
            {standing.disputed && <span class="tag tag-disputed">{t('term_disputed')}</span>}
            {said && <span class="tag tag-here">{t('term_here')}</span>}
          </span>
        )}
      </span>
    </summary>
  );
}
