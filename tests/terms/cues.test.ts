import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { scan } from '../../lib/claims/scan';
import { parseTermSet } from '../../lib/terms/schema';
import { loadTerms } from '../../scripts/tools/load-terms';
import { readArticles } from '../corpus/labels.mjs';

const terms = loadTerms();
const { words } = parseTermSet(readFileSync('seeds/terms.json', 'utf8')).language;
const own = terms.cues.filter(({ owner }) => owner >= 0);

interface Labelled { id: string; text: string }
const read = (set: string): Labelled[] => readArticles(`tests/corpus/${set}`) as Labelled[];
/** The articles that cues may have been written after, and those that nobody looks at: words in both are everybody's. */
const seen = ['seeds', 'dev', 'own'].flatMap(read);
const kept = read('held');

/** A text as its words alone, so that a phrase can be looked for. */
const plain = (text: string): string => ` ${text.toLowerCase().replaceAll('’', "'").replace(/[^\p{L}\d']+/gu, ' ').trim()} `;
const seenWords = seen.map(({ text }) => plain(text));
const keptWords = kept.map(({ text }) => plain(text));
/** Whether words stand to the letter in one article that was seen, and in no other at all. */
function fitsOne(phrase: string): boolean {
  const wanted = plain(phrase);
  return seenWords.filter((text) => text.includes(wanted)).length === 1 && !keptWords.some((text) => text.includes(wanted));
}

/** Stretches of a cue that are words and nothing else: no alternative, no list, no slot, no gap. */
function literalRuns(cue: string): string[] {
  return cue.split(' ').map((part) => (/^[\p{L}\d$%'&.→]+$/u.test(part) ? part : '|')).join(' ').split('|').map((run) => run.trim()).filter(Boolean);
}
const LIGHT = new Set('a an the of to in on at by for from with as and or it its is was be been has had have that this no not than'.split(' '));
/** Long enough to be somebody's sentence: four words or more, of which three say something ("brought to an end" is everybody's). */
const long = (phrase: string): boolean => phrase.split(' ').length >= 4 && phrase.split(' ').filter((word) => !LIGHT.has(word)).length >= 3;

describe('cues are language, not sentences of articles', () => {
  it('are at most six words long, in whatever part they stand', () => {
    expect(own.length).toBeGreaterThan(500);
    expect(own.filter(({ elements }) => elements > 6).map(({ cue }) => cue)).toEqual([]);
    expect(Object.values(words).flat().filter((phrase) => phrase.split(' ').length > 6)).toEqual([]);
  });

  it('hold no four words in a row that stand in one article only', () => {
    expect(own.filter(({ cue }) => literalRuns(cue).some((run) => long(run) && fitsOne(run))).map(({ cue }) => cue)).toEqual([]);
  });

  it('use no phrase as long that stands in one article only', () => {
    // The list may only grow shorter.
    const KNOWN = ['thoughts of legal action', 'front of the launch queue', 'platform for corporate agents'];
    expect([...new Set(Object.values(words).flat())].filter((phrase) => long(phrase) && fitsOne(phrase) && !KNOWN.includes(phrase))).toEqual([]);
  });

  it('serve many articles: of those found anywhere, at most three in ten are found in one only', () => {
    const found = new Map<number, Set<string>>();
    for (const { id, text } of [...seen, ...kept]) {
      for (const block of readText(text).blocks) {
        for (const { cue } of scan(text.slice(block.start, block.end), terms, block.kind === 'row').hits) {
          if (terms.cues[cue].owner >= 0) found.set(cue, (found.get(cue) ?? new Set()).add(id));
        }
      }
    }
    expect(found.size).toBeGreaterThan(500);
    expect([...found.values()].filter((articles) => articles.size === 1).length / found.size).toBeLessThanOrEqual(0.3);
  });

  it('are told from sentences of articles', () => {
    const sentence = seen[0].text.split('\n\n')[1].split(/[,.]/)[0].split(' ').slice(0, 8).join(' ');
    expect(fitsOne(sentence)).toBe(true);
    expect(literalRuns('{azure} no longer the only|sole home of …2 models')).toEqual(['no longer the', 'home of', 'models']);
  });
});
