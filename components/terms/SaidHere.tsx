import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import type { PageMark } from '../../lib/messages/page-state';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';

/** Where the page says something about a term: a way to each mark, by its words. */
export function SaidHere({ marks, onGoTo }: { marks: readonly PageMark[]; onGoTo: (mark: string) => void }) {
  if (marks.length === 0) return null;
  return (
    <section class="term-part">
      <h3>{t('term_where')}</h3>
      <ul class="said-here">
        {marks.map(({ id, verdict, text }) => (
          <li key={id} class={`verdict-${verdict}`}>
            <VerdictIcon verdict={verdict} />
            <button type="button" class="link" onClick={() => onGoTo(id)}>
              <span class="unseen">{verdictWord(verdict)}: </span>
              <q lang="en" dir="auto">{harmless(text)}</q>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
