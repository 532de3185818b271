/** News about the deal of any length, from sentences with gaps: no two paragraphs are alike, and a claim stands in each, or in every other one. */
import { ORDINARY } from './ordinary';

const CLAIMS = [
  'OpenAI will keep paying Microsoft {20|20|25} percent of its revenue through {2030|2030|2035}, subject to a total cap.',
  'Microsoft has put more than ${13|13|30} billion into the company since 2019, people close to the board said.',
  'OpenAI’s deal with Amazon is worth ${50|50|70} billion, according to {two|three|several} investors.',
  'New products will ship first on Azure through {2032|2032|2034}, unless Microsoft cannot and chooses not to support them.',
  'Microsoft no longer pays OpenAI a revenue share.',
  'The AGI clause {has been scrapped|is gone|remains in force}, and fixed dates take its place.',
  'OpenAI may now offer its models on any cloud provider, {Amazon’s|Google’s|Oracle’s} among them.',
  'OpenAI’s revenue is past ${10|10|150} billion a year, {an analyst|a banker|a fund manager} in {London|Zurich|Boston} reckons.',
  'Microsoft remains OpenAI’s primary cloud partner.',
  'In March Microsoft {weighed|was considering} legal action over the Amazon deal, but no suit was filed.',
  'OpenAI pays Microsoft {a fifth|a quarter|20%} of what ChatGPT earns.',
];
const FILLERS = [
  'The {talks|meetings|calls} had gone on for {weeks|months} in {Seattle|San Francisco|New York}, with lawyers of both sides at the table.',
  '“We wanted something that our customers can plan with,” a person who took part {said|recalled}.',
  'Shares in the software maker {rose|fell|hardly moved} after the announcement.',
  'Neither company would say what {its rivals|its suppliers|its staff} had been told beforehand.',
  'For {large customers|public bodies|small firms}, the change means more choice and more paperwork.',
  'The partners had been drifting apart as each built {tools|chips|assistants} that compete with the other’s.',
  'Analysts {welcomed|questioned} the move and asked who would gain most from it.',
];
export const TITLE = 'Microsoft and OpenAI loosen their ties';

/** The same numbers on every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state >>> 8) & 0xffffff) % below;
  };
}

/** How close the claims stand: in each paragraph, or as in the articles that the terms were drawn from. */
export type Density = 'dense' | 'ordinary';

/** Paragraphs of a claim among sentences without any, until `enough` of what is there; in ordinary news, others without claims stand between them. */
function paragraphs(density: Density, enough: (units: number, words: number) => boolean): string[] {
  const roll = dice(28);
  const fill = (sentence: string): string => sentence.replace(/\{([^}]+)\}/g, (_, choices: string) => choices.split('|')[roll(choices.split('|').length)]!);
  const made: string[] = [];
  let units = 0;
  let words = 0;
  const add = (sentences: string[]): void => {
    const text = sentences.map(fill).join(' ');
    made.push(text);
    units += text.length + 2;
    words += text.split(' ').length;
  };
  const one = (of: string[]): string => of[roll(of.length)]!;
  while (!enough(units, words)) {
    add([one(FILLERS), one(FILLERS), one(CLAIMS), one(FILLERS)].slice(roll(2)));
    if (density === 'ordinary') add([one(ORDINARY), one(ORDINARY), one(ORDINARY)].slice(roll(7) % 3));
  }
  return made;
}

/** An article as a page. */
export const html = (title: string, paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2026-04-28T09:00:00Z"><style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto}</style></head><body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

/** An article of at least so many UTF-16 units. */
export const newsOf = (size: number, density: Density): string => [TITLE, ...paragraphs(density, (units) => units >= size)].join('\n\n');

/** The paragraphs of a dense article of at least so many words. */
export const newsOfWords = (count: number): string[] => paragraphs('dense', (_, words) => words >= count);
