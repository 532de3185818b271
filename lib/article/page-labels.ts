import type { BlockKind } from './article';
import { bareDate } from './dateline';
import type { Skip } from './reasons';

/** What buttons say, and how often they were pressed: "Share", "Save Print", "12 likes", "Share this on X". */
const TOOLS = /^[\d.,]*[km]?\s*(?:(?:shares?|likes?|save|print|copy link|tweet|e-?mail|comments?|repl(?:y|ies)|restacks?|listen|follow|facebook|linkedin)(?:[\s·|/()\d.]*|(?: (?:this|on|via|to)\b[^\d%]*(?:\d+ min)?)$))+$/i;
const READING_TIME = /(?:^|[·•|,–—]\s*)\d{1,3}[\s-]?min(?:ute)?s?(?: to)? read\b|^read(?:ing)? time\b/i;
const COPYRIGHT = /^(?:©|copyright (?:©|\(c\)|\d{4})|all rights reserved)/i;
const PLAYS = /^(?:watch|video|listen)(?: now)?\s?[:|].*[^.”"]$/i;
const LONGEST = 200;
const LONGEST_TOOLS = 60;

/** Why a block that only tells what can be done with the page, how long it is or whose it is belongs to no article; null where it says more. */
export function pageLabel(text: string, kind: BlockKind): Skip | null {
  if (text.length > LONGEST) return null;
  if (COPYRIGHT.test(text)) return 'notice';
  if (kind === 'caption' || kind === 'quote') return null;
  if (PLAYS.test(text)) return 'media';
  if (kind === 'heading' || text.length > LONGEST_TOOLS || /[.!?]$/.test(text)) return null;
  if (TOOLS.test(text)) return 'share';
  // A line with a year may be all that tells when the article is from: it goes where its date is read with the byline.
  return READING_TIME.test(text) && (!/\d{4}/.test(text) || bareDate(text)) ? 'byline' : null;
}
