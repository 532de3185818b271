import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import type { Evidence, Term } from '../terms/deal';

export interface SourceEntry {
  term: Term;
  support: Evidence[];
  dissent: Evidence[];
}

/** What one source says, term by term, in its own sentences. */
export function SourceTerms({ entries, label, onOpenTerm }: { entries: readonly SourceEntry[]; label: string; onOpenTerm: (term: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="source-terms" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('source_sentences')} <span class="unseen" lang="en">{label}</span>
      </summary>
      {open && (
        <ul>
          {entries.map(({ term, support, dissent }) => (
            <li key={term.id} class="source-term">
              <button type="button" class="link strong small" lang="en" onClick={() => onOpenTerm(term.id)}>{term.title}</button>
              {support.map((one) => (
                <Sentence key={one.quote} quote={one.quote} tag={one.implies ? t('evidence_implies') : ''} />
              ))}
              {dissent.map((one) => (
                <Sentence key={one.quote} quote={one.quote} tag={t('evidence_dissents')} note={one.note} dissents />
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Sentence({ quote, tag, note, dissents = false }: { quote: string; tag: string; note?: string; dissents?: boolean }) {
  return (
    <div class={`quote${dissents ? ' quote-dissents' : ''}`}>
      <blockquote lang="en">
        <q>{quote}</q>
      </blockquote>
      {tag && <p><span class="tag">{tag}</span></p>}
      {note && <p class="small soft" lang="en">{note}</p>}
    </div>
  );
}
