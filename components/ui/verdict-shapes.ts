import type { Verdict } from '../../lib/verdicts/verdict';

/** Shapes that differ without their colours: a tick, a barred equals sign, three dots, a question mark. */
export const SHAPES: Record<Verdict, string> = {
  match: 'M4.5 8.4 7 10.9 11.7 5.6',
  discrepancy: 'M4.4 6.4h7.2M4.4 9.6h7.2M10 3.9 6 12.1',
  'missing-context': 'M4.4 8h.01M8 8h.01M11.6 8h.01',
  unverified: 'M6.1 6.3a1.95 1.95 0 1 1 2.8 1.75c-.6.3-.9.7-.9 1.25M8 11.6h.01',
};
