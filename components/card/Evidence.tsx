import { t, tn } from '../../lib/i18n/t';
import type { TermView } from '../../lib/messages/term-view';
import { labelOf, type Deal, type Evidence as Sentence } from '../terms/deal';
import { SupportDots } from '../terms/SupportDots';
import { standingInWords, standingOf } from '../terms/standing';

/** So many sentences stand open; more are a click away. */
const OPEN = 2;

/** How well the term is supported, and the sentences for and against it, each with a way to its place among the terms. */
export function Evidence({ view, onOpenTerm }: { view: TermView; onOpenTerm: (seed: string) => void }) {
  const deal: Deal = { deal: view.deal, sources: view.sources, terms: [view.term] };
  const standing = standingOf(view.term, deal);
  const { support, dissent = [] } = view.term;
  const row = (sentence: Sentence, dissents: boolean) => (
    <Source key={sentence.quote} sentence={sentence} label={labelOf(deal, sentence.seed)} dissents={dissents} onOpen={() => onOpenTerm(sentence.seed)} />
  );
  const more = support.slice(OPEN);
  return (
    <section class="card-part">
      <h3>{t('card_sources')}</h3>
      <p class="card-standing">
        <SupportDots standing={standing} />
        <span>{standingInWords(standing)}</span>
      </p>
      <ul class="card-quotes">
        {support.slice(0, OPEN).map((sentence) => row(sentence, false))}
        {dissent.map((sentence) => row(sentence, true))}
      </ul>
      {more.length > 0 && (
        <details class="card-more">
          <summary>{tn('card_more_sources', more.length)}</summary>
          <ul class="card-quotes">{more.map((sentence) => row(sentence, false))}</ul>
        </details>
      )}
    </section>
  );
}

function Source({ sentence: { quote, implies, note }, label, dissents, onOpen }: { sentence: Sentence; label: string; dissents: boolean; onOpen: () => void }) {
  const tag = dissents ? t('evidence_dissents') : implies ? t('evidence_implies') : '';
  return (
    <li class={`card-quote${dissents ? ' card-quote-dissents' : ''}`}>
      <blockquote lang="en">
        <p>{`“${quote}”`}</p>
      </blockquote>
      <p class="card-quote-source">
        <button type="button" class="card-link" title={t('card_open_source')} onClick={onOpen}>
          <cite lang="en">{label}</cite>
          <span class="unseen">{t('card_open_source')}</span>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M4.5 2.5H2.5v7h7v-2M6.5 2.5h3v3M9.3 2.7 5.5 6.5" /></svg>
        </button>
        {tag && <span class="card-tag">{tag}</span>}
      </p>
      {note && <p class="card-note" lang="en">{note}</p>}
    </li>
  );
}
