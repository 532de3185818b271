import type { Claim } from './claim';
import type { Context } from './context';
import { isOutsidersSentence } from './whose';
import { continues, FLAGS, isEntity, wordsOf, type View } from './view';

const VERBS = FLAGS.give | FLAGS.take | FLAGS.present | FLAGS.pastTense | FLAGS.kept | FLAGS.saying | FLAGS.neg;

const PREPOSITIONS = /^(on|through|via|over|from|with|to|at|in|by|against|for|of|than|into|and|or|like|including|beyond|outside|before|after|as|ahead|behind)$/i;

/** A claim needs someone to be about: a name in the sentence, or in what the sentence goes on about. */
export function anchored(view: View, claim: Claim, context: Context): boolean {
  if (claim.says !== 'quote' && (isOutsiders(view, claim) || isOutsidersSentence(view) || goesOnAboutOutsider(view))) return false;
  if (claim.says === 'quote' || view.mentions.some(({ entity }) => isParty(view, entity))) return true;
  const outsider = view.mentions.some(({ entity }) => view.terms.entities[entity].groups?.includes('outsider'));
  if (outsider) return false;
  // What agrees with the terms, in an article about the deal, is hardly about anything else.
  if (claim.says === 'current') return true;
  if (view.sentence.cell > 0 || view.block.kind !== 'paragraph') return true;
  if (view.sentence.to - view.sentence.from <= 9) return true;
  if (claim.says === 'figure' && claim.figure) return context.entities.some((entity) => isParty(view, entity));
  return continues(view) || context.entities.some((entity) => isParty(view, entity));
}

/** "It sells on all the clouds", after a sentence about a company that has no part in the deal. */
function goesOnAboutOutsider(view: View): boolean {
  if (view.subject < 0 || !isEntity(view, view.subject, 'outsider') || view.mentions.some(({ entity }) => view.terms.entities[entity].party !== undefined)) return false;
  return /^\W*(it|they|its|their|the company|the lab)\b/i.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 2, view.sentence.to - 1)));
}

/** Whether the nearest name before a claim, as its subject, is a company that the term has no part for ("Apple keeps 30 percent"). */
function isOutsiders(view: View, claim: Claim): boolean {
  const { tokens, position } = view.scan;
  const start = claim.start - view.block.start;
  const holders = view.terms.terms[claim.term].language;
  const own = (entity: number): boolean => [...(holders?.holder ?? []), ...(holders?.needs ?? []).flatMap((need) => need.split('|'))].some((slot) => isEntity(view, entity, slot));
  for (let i = view.mentions.length - 1; i >= 0; i--) {
    const { first, last, entity } = view.mentions[i];
    if (tokens.start[first] > start) continue;
    const before = first > view.sentence.from ? tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]) : '';
    if (PREPOSITIONS.test(before) || (last + 1 < tokens.count && /^['’]s?$/.test(tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1])))) continue;
    // A name is a subject where a verb follows ("Apple keeps"), not where a noun does ("the Acme deal").
    let verb = last + 1;
    while (verb < view.sentence.to && view.scan.flags[verb] & FLAGS.light) verb++;
    if (verb >= view.sentence.to || !(view.scan.flags[verb] & VERBS || /(ed|sued)$/.test(tokens.text.slice(tokens.start[verb], tokens.end[verb])))) continue;
    let at = last;
    while (at + 1 < tokens.count && tokens.start[at + 1] < start) at++;
    if (position[at] - position[last] > 12) return false;
    const { groups } = view.terms.entities[entity];
    return (groups?.includes('company') ?? false) && !own(entity) && !(holders?.rivals && !groups?.includes('outsider')) && !(claim.says !== 'figure' && groups?.includes('rival') === true && !groups.includes('outsider'));
  }
  return false;
}

const isParty = (view: View, entity: number): boolean => {
  const { party, groups } = view.terms.entities[entity];
  return party !== undefined || (groups?.includes('host') ?? false) || (groups?.includes('anchor') ?? false);
};
