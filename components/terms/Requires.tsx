import { t } from '../../lib/i18n/t';
import { termOf, type Deal, type Term } from './deal';

/** What an article must also say, so that this term does not mislead: a line a group, any of its terms will do. */
export function Requires({ term, deal, onOpen }: { term: Term; deal: Deal; onOpen: (id: string) => void }) {
  if (!term.requires?.length) return null;
  return (
    <section class="term-part">
      <h3>{t('term_requires')}</h3>
      <ul class="requires">
        {term.requires.map((group) => (
          <li key={group.join()}>
            {group.map((id, i) => (
              <span key={id}>
                {i > 0 && <span class="soft"> {t('term_or')} </span>}
                <button type="button" class="link" lang="en" onClick={() => onOpen(id)}>{termOf(deal, id)?.title ?? id}</button>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
