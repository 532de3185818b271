import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of';

const discrepancies = (text: string): string[] => marksOf(text).filter((mark) => mark.startsWith('discrepancy'));
const WRONG = 'OpenAI will pay Microsoft 30 percent of its revenue.';

describe('a statement that the piece itself rejects is none of its claims', () => {
  it('is one where nobody rejects it', () => {
    expect(discrepancies(WRONG)).toEqual(['discrepancy revenue-share-rate "30 percent"']);
  });

  it.each(['Our finding: false.', 'Verdict – misleading', 'False. The share is another.', 'Not true: it is less.', 'Nope. That is far too much.', 'FACT CHECK: no evidence'])('where the next line says “%s”', (ruling) => {
    expect(discrepancies(`${WRONG}\n\n${ruling}`)).toEqual([]);
  });

  it.each(['Our finding: true.', 'Verdict: correct', 'And that is not all.'])('but it stands where the next line says “%s”', (ruling) => {
    expect(discrepancies(`${WRONG}\n\n${ruling}`)).toHaveLength(1);
  });

  it('where somebody answers another by name', () => {
    expect(discrepancies(`quiet_one wrote:\n${WRONG}\nother_one wrote:\nhe's wrong, it is less.`)).toEqual([]);
  });

  it('where it is put between quotation marks and answered', () => {
    expect(discrepancies('“OpenAI will pay Microsoft 30 percent of its revenue.” The paper says twenty.')).toEqual([]);
    expect(discrepancies('“OpenAI will pay Microsoft 30 percent of its revenue,” said the spokesman.')).toHaveLength(1);
  });

  it('where the sentence behind it denies it', () => {
    expect(discrepancies('A post says the payments to Microsoft are uncapped. They aren’t.')).toEqual([]);
    expect(discrepancies('A post says Azure is still the only cloud for OpenAI. It isn’t: others may sell it.')).toEqual([]);
  });
});

describe('a piece that corrects the paper’s own errors', () => {
  it('takes back what was printed, and claims what it puts in its place', () => {
    const piece = 'Corrections and clarifications\n\nWe gave the share that OpenAI pays Microsoft as 12 percent of revenue. It is 20 percent.\n\nOur chart showed Azure as the exclusive cloud for OpenAI’s models.';
    expect(discrepancies(piece)).toEqual([]);
    expect(marksOf(piece).some((mark) => mark.startsWith('match revenue-share-rate'))).toBe(true);
  });
});

describe('what somebody else reports or insists on', () => {
  it.each([
    'According to a profile of its chief, OpenAI will pay Microsoft 30 percent of its revenue.',
    'Microsoft insisted that OpenAI will pay it 30 percent of its revenue.',
    'The graphic on its site shows that OpenAI pays Microsoft 30 percent of its revenue.',
    'It was on the front page of every paper: OpenAI will pay Microsoft 30 percent of its revenue.',
  ])('is a claim of the article all the same: %s', (text) => {
    expect(discrepancies(text)).toHaveLength(1);
  });
});

describe('cells are read with the label of their row', () => {
  const table = (...rows: string[]): string => ['Point | Old contract | New contract', ...rows].join('\n');
  it.each([
    ['OpenAI pays Microsoft | 20% | 25%', 'discrepancy revenue-share-rate "25%"'],
    ['Primary cloud partner | Microsoft | Amazon Web Services', 'discrepancy azure-primary "Amazon Web Services"'],
    ['Frontier, third-party sales | None | Google Cloud, exclusively', 'discrepancy frontier-distribution "Google Cloud, exclusively"'],
    ['Who gets launches first? | not stated | Azure', 'match azure-first "Azure"'],
  ])('%s', (row, mark) => {
    expect(marksOf(table(row))).toContain(mark);
  });

  it('a label that goes on from the one above it', () => {
    expect(marksOf(table('OpenAI pays Microsoft | 20% | 20%', '… until | AGI | 2035'))).toContain('discrepancy revenue-share-until "2035"');
  });

  it('a head row that begins with an empty cell, and a row whose first cell reaches down from above', () => {
    const rows = ['| Before | Now', 'Sales of OpenAI’s models | Azure only | any cloud', 'AGI clause | in force | removed', 'OpenAI pays Microsoft | 20% | 20%', '| until AGI | through 2035'];
    expect(discrepancies(rows.join('\n'))).toEqual(['discrepancy revenue-share-until "2035"']);
    expect(discrepancies(['| Point | Before | Now |', '| AGI clause | in force | in force |'].join('\n'))).toEqual(['discrepancy agi-clause "in force"']);
  });

  it('a third column that is headed by no time says nothing of the row', () => {
    expect(discrepancies(['Clause | New | What to do', 'AGI trigger | Removed | None', 'Cap on the payments | Yes | No'].join('\n'))).toEqual([]);
  });
});

describe('a figure that heads a line belongs to the sentence behind it', () => {
  it.each([
    ['20 percent. The slice of revenue that OpenAI owes Microsoft.', 'match revenue-share-rate "20 percent"'],
    ['3. 30 percent. The slice of revenue that OpenAI owes Microsoft.', 'discrepancy revenue-share-rate "30 percent"'],
    ['2030. The last year in which OpenAI’s payments to Microsoft fall due.', 'match revenue-share-until "2030"'],
  ])('%s', (text, mark) => {
    expect(marksOf(text)).toContain(mark);
  });
});

describe('a figure in a sentence that names nobody', () => {
  it('agrees, and does not differ', () => {
    const lead = 'OpenAI pays Microsoft a share of its revenue.\n\nThe weather was fine, and people sat on the grass for a long time.\n\n';
    expect(discrepancies(`${lead}A share of 35 percent of revenue would surprise nobody in this trade, one hears.`)).toEqual([]);
    expect(discrepancies(`${lead}Payments of this kind end in 2041 as a rule.`)).toEqual([]);
  });
});

describe('what was given up is told in many words', () => {
  it.each([
    'Microsoft passed on a share of its Azure sales to OpenAI. It has stopped paying it.', 'Microsoft shared some of its Azure sales of the models with OpenAI until now; it won’t in future.',
    'Microsoft, which earlier passed on a portion of its Azure earnings from these models, will not part with anything now.', 'Microsoft used to hand OpenAI a piece of what it made selling its models in Azure. That’s finished.',
  ])('%s', (text) => {
    expect(marksOf(text).some((mark) => mark.startsWith('match microsoft-payments')), marksOf(text).join('\n')).toBe(true);
    expect(discrepancies(text)).toEqual([]);
  });
});
