import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../lib/i18n/format';
import { t, tn } from '../../lib/i18n/t';
import type { PageMark } from '../../lib/messages/page-state';
import { Chips } from '../ui/Chips';
import { familyWord } from '../ui/words';
import { familiesOf, type Deal } from './deal';
import { searchTerms, TERM_FILTERS, type TermFilter } from './search';
import { TermRow } from './TermRow';
import './terms.css';

export interface TermsPanelProps {
  deal: Deal;
  /** The marks of the page by term. */
  here: ReadonlyMap<string, readonly PageMark[]>;
  /** The term, and the source of its sentence, that the reader was led to. */
  led: { term: string | null; seed: string | null };
  onLead: (term: string) => void;
  onGoTo: (mark: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** All terms in families, with search and filters. */
export function TermsPanel({ deal, here, led, onLead, onGoTo, onCopy }: TermsPanelProps) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<TermFilter>('all');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => new Set(here.keys()), [here]);
  const chips = useMemo(() => TERM_FILTERS.map((id) => ({ id, label: t(`filter_${id}`), count: formatNumber(searchTerms(deal, { words: '', filter: id }, ids).length) })), [deal, ids]);
  const found = searchTerms(deal, { words, filter }, ids);
  const set = (id: string, on: boolean): void => setOpen((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)));

  useEffect(() => {
    if (led.term === null) return;
    // The reader may have been led to a term that the search hides.
    setWords('');
    setFilter('all');
    set(led.term, true);
    const frame = requestAnimationFrame(() => showTerm(led.term!));
    return () => cancelAnimationFrame(frame);
  }, [led]);

  return (
    <div class="terms-panel">
      <div class="terms-find">
        <label class="unseen" for="terms-search">{t('terms_search')}</label>
        <input id="terms-search" type="search" placeholder={t('terms_search')} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        <Chips chips={chips} selected={filter} label={t('terms_filter')} onSelect={setFilter} />
        <p class="unseen" role="status">{tn('terms_found', found.length)}</p>
      </div>
      {found.length === 0 && <p class="terms-none soft">{t('terms_none')}</p>}
      {familiesOf(found).map(({ family, terms }) => (
        <section key={family} class="family" aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>{familyWord(family)}</h2>
          <div class="family-terms">
            {terms.map((term) => (
              <TermRow
                key={term.id}
                term={term}
                deal={deal}
                here={here.get(term.id) ?? []}
                seed={led.term === term.id ? led.seed : null}
                open={open.has(term.id)}
                onToggle={(on) => set(term.id, on)}
                onOpen={onLead}
                onGoTo={onGoTo}
                onCopy={onCopy}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** Brings a term into view, the sentence the reader was led to if there is one, and puts the focus on it. */
function showTerm(id: string): void {
  const row = document.getElementById(`term-${id}`);
  row?.querySelector('summary')?.focus({ preventScroll: true });
  (row?.querySelector('.quote-marked') ?? row)?.scrollIntoView({ block: row?.querySelector('.quote-marked') ? 'center' : 'start' });
}
