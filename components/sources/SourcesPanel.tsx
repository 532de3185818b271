import { t, tn } from '../../lib/i18n/t';
import { evidenceIn, type Deal, type Source } from '../terms/deal';
import { SourceTerms } from './SourceTerms';
import './sources.css';

/** The sources: what kind of text each is, what it says on which term, and where it dissents. */
export function SourcesPanel({ deal, onOpenTerm }: { deal: Deal; onOpenTerm: (term: string, seed: string) => void }) {
  return (
    <div class="sources-panel">
      <p class="soft small">{t('sources_intro')}</p>
      {deal.sources.map((source) => (
        <SourceSheet key={source.file} source={source} deal={deal} onOpenTerm={onOpenTerm} />
      ))}
    </div>
  );
}

function SourceSheet({ source, deal, onOpenTerm }: { source: Source; deal: Deal; onOpenTerm: (term: string, seed: string) => void }) {
  const { file, label, about, author, cites, links } = source;
  const entries = deal.terms.map((term) => ({ term, ...evidenceIn(term, file) })).filter(({ support, dissent }) => support.length + dissent.length > 0);
  const states = entries.filter(({ support }) => support.some(({ implies }) => !implies)).length;
  const implies = entries.filter(({ support }) => support.length > 0 && support.every((one) => one.implies)).length;
  const dissents = entries.filter(({ dissent }) => dissent.length > 0).length;
  return (
    <section class="sheet source" aria-labelledby={`source-${file}`}>
      <div class="source-head">
        <p class="source-kind" lang="en">{label}</p>
        <h2 id={`source-${file}`} lang="en">{about}</h2>
        {author && <p class="small soft">{t('source_by', author)}</p>}
        {cites && <p class="small soft">{t('source_cites', cites.join(', '))}</p>}
        {links?.map((link) => (
          <p key={link} class="small">
            {t('source_links')} <a href={link} target="_blank" rel="noreferrer">{new URL(link).hostname}</a>
          </p>
        ))}
      </div>
      <ul class="source-counts">
        <li>{tn('source_states', states)}</li>
        {implies > 0 && <li>{tn('source_implies', implies)}</li>}
        {dissents > 0 && <li class="source-dissents">{tn('source_dissents', dissents)}</li>}
      </ul>
      <SourceTerms entries={entries} label={label} onOpenTerm={(term) => onOpenTerm(term, file)} />
    </section>
  );
}
