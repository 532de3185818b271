import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import type { PageMark } from '../../lib/messages/page-state';
import { termOf, type Deal } from '../terms/deal';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import { formatList } from '../../lib/i18n/format';

/** The marks in reading order. Each is a button that goes to the place on the page. */
export function MarkList({ marks, deal, onGoTo }: { marks: readonly PageMark[]; deal: Deal; onGoTo: (id: string) => void }) {
  return (
    <ol class="marks">
      {marks.map((mark) => (
        <li key={mark.id}>
          <button type="button" class={`mark-item verdict-${mark.verdict}`} onClick={() => onGoTo(mark.id)}>
            <VerdictIcon verdict={mark.verdict} />
            <span class="mark-body">
              <span class="mark-head">
                <span class="verdict-word">{verdictWord(mark.verdict)}</span>
                <span class="soft" lang="en">{termOf(deal, mark.term)?.title}</span>
              </span>
              <MarkWords mark={mark} deal={deal} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What the page says, and, where they differ or something is left out, what the terms say. */
function MarkWords({ mark, deal }: { mark: PageMark; deal: Deal }) {
  const missing = mark.missing.map((id) => termOf(deal, id)?.title ?? id);
  return (
    <span class="mark-words">
      <q lang="en" dir="auto">{harmless(mark.text)}</q>
      {mark.verdict === 'discrepancy' && (
        <span class="mark-expected">
          {t('page_terms_say')} <strong><bdi lang="en">{mark.expected}</bdi></strong>
        </span>
      )}
      {missing.length > 0 && (
        <span class="mark-expected">
          {t('page_leaves_out')} <strong><bdi>{formatList(missing)}</bdi></strong>
        </span>
      )}
    </span>
  );
}
