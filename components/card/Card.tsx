import { formatDate } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import { CardActions } from './CardActions';
import { CardHead } from './CardHead';
import { Evidence } from './Evidence';
import { Scale } from './Scale';
import type { CardTerm, CardView } from './view';

export interface CardProps {
  view: CardView;
  term: CardTerm;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
  /** Another mark at the same words. */
  onSwitch: (id: string) => void;
  /** To the term among all terms, at the sentence of one source where it is given. */
  onOpenTerm: (seed: string | null) => void;
  onReport: () => void;
  onDismiss: () => void;
  onCopy: () => Promise<boolean>;
}

/** Why a place is marked: the article's words, the terms' words, the reason, the evidence, and what can be done. */
export function Card(props: CardProps) {
  const { view, term, onOpenTerm, onSwitch } = props;
  return (
    <>
      <CardHead {...props} />
      <div class="card-body" tabIndex={-1}>
        <Compare view={view} />
        {view.figures && <Scale figures={view.figures} verdict={view.verdict} />}
        <p class="card-why">{harmless(view.why)}</p>
        {view.reported && <p class="card-note">{t('card_reported')}</p>}
        {view.newer && view.verdict === 'discrepancy' && <p class="card-notice">{t('card_newer', formatDate(view.asOf))}</p>}
        {view.missing.length > 0 && <Missing missing={view.missing} />}
        {typeof term === 'object' && <Evidence view={term} onOpenTerm={onOpenTerm} />}
        {term === 'loading' && <p class="card-note" role="status">{t('card_loading')}</p>}
        {view.alsoHere.length > 0 && (
          <section class="card-part">
            <h3>{t('card_also_here')}</h3>
            <ul class="card-also">
              {view.alsoHere.map(({ id, title, verdict }) => (
                <li key={id}>
                  <button type="button" class={`card-button verdict-${verdict}`} onClick={() => onSwitch(id)}>
                    <VerdictIcon verdict={verdict} />
                    <span><span class="unseen">{verdictWord(verdict)}: </span><span lang="en">{title}</span></span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <CardActions {...props} verdict={view.verdict} />
    </>
  );
}

/** What is longer stands above the terms' words, not beside them. */
const LONGEST_PHRASE = 60;

/** The article's words beside the terms' words. */
function Compare({ view: { verdict, found, expected } }: { view: CardView }) {
  const sentences = Math.max(found.length, expected.length) > LONGEST_PHRASE;
  return (
    <dl class={`card-compare verdict-${verdict}${sentences ? ' card-sentences' : ''}`}>
      <div>
        <dt>{t('card_article_says')}</dt>
        <dd lang="en" dir="auto" class="card-found">{harmless(found)}</dd>
      </div>
      {expected !== '' && (
        <div>
          <dt>{t('card_terms_say')}</dt>
          <dd lang="en" class="card-expected">{expected}</dd>
        </div>
      )}
    </dl>
  );
}

function Missing({ missing }: { missing: CardView['missing'] }) {
  return (
    <section class="card-part">
      <h3>{t('card_missing')}</h3>
      <ul class="card-missing">
        {missing.map(({ id, title }) => <li key={id} lang="en">{title}</li>)}
      </ul>
    </section>
  );
}
