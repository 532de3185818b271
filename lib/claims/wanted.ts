import type { Figure } from '../figures/figure';
import { isEntity, wordsOf, type View } from './view';

/** Tokens on either side of a figure that are looked at. */
const AROUND = 40;
const ASKED = /\b(ask(s|ed|ing)? for|sought|seek(s|ing)?|demand(s|ed|ing)?|propos(es|ed|ing)|float(s|ed|ing)|push(es|ed|ing)? for|argu(es|ed|ing) for|call(s|ed|ing)? for|press(es|ed|ing)? for|holding out for|held out for|hop(es|ed|ing) for|bid|wanted|wants|offered|suggested|mooted)\b[^,;:]*$/i;
const POLL = /\b(polls?|polled|surveys?|surveyed|respondents|questionnaire)\b/i;
const COUNTED = /^\S+(?: ?(?:%|percent|per cent|pc))? (?:of|in) (?:the |its |our |all |some |about |over |more than )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands) \p{L}/iu;
/** What follows puts the figure right. */
const SET_RIGHT = /[;–—] ?(in fact,? )?(the (figure|number|rate|sum|amount|total|year|date|correct \w+|right \w+|true \w+|answer) (is|was|should)|(it|that) (is|was|should) (in fact|really|actually|be|have|\d|a |[$€£]))/i;
const SAID_ANYWAY = /\b(even|as|what|only|sooner|earlier|ask(s|ed)?|wonder(s|ed)?|see|sure|clear|say|said|know|knows|so|and|or|but) (if|when)\b|\bif (you|anything|any|not|ever)\b/i;

/** Whether a figure may be what somebody asked for, a pollster counted, or a condition would bring about: good enough to agree, not to differ. */
export function isOnlyWanted(view: View, figure: Figure): boolean {
  const { from, to } = view.sentence;
  const ratio = figure.kind === 'percent' || figure.kind === 'fraction';
  const before = figure.firstToken > from ? wordsOf(view, Math.max(from, figure.firstToken - AROUND), figure.firstToken - 1) : '';
  const after = wordsOf(view, figure.lastToken, Math.min(figure.lastToken + AROUND, to - 1));
  // "Had at one stage asked for a quarter of its revenue"
  if ((ratio || figure.kind === 'year') && ASKED.test(before)) return true;
  // "61 percent of 230 partners expected to …"
  if (ratio && (POLL.test(before) || COUNTED.test(after))) return true;
  // "Gave it as 30 per cent; the figure is 20 per cent."
  if (SET_RIGHT.test(after)) return true;
  // "Goes to 40 per cent if it floats"
  if (ratio && /^[^,;:()–—]*?\bif\b/i.test(after) && !SAID_ANYWAY.test(after)) return true;
  // "Fell on Tuesday after the partners tore up …": the day of what came after.
  if (figure.kind === 'weekday' && /^\S+ (after|following|as|because|since)\b/i.test(after)) return view.mentions.some(({ first, entity }) => first > figure.lastToken && first <= figure.lastToken + 3 && !isEntity(view, entity, 'outsider'));
  // "A third rewrite before the year is out"
  return figure.kind === 'count' && /\b(an?|another)$/i.test(before) && /\b(before|by the|next|soon|coming|expected|likely|to come)\b/i.test(after);
}
