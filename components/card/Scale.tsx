import { formatMoneyShort, formatPercent } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { MarkFigures } from '../../lib/messages/page-check';
import type { Verdict } from '../../lib/verdicts/verdict';
import { layOut } from './scale-layout';

const AXIS = 30;

/** Found against expected on one line. Words keep their size: only places across are relative. */
export function Scale({ figures, verdict }: { figures: MarkFigures; verdict: Verdict }) {
  const layout = layOut(figures);
  if (!layout) return null;
  const found = labelOf(figures, figures.found);
  const expected = [boundWord(figures), labelOf(figures, figures.expected)].filter(Boolean).join(' ');
  const { ticks, logarithmic } = layout;
  return (
    <figure class="scale">
      <svg class={`scale-drawing verdict-${verdict}`} width="100%" height="60" role="img" aria-label={t('card_scale', found, expected)}>
        <line class="scale-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
        {ticks.map(({ value, at }) => (
          <line key={value} class="scale-tick" x1={`${at}%`} x2={`${at}%`} y1={AXIS - 4} y2={AXIS + 4} />
        ))}
        <circle class="scale-expected" cx={`${layout.expected}%`} cy={AXIS} r="6" />
        <text class="scale-label" x={`${layout.expected}%`} y={AXIS - 14} text-anchor={anchor(layout.expected)}>{expected}</text>
        <circle class="scale-found" cx={`${layout.found}%`} cy={AXIS} r="6" />
        <text class="scale-label scale-label-found" x={`${layout.found}%`} y={AXIS + 24} text-anchor={anchor(layout.found)}>{found}</text>
      </svg>
      {logarithmic && <figcaption class="scale-note">{t('card_scale_log')}</figcaption>}
    </figure>
  );
}

/** Near an end the words run inwards. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 15) return 'start';
  return at > 85 ? 'end' : 'middle';
}

function boundWord({ bound }: MarkFigures): string {
  if (bound === null) return '';
  return t(bound === 'over' ? 'value_over' : 'value_through');
}

function labelOf({ kind, currency }: MarkFigures, value: number): string {
  if (kind === 'money') return formatMoneyShort(value, currency);
  return kind === 'percent' ? formatPercent(value) : String(value);
}
