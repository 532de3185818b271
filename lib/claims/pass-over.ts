import type { Context } from './context';
import type { Scan } from './scan';
import { QUOTED, type Sentence } from './sentences';
import { continues, FLAGS } from './view';

/** Words that may speak of the sentence before by themselves ("He denies it."), and quotations, which are claims without any cue. */
const TELLING = FLAGS.neg | FLAGS.denial | QUOTED;

/** In a sentence so short, a few words may take up what was spoken of ("It does, any more than …"). */
const SHORT = 10;

/** Whether a sentence without names, figures and cues can be passed over: no rule has anything to ask of it. */
export function saysNothing(sentence: Sentence, context: Context): boolean {
  return !sentence.question && sentence.cell < 0 && !context.asked && !(sentence.flags & TELLING) && (context.focus.length === 0 || sentence.to - sentence.from > SHORT);
}

/** Passes over a sentence that says nothing: what was spoken of before is gone on about, or is over. */
export function passOver(scan: Scan, sentence: Sentence, context: Context): void {
  const number = context.number++;
  if (context.focus.length === 0) return;
  if (continues({ scan, sentence, figures: [] })) for (const term of context.focus) context.recent.set(term, number);
  else context.focus = [];
}
