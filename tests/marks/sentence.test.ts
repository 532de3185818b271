import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { contextOf, sentenceAround } from '../../lib/marks/sentence';

const article = readText('A headline about fees\n\nThe first sentence. It pays a fee of 25 percent, sources say. And more.\n\nAnother paragraph.');
const at = (words: string): [number, number] => [article.text.indexOf(words), article.text.indexOf(words) + words.length];

describe('the sentence around a mark', () => {
  it('is that sentence, no more and no less', () => {
    expect(contextOf(article, ...at('25 percent'))).toBe('It pays a fee of 25 percent, sources say.');
  });

  it('ends with its paragraph', () => {
    expect(contextOf(article, ...at('more'))).toBe('And more.');
  });

  it('reaches over two sentences where the mark does', () => {
    expect(contextOf(article, ...at('sources say. And'))).toBe('It pays a fee of 25 percent, sources say. And more.');
  });

  it('stays short in a paragraph without an end, and cuts with an ellipsis', () => {
    const long = readText(`Headline of it\n\n${'word '.repeat(50_000)}25 percent ${'word '.repeat(50_000)}`);
    const start = long.text.indexOf('25 percent');
    const sentence = sentenceAround(long, start, start + 10);
    expect(sentence.end - sentence.start).toBeLessThanOrEqual(1000);
    expect(contextOf(long, start, start + 10)).toContain('25 percent');
  });
});
