import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { piecesOf } from '../../scripts/check/html/pieces';
import type { Mark } from '../../lib/verdicts/verdict';
import { run, scratch, TEXT } from './run-check';

const { folder, file } = scratch();
const EVIL = '<img src=x onerror="alert(1)">&amp;\'"</style><script>alert(2)</script>';

describe('--html', () => {
  let page = '';
  let document: Document;
  const good = file('good.txt', `${TEXT}\n\n${EVIL} is what OpenAI pays Microsoft: 30 percent of revenue.`);
  const evil = file(`evil ${'<b>'}.txt`, `${EVIL}\n\n${TEXT}`);
  const off = file('off.txt', 'Nothing of interest.');
  beforeAll(() => {
    const out = join(folder, 'out.html');
    const { status, stdout } = run(['--html', out, good, evil, off, join(folder, 'gone.txt')]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^3 articles, 2 about the deal, .*1 not read: written to .*out\.html\n$/)]);
    page = readFileSync(out, 'utf8');
    document = parseHTML(page).document as unknown as Document;
  });

  it('is one page that asks for nothing else and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect([...document.querySelectorAll('script, link, img, iframe')]).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org)/);
    for (const link of document.querySelectorAll('a')) expect(document.querySelector(link.getAttribute('href')!), link.outerHTML).not.toBeNull();
  });

  it('begins with a table of all that was read and all that was not', () => {
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows).toEqual([
      [expect.stringContaining('Microsoft and OpenAI amend their deal'), '2', '0', expect.stringMatching(/^\d+$/)],
      [expect.stringContaining(EVIL), '1', expect.any(String), expect.any(String)],
      [off, 'not about the deal'],
      [join(folder, 'gone.txt'), expect.stringMatching(/^not read: ENOENT/)],
    ]);
    expect([...document.querySelectorAll('.sums b')].map((sum) => sum.textContent)[0]).toBe('3');
  });

  it('has each article about the deal to the letter, with its marks and a note for each that is no match', () => {
    const articles = [...document.querySelectorAll('article')];
    expect(articles).toHaveLength(2);
    const [first] = articles;
    const words = [...first.querySelectorAll('.text > :not(aside)')].map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const ref of copy.querySelectorAll('.ref')) ref.remove();
      return copy.textContent;
    });
    expect(words.join('\n\n')).toBe(readFileSync(good, 'utf8'));
    expect([...first.querySelectorAll('mark.verdict-discrepancy')].map((mark) => mark.textContent)).toEqual(['25 percent', '30 percent']);
    const note = first.querySelector('.note')!;
    expect(note.textContent).toMatch(/Discrepancy.*Revenue share to Microsoft.*25 percent.*20%.*Sources: /s);
    expect(note.querySelector('.number')!.textContent).toBe(first.querySelector('.ref')!.textContent);
  });
});

describe('marks that overlap', () => {
  const mark = (start: number, end: number, verdict: Mark['verdict']): Mark => ({ start, end, verdict }) as Mark;
  it('are cut so that the louder shows, and no letter is lost or said twice', () => {
    const match = mark(2, 8, 'match');
    const wrong = mark(5, 12, 'discrepancy');
    expect(piecesOf(0, 10, [match, wrong])).toEqual([{ start: 0, end: 2, mark: null }, { start: 2, end: 5, mark: match }, { start: 5, end: 10, mark: wrong }]);
    expect(piecesOf(0, 10, [wrong, mark(6, 7, 'match')])).toEqual([{ start: 0, end: 5, mark: null }, { start: 5, end: 10, mark: wrong }]);
    expect(piecesOf(3, 3, [])).toEqual([]);
  });
});
