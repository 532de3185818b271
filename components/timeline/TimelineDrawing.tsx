import { t } from '../../lib/i18n/t';
import type { DealEvent } from './events';
import { placeEvents, type Placed } from './layout';

const AXIS = 54;
const LEVELS = [12, 30] as const;
const BAR = 22;
const FIRST_BAR = 72;

export interface TimelineDrawingProps {
  events: readonly DealEvent[];
  picked: string | null;
  onPick: (term: string) => void;
}

/**
 * The events on one line, horizons as bars that run from the amendment. Coordinates across are percentages,
 * so that the drawing fits any width while its words keep their size.
 */
export function TimelineDrawing({ events, picked, onPick }: TimelineDrawingProps) {
  const placed = placeEvents(events);
  const horizons = placed.filter(({ from }) => from !== null);
  const height = FIRST_BAR + horizons.length * (BAR + 12) - 8;
  return (
    <svg class="timeline-drawing" width="100%" height={height} role="group" aria-label={t('timeline_drawing')}>
      <line class="axis" x1="2%" x2="98%" y1={AXIS} y2={AXIS} />
      {horizons.map((place, i) => <Bar key={place.event.term.id} place={place} y={FIRST_BAR + i * (BAR + 12)} />)}
      {placed.map((place) => (
        <Point key={place.event.term.id} place={place} picked={place.event.term.id === picked} onPick={onPick} />
      ))}
    </svg>
  );
}

function Bar({ place: { event, x, from }, y }: { place: Placed; y: number }) {
  return (
    <g class="horizon" aria-hidden="true">
      <line class="horizon-drop" x1={`${x}%`} x2={`${x}%`} y1={AXIS} y2={y + 4} />
      <line class="horizon-bar" x1={`${from!}%`} x2={`${x}%`} y1={y + 4} y2={y + 4} />
      <text x={`${x}%`} y={y + 20} text-anchor="end" lang="en">{event.term.title}</text>
    </g>
  );
}

function Point({ place: { event, x, level }, picked, onPick }: { place: Placed; picked: boolean; onPick: (term: string) => void }) {
  const { id, title } = event.term;
  const label = LEVELS[level];
  return (
    <a
      href={`#event-${id}`}
      class={`point point-${event.kind}${picked ? ' point-picked' : ''}`}
      aria-label={`${event.date}: ${title}`}
      onClick={(click) => {
        click.preventDefault();
        onPick(id);
      }}
    >
      <line class="leader" x1={`${x}%`} x2={`${x}%`} y1={label + 5} y2={AXIS} />
      <text x={`${x}%`} y={label} text-anchor="middle">{event.short}</text>
      <circle class="halo" cx={`${x}%`} cy={AXIS} r="12" />
      <circle class="dot-mark" cx={`${x}%`} cy={AXIS} r={event.kind === 'amendment' ? 7 : 5} />
    </a>
  );
}
