import { describe, expect, it } from 'vitest';
import { Dismissed, MOST } from '../../lib/background/dismissed';

function kept(stored?: unknown) {
  const items = new Map<string, unknown>(stored === undefined ? [] : [['dismissed', stored]]);
  const area = {
    get: (key: string) => Promise.resolve(structuredClone({ [key]: items.get(key) })),
    set: (entries: Record<string, unknown>) => Promise.resolve(Object.entries(entries).forEach(([key, value]) => items.set(key, structuredClone(value)))),
  };
  return { dismissed: new Dismissed(area), pages: () => (items.get('dismissed') as [string, string[]][]).map(([page]) => page), size: () => JSON.stringify(items.get('dismissed')).length };
}
const entries = (count: number, page: (n: number) => string, mark = 'm'): [string, string[]][] => Array.from({ length: count }, (_, n) => [page(n), [mark]]);

describe('dismissed marks', () => {
  it('are kept by page, taken back one by one, and leave nothing behind', async () => {
    const { dismissed, pages } = kept();
    await Promise.all([dismissed.set('https://a.example/1?utm_source=x#top', 'one', true), dismissed.set('https://a.example/1', 'two', true)]);
    expect(await dismissed.on('https://a.example/1')).toEqual(['one', 'two']);
    await dismissed.set('https://a.example/1', 'one', false);
    await dismissed.set('https://a.example/1', 'two', false);
    expect(pages()).toEqual([]);
  });

  it('are told as they will be, also while that is being written', async () => {
    const { dismissed } = kept();
    void dismissed.set('https://a.example/1', 'one', true);
    void dismissed.set('https://a.example/1', 'two', true);
    expect(await dismissed.on('https://a.example/1')).toEqual(['one', 'two']);
    void dismissed.set('https://a.example/1', 'one', false);
    expect(await dismissed.on('https://a.example/1')).toEqual(['two']);
  });

  it('of too many pages go with the page that was changed longest ago', async () => {
    const { dismissed, pages } = kept(entries(MOST.pages, (n) => `https://s${n % 50}.example/${n}`));
    await dismissed.set('https://s0.example/0', 'another', true);
    await dismissed.set('https://new.example/', 'm', true);
    expect(pages()).toHaveLength(MOST.pages);
    expect(pages().slice(-2)).toEqual(['https://s0.example/0', 'https://new.example/']);
    expect(pages()[0]).toBe('https://s2.example/2');
  });

  it('of one page are the last ones', async () => {
    const { dismissed } = kept();
    for (let n = 0; n <= MOST.marks; n++) await dismissed.set('https://a.example/', `m${n}`, true);
    const marks = await dismissed.on('https://a.example/');
    expect([marks.length, marks[0], marks.at(-1)]).toEqual([MOST.marks, 'm1', `m${MOST.marks}`]);
  });

  it('of a site with pages without end push out those of no other', async () => {
    const { dismissed, pages } = kept([['https://other.example/', ['m']], ...entries(MOST.ofSite, (n) => `https://endless.example/${n}`)]);
    for (let n = 0; n < 5; n++) await dismissed.set(`https://endless.example/more/${n}`, 'm', true);
    expect(pages()[0]).toBe('https://other.example/');
    expect(pages()).toHaveLength(MOST.ofSite + 1);
    expect(pages()).not.toContain('https://endless.example/0');
    expect(await dismissed.on('https://endless.example/more/4')).toEqual(['m']);
  });

  it('never take more room than is set, however long addresses and marks are', async () => {
    const long = (n: number): string => `https://s${n}.example/${'x'.repeat(19_000)}`;
    const { dismissed, pages, size } = kept(entries(60, long, 'm'.repeat(500)));
    await dismissed.set(long(60), 'm', true);
    expect(size()).toBeLessThan(MOST.characters * 1.01);
    expect(pages().length).toBeLessThan(61);
    expect(pages().at(-1)).toBe(long(60));
  });

  it('are read without the entries that do not hold', async () => {
    const { dismissed } = kept([['no address', ['m']], ['https://a.example/', [7]], 5, ['https://b.example/', ['m']]]);
    await dismissed.set('https://c.example/', 'm', true);
    expect(await dismissed.on('https://a.example/')).toEqual([]);
    expect(await dismissed.on('https://b.example/')).toEqual(['m']);
  });
});
