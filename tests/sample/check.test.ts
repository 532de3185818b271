import { describe, expect, it } from 'vitest';
import { checkSample, SAMPLE_TEXT } from '../../lib/sample/check';

const marked = (text: string) => checkSample(text).marks.map((mark) => [mark.text, mark.verdict, mark.title]);

describe('the sample article', () => {
  it('shows each of the three verdicts, read with the terms that the extension carries', () => {
    const marks = marked(SAMPLE_TEXT);
    expect(marks).toContainEqual(['25 percent', 'discrepancy', 'Revenue share to Microsoft']);
    expect(marks).toContainEqual(['2030', 'missing-context', 'Revenue share ends']);
    expect(marks.filter(([, verdict]) => verdict === 'match').length).toBeGreaterThan(4);
  });

  it('has words where its marks are', () => {
    const { text, blocks, marks } = checkSample(SAMPLE_TEXT);
    expect(blocks[0]!.kind).toBe('title');
    for (const mark of marks) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
  });

  it('says what is expected and what is left out', () => {
    const { marks } = checkSample(SAMPLE_TEXT);
    expect(marks.find((mark) => mark.text === '25 percent')!.expected).toMatch(/20/);
    expect(marks.find((mark) => mark.text === '2030')!.missing).toEqual(['Cap on the revenue share']);
  });

  it('comes right when the reader mends it', () => {
    const mended = SAMPLE_TEXT.replace('25 percent', '20 percent').replace('through 2030', 'through 2030, up to a total cap');
    expect(marked(mended).filter(([, verdict]) => verdict !== 'match')).toEqual([]);
  });

  it('can be empty', () => expect(checkSample('')).toMatchObject({ text: '', marks: [] }));
});
