import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t';
import type { Deal } from '../terms/deal';
import { eventsOf } from './events';
import { TimelineDrawing } from './TimelineDrawing';
import './timeline.css';

/** The deal in time: the drawing, and the same in words, in order. A point of the drawing leads to its words. */
export function Timeline({ deal, onOpenTerm }: { deal: Deal; onOpenTerm: (term: string) => void }) {
  const [picked, setPicked] = useState<string | null>(null);
  const events = eventsOf(deal);
  const pick = (term: string): void => {
    setPicked(term);
    document.getElementById(`event-${term}`)?.focus();
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline_title')}</h2>
      <figure class="sheet">
        <TimelineDrawing events={events} picked={picked} onPick={pick} />
        <figcaption class="small soft">{t('timeline_scale')}</figcaption>
      </figure>
      <ol class="events">
        {events.map(({ term, date, kind }) => (
          <li key={term.id} id={`event-${term.id}`} tabIndex={-1} class={`event event-${kind}${term.id === picked ? ' event-picked' : ''}`}>
            <p class="event-date">{date}</p>
            <div>
              <button type="button" class="link strong" lang="en" onClick={() => onOpenTerm(term.id)}>{term.title}</button>
              <p class="small soft" lang="en">{term.statement}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
