import type { Verdict } from '../../lib/verdicts/verdict';

/** Shapes that differ without their colours: a tick, a barred equals sign, three dots, a question mark. */
const SHAPES: Record<Verdict, string> = {
  match: 'M4.5 8.4 7 10.9 11.7 5.6',
  discrepancy: 'M4.4 6.4h7.2M4.4 9.6h7.2M10 3.9 6 12.1',
  'missing-context': 'M4.4 8h.01M8 8h.01M11.6 8h.01',
  unverified: 'M6.1 6.3a1.95 1.95 0 1 1 2.8 1.75c-.6.3-.9.7-.9 1.25M8 11.6h.01',
};

/** The sign of a verdict; whoever uses it names the verdict in words beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict-icon verdict-${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" />
      <path d={SHAPES[verdict]} stroke-width={verdict === 'missing-context' ? 2 : 1.7} />
    </svg>
  );
}
