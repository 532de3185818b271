import { expect, test } from 'vitest';
import { anyReport, SORTS, type ReportQuery } from '../../lib/reports/query';
import { siteKey } from '../../lib/reports/rows';
import type { Report } from '../../lib/reports/report';
import { freshStore } from './fixture';
import { manyReports } from './samples';

async function filled(count: number) {
  const { store } = freshStore();
  const reports = manyReports(count);
  await store.merge(reports, 'mine');
  return { store, reports };
}

/** The same list, made the plain way. */
function plainly(reports: readonly Report[], query: ReportQuery): string[] {
  const keep = (each: Report): boolean =>
    (query.kind === null || each.kind === query.kind) &&
    (query.state === null || each.state === query.state) &&
    (query.term === null || (each.term ?? '') === query.term) &&
    (query.site === null || siteKey(each.page.url) === query.site);
  const by: Record<ReportQuery['sort'], (report: Report) => string> = {
    updated: (each) => each.updated,
    created: (each) => each.created,
    oldest: (each) => each.created,
    site: (each) => `${siteKey(each.page.url)}\u0000${each.created}`,
  };
  const sorted = reports.filter(keep).sort((a, b) => (`${by[query.sort](a)}\u0000${a.id}` < `${by[query.sort](b)}\u0000${b.id}` ? -1 : 1));
  if (query.sort === 'updated' || query.sort === 'created') sorted.reverse();
  return sorted.map(({ id }) => id);
}

test('Every filter with every order gives what going through all reports gives', async () => {
  const { store, reports } = await filled(150);
  const site = siteKey(reports[0]!.page.url);
  const filters: Partial<ReportQuery>[] = [{}, { kind: 'discrepancy' }, { state: 'sent' }, { term: 'a-term' }, { term: '' }, { site }, { kind: 'new-term', state: 'open', term: 'a-term' }];
  for (const filter of filters) {
    for (const sort of SORTS) {
      const query = { ...anyReport(), ...filter, sort };
      expect(await store.ids(query), JSON.stringify({ ...filter, sort })).toEqual(plainly(reports, query));
    }
  }
});

test('Pages of the list join without gap or double', async () => {
  const { store } = await filled(130);
  const seen: string[] = [];
  for (let offset = 0; offset < 150; offset += 50) {
    const { reports, total } = await store.list({ ...anyReport(), offset });
    expect(total).toBe(130);
    seen.push(...reports.map(({ id }) => id));
  }
  expect(seen).toEqual(await store.ids(anyReport()));
  expect(new Set(seen).size).toBe(130);
});

test('A search finds all words anywhere in a report, in any case, together with filters', async () => {
  const { store, reports } = await filled(1200);
  const wanted = reports.find((each) => each.kind === 'discrepancy')!;
  await store.update([wanted.id], { note: 'The Needle of the hay' });
  await store.update([reports.find((each) => each.kind !== 'discrepancy')!.id], { note: 'needle' });
  expect(await store.ids({ ...anyReport(), text: ' needle HAY ' })).toEqual([wanted.id]);
  expect(await store.ids({ ...anyReport(), text: 'needle' })).toHaveLength(2);
  expect(await store.ids({ ...anyReport(), text: 'needle', kind: 'discrepancy' })).toEqual([wanted.id]);
});

test('Counts agree with the reports', async () => {
  const { store, reports } = await filled(200);
  const counts = await store.counts();
  expect(counts.total).toBe(200);
  for (const [term, count] of counts.terms) expect(count).toBe(reports.filter((each) => (each.term ?? '') === term).length);
  for (const [site, count] of counts.sites) expect(count).toBe(reports.filter((each) => siteKey(each.page.url) === site).length);
  expect(Object.values(counts.states).reduce((a, b) => a + b)).toBe(200);
  expect(counts.terms.map(([, count]) => count)).toEqual(counts.terms.map(([, count]) => count).sort((a, b) => b - a));
});
