import { expect, it } from 'vitest';
import { PageScans } from '../../lib/background/page-scans';
import { loadTerms } from '../../scripts/tools/load-terms';

const from = (id: number, more: object = {}) => ({ tab: { id, incognito: false }, documentId: `document of ${id}`, url: 'https://news.example/', ...more }) as Pick<chrome.runtime.MessageSender, 'tab' | 'documentId' | 'url'>;

it('a page keeps its scans until it is left', () => {
  const pages = new PageScans(loadTerms());
  const scans = pages.of(from(1));
  expect(scans).toBeDefined();
  expect(pages.of(from(1))).toBe(scans);
  expect(pages.of(from(2))).not.toBe(scans);
  expect(pages.of(from(1))).toBe(scans);
  pages.forget(1);
  expect(pages.of(from(1))).not.toBe(scans);
});

it('another document in the tab begins anew; where the browser names none, another address does', () => {
  const pages = new PageScans(loadTerms());
  const scans = pages.of(from(1));
  expect(pages.of(from(1, { documentId: 'the next' }))).not.toBe(scans);
  const nameless = pages.of(from(1, { documentId: undefined }));
  expect(pages.of(from(1, { documentId: undefined }))).toBe(nameless);
  expect(pages.of(from(1, { documentId: undefined, url: 'https://news.example/next' }))).not.toBe(nameless);
});

it('only the pages that were checked last are kept', () => {
  const pages = new PageScans(loadTerms());
  const [first, second] = [pages.of(from(1)), pages.of(from(2))];
  for (const tab of [3, 4, 1, 5]) pages.of(from(tab));
  expect(pages.of(from(1))).toBe(first);
  expect(pages.of(from(2))).not.toBe(second);
});

it('nothing of a private window is kept', () => {
  const pages = new PageScans(loadTerms());
  expect(pages.of(from(1, { tab: { id: 1, incognito: true } }))).toBeUndefined();
  expect(pages.of({})).toBeUndefined();
});
