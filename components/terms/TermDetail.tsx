import { t } from '../../lib/i18n/t';
import type { PageMark } from '../../lib/messages/page-state';
import { CopyButton } from '../ui/CopyButton';
import { termAsText } from './copy-text';
import type { Deal, Term } from './deal';
import { Quote } from './Quote';
import { Requires } from './Requires';
import { SaidHere } from './SaidHere';
import { standingInWords, standingOf } from './standing';
import { valueInWords } from './value';

export interface TermDetailProps {
  term: Term;
  deal: Deal;
  /** The marks of this term on the page. */
  here: readonly PageMark[];
  /** The source whose sentence the reader was led to, or null. */
  seed: string | null;
  onOpen: (term: string) => void;
  onGoTo: (mark: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** All there is to a term: value, what held before, what it requires for context, who says so, who dissents. */
export function TermDetail({ term, deal, here, seed, onOpen, onGoTo, onCopy }: TermDetailProps) {
  const value = valueInWords(term);
  return (
    <div class="term-detail">
      <dl class="term-facts">
        {value && <Fact name={term.kind === 'quotation' ? t('term_speaker') : t('term_value')}>{value}</Fact>}
        {term.payer && term.payee && <Fact name={t('term_payment')}>{t('term_pays', term.payer, term.payee)}</Fact>}
        {term.superseded && <Fact name={t('term_superseded')}>{term.superseded}</Fact>}
      </dl>
      <SaidHere marks={here} onGoTo={onGoTo} />
      <Requires term={term} deal={deal} onOpen={onOpen} />
      <section class="term-part">
        <h3>{t('term_sources')}</h3>
        <p class="small soft">{standingInWords(standingOf(term, deal))}</p>
        <ul class="quotes">
          {term.support.map((evidence) => (
            <Quote key={evidence.quote} evidence={evidence} deal={deal} marked={evidence.seed === seed} />
          ))}
        </ul>
      </section>
      {!!term.dissent?.length && (
        <section class="term-part">
          <h3>{t('term_dissent')}</h3>
          <ul class="quotes">
            {term.dissent.map((evidence) => (
              <Quote key={evidence.quote} evidence={evidence} deal={deal} dissents />
            ))}
          </ul>
        </section>
      )}
      <div class="row">
        <CopyButton text={() => termAsText(term, deal)} label={t('term_copy')} onCopy={onCopy} />
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="en">{children}</dd>
    </div>
  );
}
