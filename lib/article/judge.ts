import { openingOf } from './hints';
import { pageLabel } from './page-labels';
import type { Skip } from './reasons';
import type { Draft } from './writer';

const LONGEST_LABEL = 90;

/** Why a finished block is no part of the article, told from its own words; null where it is. `entry`: links are how the page tells its stories. */
export function judge(draft: Draft, entry: boolean): Skip | null {
  const { kind, text } = draft;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'blank';
  if (kind === 'title' || kind === 'row') return null;
  const { length } = text;
  if (draft.times > 0.8 * length) return 'byline';
  // Little else than a link is one to another article; a long one may be a paragraph, several are headlines.
  if (!entry && draft.links > 0.85 * length && (length < 300 || draft.anchors > 2) && (kind === 'paragraph' || kind === 'heading')) return 'related';
  const label = pageLabel(text, kind);
  if (label) return label;
  if (length > LONGEST_LABEL || kind === 'heading') return null;
  if (/^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i.test(text)) return 'byline';
  if (kind !== 'paragraph' || /[.!?”"]$/.test(text)) return null;
  if (/^(?:By|Von|Words by|Reporting by)\s+\p{Lu}/u.test(text)) return 'byline';
  return /\d/.test(text) ? null : openingOf(text);
}
