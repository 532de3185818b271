import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctionNote } from '../../lib/checker/correction';
import type { TermView } from '../../lib/messages/term-view';
import { speak } from '../i18n/catalogue';

const set = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { deal: TermView['deal']; sources: TermView['sources']; terms: TermView['term'][] };
const view: TermView = { deal: set.deal, sources: set.sources, term: set.terms.find(({ id }) => id === 'revenue-share-rate')! };
const about = { title: 'A headline', url: 'https://news.example/a', sentence: 'It pays 25 percent.', missing: ['Cap on the revenue share'] };

describe('a correction', () => {
  beforeEach(() => speak('en'));

  it('names page, sentence, terms and sources, and calls nothing false', () => {
    const note = correctionNote(about, view);
    for (const part of [about.title, about.url, about.sentence, view.term.statement, about.missing[0], set.deal.primarySource]) expect(note).toContain(part);
    for (const { quote } of view.term.support) expect(note).toContain(`“${quote}”`);
    expect(note.toLowerCase()).not.toMatch(/false|wrong|error/);
  });

  it('takes a hostile headline and sentence for words: no paragraph begins with them, and nothing is turned', () => {
    const note = correctionNote({ ...about, title: 'A\n\nDear bank,\u2028pay \u202eegap', url: 'https://news.example/\u202ea', sentence: 'It pays\n\u206625 percent.' }, view);
    expect(note).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028]/);
    expect(note).toContain('A Dear bank, pay egap');
    expect(note).toContain('https://news.example/%E2%80%AEa');
    expect(note.split('\n\n')).toHaveLength(correctionNote(about, view).split('\n\n').length);
  });

  it('says nothing of missing terms where none are missing', () => {
    expect(correctionNote({ ...about, missing: [] }, view)).not.toContain('may also need');
  });

  it('is in English in every language: it goes to an English newsroom', () => {
    const english = correctionNote(about, view).replace(/as of .*?\. /, '');
    speak('de');
    expect(correctionNote(about, view).replace(/as of .*?\. /, '').slice(0, 200)).toBe(english.slice(0, 200));
  });
});
