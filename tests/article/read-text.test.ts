import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';

/** Each block as "kind: its text". */
function blocks(text: string, facts = {}): string[] {
  const article = readText(text, facts);
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

describe('readText', () => {
  it('keeps the text to the letter and makes a block of each line', () => {
    const text = 'Partners rewrite their deal\n\n  The rate stays.  \nThe cloud opens.';
    const article = readText(text);
    expect(article.text).toBe(text);
    expect(article.title).toBe('Partners rewrite their deal');
    expect(blocks(text)).toEqual(['title: Partners rewrite their deal', 'paragraph: The rate stays.', 'paragraph: The cloud opens.']);
  });

  it('takes the facts that the caller knows', () => {
    const article = readText('A line.', { title: 'Another', published: '2026-04-28', lang: 'en' });
    expect(article).toMatchObject({ title: 'Another', published: '2026-04-28', lang: 'en' });
    expect(article.blocks).toEqual([{ kind: 'paragraph', start: 0, end: 7 }]);
  });

  it('knows a given title in the first line, however it is spaced', () => {
    expect(blocks('Deal  rewritten', { title: 'Deal rewritten' })).toEqual(['title: Deal  rewritten']);
  });

  it.each([['\n'], ['\r'], ['\r\n'], ['\u2028'], ['\u2029'], ['\u0085'], ['\f'], ['\v']])('splits at %j', (line) => {
    expect(blocks(`Head${line}${line}One is here.${line}Two is here.`)).toEqual(['title: Head', 'paragraph: One is here.', 'paragraph: Two is here.']);
  });

  it('does not take one CRLF for a blank line', () => {
    expect(blocks('Head\r\n\r\nOne is here.\r\nShort line\r\nA paragraph that goes on for longer.')).toContain('paragraph: Short line');
    expect(blocks('Head\r\n\r\nOne is here.\r\n\r\nShort line\r\nA paragraph that goes on for longer.')).toContain('heading: Short line');
  });

  it('reads items without their bullet, number or time stamp', () => {
    const lines = ['• first', '- second', '– third', '* fourth', '1. one thing.', '2. two things.', '(a) a thing', '08:15 We begin.', '[01:02] DEV: So?', '8.15am Good morning.', '09:05 ET: Doors open.'];
    expect(blocks(`Head\n\nLead-in:\n${lines.join('\n')}`).slice(2)).toEqual([
      'item: first', 'item: second', 'item: third', 'item: fourth', 'item: one thing.', 'item: two things.', 'item: a thing', 'item: We begin.',
      'item: DEV: So?', 'item: Good morning.', 'item: Doors open.',
    ]);
  });

  it('leaves a negative figure, a decimal and initials alone', () => {
    expect(blocks('Head\n\n-5% was the fall.\n13.75 billion went in.\nA. J. Smith wrote it.\n3pm is the hour.')).toEqual([
      'title: Head', 'paragraph: -5% was the fall.', 'paragraph: 13.75 billion went in.', 'paragraph: A. J. Smith wrote it.', 'item: is the hour.',
    ]);
  });

  it('reads rows by pipe and by tab, and drops drawn rules', () => {
    expect(blocks('Head\n\nPoint | Before | Now\n---|---|---\nShare\t20%\n| Cap | none |\n')).toEqual(['title: Head', 'row: Point | Before | Now', 'row: Share\t20%', 'row: | Cap | none |']);
    expect(blocks('Head\n\nPoint\u00a0|\u202fNow\na|b are letters')).toEqual(['title: Head', 'row: Point\u00a0|\u202fNow', 'paragraph: a|b are letters']);
  });

  it('knows headings: alone, in capitals, numbered, by hash signs', () => {
    const text = 'Head\n\nWhat changed\nThe agreement loosens the coupling of the two.\n\nBY THE NUMBERS\n• 20%: the share\n\n1. The money side\n\nIt flows one way.\n\n2. The cloud side\n\nIt opens.\n\n## Outlook\nLater.';
    expect(blocks(text).filter((block) => block.startsWith('heading'))).toEqual([
      'heading: What changed', 'heading: BY THE NUMBERS', 'heading: The money side', 'heading: The cloud side', 'heading: Outlook',
    ]);
  });

  it('knows a heading without blank lines, between a full stop and a long paragraph', () => {
    const long = 'The agreement loosens the coupling of the two companies in more ways than one, and the money follows the models.';
    expect(blocks(`Head\n\nWhat changed\n${long}\nThe money: caps and shares\n${long}`).filter((block) => block.startsWith('heading'))).toEqual(['heading: What changed', 'heading: The money: caps and shares']);
  });

  it('takes a first line that is a long sentence for a paragraph', () => {
    expect(blocks('The two companies have rewritten the agreement that bound them to one another for years.\n\nMore below.')[0]).toMatch(/^paragraph/);
    expect(blocks('The deal is done.\n\nMore below.')[0]).toMatch(/^title/);
  });

  it('knows that a signature, a question, a lead-in and the last line are no headings', () => {
    expect(blocks('Head\n\nSo it is.\n\nYours faithfully,\nGerald Ashworth\nHarrogate').filter((block) => block.startsWith('heading'))).toEqual([]);
    expect(blocks('Head\n\nWho pays?\n\nOpenAI pays, and it pays Microsoft.\n\nIn short:\n- OpenAI pays.').filter((block) => block.startsWith('heading'))).toEqual([]);
  });

  it('reads a text of nothing', () => {
    for (const text of ['', ' ', '\n\r\n\t\u00a0\ufeff']) expect(readText(text)).toMatchObject({ title: null, blocks: [] });
  });

  it('takes lone surrogates as they come', () => {
    expect(blocks('Head \ud800\n\udc00 pays 20% \ud83d')).toEqual(['title: Head \ud800', 'paragraph: \udc00 pays 20% \ud83d']);
  });

  it('reads five megabytes, in one line or in as many lines as fit', () => {
    expect(readText('x 20% '.repeat(900_000)).blocks).toHaveLength(1);
    expect(readText('ab\n'.repeat(1_700_000)).blocks).toHaveLength(1_700_000);
    expect(readText('\r\n'.repeat(2_500_000)).blocks).toHaveLength(0);
    expect(readText('- '.repeat(2_500_000)).blocks).toHaveLength(1);
  });

  it('never lets a block hold a line break, stand out of the text or overlap another', () => {
    const text = 'T\r\r\n a \u2028• b\n\u0085c | d\n\n\n1. \n2.\n(a)\n#\n>>> e\n';
    let last = 0;
    for (const block of readText(text).blocks) {
      expect(block.start).toBeGreaterThanOrEqual(last);
      expect(block.end).toBeGreaterThan(block.start);
      expect(text.slice(block.start, block.end)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
      last = block.end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
