// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { inSlices, STEP } from '../../lib/article/pause';
import { readSteps } from '../../lib/article/read-document';
import { plainSight } from '../../lib/article/sight';

it('gives the page its turn after a few milliseconds, and does not count it', async () => {
  let clock = 0;
  const turns: number[] = [];
  vi.stubGlobal('performance', { now: () => clock });
  vi.stubGlobal('scheduler', { yield: async () => { turns.push(clock); clock += 500; } });
  function* work(): Generator<undefined, string> {
    for (let step = 0; step < 10; step++) {
      clock += 3;
      yield;
    }
    return 'done';
  }
  let spent = 0;
  expect(await inSlices(work(), (time) => (spent += time))).toBe('done');
  expect(turns).toEqual([9, 518, 1027]);
  expect(spent).toBe(30);
});

it('reads each paragraph once, whatever a page puts before it or takes away between two steps', () => {
  const texts = Array.from({ length: 3 * STEP }, (_, number) => `Paragraph ${number}: OpenAI pays Microsoft 20 percent of its revenue through 2030.`);
  document.body.innerHTML = `<article><h1>Rewritten</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const article = document.querySelector('article')!;
  const steps = readSteps(document, plainSight(new Set()));
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (count++ % 2) article.firstElementChild!.before(document.createElement('ins'));
    else article.querySelector('ins')?.remove();
  }
  expect(count).toBeGreaterThan(6);
  const [{ article: read }] = step.value;
  expect(read.blocks.map(({ start, end }) => read.text.slice(start, end))).toEqual(['Rewritten', ...texts]);
});
