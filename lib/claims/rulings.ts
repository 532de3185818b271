import type { Article } from '../article/article';
import { isWord, partOf, type View } from './view';

/** A line that rules on the claim above it: "Our finding: false.", "Verdict — out of date". */
const RULING = /^\W*(?:(?:our|the|my|their) )?(?:finding|verdict|ruling|rating|conclusion|reality|truth|status|result|answer|judge?ment|fact[- ]?check|assessment|rated|we say|we rate (?:it|this))\s*(?:is\b|:|–|—|-)\s*(.{1,60})/i;
/** Anything but a plain "true". */
const REJECTED = /^\W*(?:\w+ ){0,2}(?:false|untrue|wrong|incorrect|inaccurate|not (?:true|quite|so|correct|any more)|misleading|partly|partial(?:ly)?|half|mixed|outdated|out of date|stale|no\b|nope|unsupported|unproven|unfounded|baseless|fake|myth|nonsense|bogus|invented|busted|debunked|missing context|lacks? (?:context|evidence))/i;

/** A block that begins by calling the one above it wrong: "False. …", "Not true: …". */
const BARE = /^(?!(?:bonus|also|and|but|plus|finally|ps)\b)(?:[\w .]{1,30}(?: (?:wrote|said|replied))?:)?\W*(?:\d{1,2}\W+)?(?:this is |(?:he|she|they|you)(?:['’]s|['’]re| is| are) |that(?:'s|’s| is) |it(?:'s|’s| is) )?(?:mostly |simply |just |plain |also |partly |half )?(?:false|wrong|untrue|not true|not so|no|nope|myth|fiction|incorrect|nonsense|not quite|not any more|not exactly|half[- ]true|misleading|pants on fire|busted|debunked|outdated|out of date|fake)\s*[.:!;–—,]/i;

/** As far as a short statement goes that the next line may call wrong. */
const SHORT = 220;

/** Whether a block's text says of what stands above it, so many characters (`above`), that it does not hold, or holds in part only. */
export function rejects(text: string, above: number): boolean {
  const ruling = RULING.exec(text.slice(0, 160));
  return (ruling !== null && REJECTED.test(ruling[1])) || (above < SHORT && BARE.test(text.slice(0, 60)));
}

/** The block that another answers: the one above it, or the one above the line that says who speaks. */
export function aboveOf(article: Article, index: number): number {
  const { start, end } = article.blocks[Math.max(0, index - 1)];
  return end - start < 40 && /\b(wrote|writes|said|says|replied):?$|^[\w .-]{1,30}:$/i.test(article.text.slice(start, end).trim()) ? index - 2 : index - 1;
}

/** A piece that puts right what the paper itself had wrong says so at its head. */
const OWN_ERRORS = /\b(corrections? (and|column|to)|clarifications?|for the record|amendments? to our|set (them|it|the record|things) straight|what we got wrong|we got (it|this|things) wrong|readers['’]? editor|errat(a|um)|(mistakes|errors|slips|inaccuracies) (in|below|of|that|and)\b|several (mistakes|errors|slips|inaccuracies))\b/i;

/** Whether a block at the head of a piece says that the piece puts right its own paper. */
export const correctsItself = (text: string): boolean => OWN_ERRORS.test(text);

/** Whether a paragraph is a correction by its first words ("Correction: An earlier version …", "Editor's note:"). */
export const opensCorrection = (text: string): boolean => /^\W{0,3}(?:\d{1,2}[.:]\d\d ?(?:am|pm)?\W{1,3})?(?:a |the )?(?:corrections?|clarifications?|editor['’]s note)\b.{0,24}?[:.–—-]/i.test(text.slice(0, 60));

/** "12:20 Correction": a line that says what the next one is. */
export const headsCorrection = (text: string): boolean => text.length < 40 && /^\W{0,3}(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?\W{1,3})?(?:a |the )?(?:corrections?|clarifications?)\W*$/i.test(text);

/** "They aren't.", "It hasn't: …", "Not so." */
const CONTRADICTS = /^\W*((but |and |in fact,? )?(it|they|that|this|he|she|which) ((is|are|was|were|does|do|did|has|have|had|would)n['’]t|(wo|ca)n['’]t|(is|are|was|were|does|do|did|has|have|had|will) not)|not so|not true|untrue|wrong|false|no such luck|nothing of the (sort|kind))(\s+(true|so|the case|right|correct))?\s?[.,;:!–—]/i;

/** Whether a sentence, by its first words, denies the one before it. */
export const contradicts = (words: string): boolean => CONTRADICTS.test(words);

/** What prints: in a correction, what such a thing said is what was wrong. */
const PAPER = /\b(articles?|versions?|stor(?:y|ies)|reports?|columns?|pieces?|headlines?|standfirst|captions?|charts?|graphics?|tables?|maps?|profiles?|leaders?|editorials?|obituar(?:y|ies)|posts?|newsletters?|podcasts?|reviews?|items?|anal(?:ysis|yses)|briefs?|dispatch|letters?|listing|guide|quiz|diary|interview|panel|box|timeline|entry|paragraph|sentence|we|our|earlier|originally|first published|page|sidebars?|chatbots?|bots?|assistants?|readers?|transcripts?|pictures?|I|several|section|supplement|print|edition|essay|note|feature|blog|explainer|summary)\b|^\W*(?:it|they|he|she|this|that|another|one)\b(?: \w+)? (?:said|stated|gave|put|described|called|named|showed|wrote|reported|had|listed|quoted|suggested|valued|dated|claimed|implied|insisted|referred)\b/i;

/** Whether a sentence names what prints. */
export const prints = (words: string): boolean => PAPER.test(words);

/** "The report said until 2035; it is until 2030": what follows the semicolon puts right what stands before it; null where nothing does. */
export function correctedPart(view: View): View | null {
  for (let i = view.sentence.from + 3; i < view.sentence.to - 2; i++) if (isWord(view, i, ';')) return partOf(view, i + 1, view.sentence.to);
  return null;
}
