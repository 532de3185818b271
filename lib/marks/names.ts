/** The names of our highlights and of our one element. Only these are ever set or deleted. */
import { VERDICTS, type Verdict } from '../verdicts/verdict';

/** `light` and `dark` say what the text stands on. */
export type Ground = 'light' | 'dark';
export const GROUNDS: readonly Ground[] = ['light', 'dark'];

/** The element that holds card and dock. A name with a hyphen: no page's style sheet speaks of it. */
export const HOST = 'plumbline-host';

/** `plumbline-match` on light ground, `plumbline-match-dark` on dark. */
export function highlightName(verdict: Verdict, ground: Ground): string {
  return ground === 'dark' ? `plumbline-${verdict}-dark` : `plumbline-${verdict}`;
}

/** The mark whose card is open, or that the reader has stepped to. */
export const ACTIVE = 'plumbline-active';
/** Words that the reader has reported. */
export const REPORTED = 'plumbline-report';

export const ALL_NAMES: readonly string[] = [...VERDICTS.flatMap((verdict) => GROUNDS.map((ground) => highlightName(verdict, ground))), ACTIVE, REPORTED];

/** The gravest shows on top, and opens first where marks overlap. */
const GRAVITY: Readonly<Record<Verdict, number>> = { discrepancy: 40, 'missing-context': 30, match: 20, unverified: 10 };

export function gravity(verdict: Verdict): number {
  return GRAVITY[verdict];
}
