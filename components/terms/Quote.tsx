import { t } from '../../lib/i18n/t';
import { labelOf, type Deal, type Evidence } from './deal';

/** A sentence of a source, with what kind of text it stands in. `marked` where the reader was led to it. */
export function Quote({ evidence, deal, dissents = false, marked = false }: { evidence: Evidence; deal: Deal; dissents?: boolean; marked?: boolean }) {
  const { seed, quote, implies, note } = evidence;
  return (
    <li class={`quote${dissents ? ' quote-dissents' : ''}${marked ? ' quote-marked' : ''}`}>
      <blockquote lang="en">
        <q>{quote}</q>
      </blockquote>
      <p class="quote-source">
        <cite lang="en">{labelOf(deal, seed)}</cite>
        {(implies || dissents) && <span class="tag">{dissents ? t('evidence_dissents') : t('evidence_implies')}</span>}
      </p>
      {note && <p class="small soft" lang="en">{note}</p>}
    </li>
  );
}
