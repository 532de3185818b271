import type { PageMark } from '../../lib/messages/page-state';
import type { Verdict } from '../../lib/verdicts/verdict';

/** A mark as the page tells the popup of it. */
export function mark(id: string, term: string | null, verdict: Verdict, text: string, more: Partial<PageMark> = {}): PageMark {
  return { id, term, verdict, text, found: text, expected: '', why: { code: 'x', params: {} }, missing: [], context: text, ...more };
}
