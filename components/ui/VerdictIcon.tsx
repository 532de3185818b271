import type { Verdict } from '../../lib/verdicts/verdict';
import { SHAPES } from './verdict-shapes';

/** The sign of a verdict; whoever uses it names the verdict in words beside it. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict-icon verdict-${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" />
      <path d={SHAPES[verdict]} stroke-width={verdict === 'missing-context' ? 2 : 1.7} />
    </svg>
  );
}
