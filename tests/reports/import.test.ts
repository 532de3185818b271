import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotation, annotationFile } from '../../lib/reports/formats/annotation';
import { ownFile } from '../../lib/reports/formats/own';
import { MAX_BYTES } from '../../lib/reports/import/limits';
import { ImportError } from '../../lib/reports/import/problem';
import { readReports } from '../../lib/reports/import/read-file';
import { anyReport } from '../../lib/reports/query';
import type { Report } from '../../lib/reports/report';
import { freshStore } from './fixture';
import { anyReport as anyOne, draft, manyReports, report } from './samples';

const NOW = '2026-05-02T08:00:00.000Z';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readReports(bytes(text), NOW);
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).problem;
};
const wrap = (reports: unknown, version = 2) => JSON.stringify({ kind: 'plumbline-reports', version, reports });

test.each([
  ['our own file', (reports: Report[]) => ownFile(reports, NOW)],
  ['annotations', (reports: Report[]) => annotationFile(reports, NOW)],
])('Export, erase and import of 1,000 reports by %s gives equal reports', async (_, write) => {
  const { store } = freshStore();
  const reports = manyReports(1000, 7);
  expect(reports).toHaveLength(1000);
  await store.merge(reports, 'mine');
  const before: Report[] = [];
  for (let offset = 0; offset < 1000; offset += 500) before.push(...(await store.list({ ...anyReport(), sort: 'oldest', offset, limit: 500 })).reports);
  const text = write(before);
  await store.erase();
  expect((await store.counts()).total).toBe(0);
  const { reports: back } = await read(text);
  expect(await store.compare(back)).toMatchObject({ same: [], conflicts: [], fresh: { length: 1000 } });
  await store.merge(back, 'mine');
  for (const each of reports) expect(await store.get(each.id)).toEqual(each);
  expect(await store.compare(back)).toMatchObject({ fresh: [], conflicts: [], same: { length: 1000 } });
});

test('Files of version 1 are brought to this version', async () => {
  const flat = { id: report().id, kind: 'discrepancy', url: 'https://a.example/', title: 't', exact: 'x', prefix: '', suffix: '', created: NOW };
  expect((await read(wrap([flat], 1))).reports[0]).toMatchObject({ version: 2, note: '', state: 'open', created: NOW });
});

test('Annotations of others are read: bare bodies, single selectors, lists, refined selectors, no dates', async () => {
  const quote = { type: 'TextQuoteSelector', exact: 'a claim' };
  const target = { source: 'https://a.example/', selector: quote };
  const foreign = [
    { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://anno.example/1', type: 'Annotation', bodyValue: 'note', target },
    { id: 'https://anno.example/2', type: ['Annotation'], body: { type: 'TextualBody', value: 'note' }, target: [{ id: 'https://b.example/' }, target], created: '2026-01-01T02:00:00+02:00' },
    { id: 'https://anno.example/3', type: 'Annotation', body: ['https://source.example/', { value: 'note' }], target: { ...target, source: { id: 'https://a.example/' }, selector: { type: 'FragmentSelector', refinedBy: [quote, { type: 'TextPositionSelector', start: 1, end: 8 }] } } },
  ];
  const { format, reports } = await read(JSON.stringify(foreign));
  expect(format).toBe('annotation');
  expect(reports.map(({ note }) => note)).toEqual(['note', 'note', 'note']);
  expect(reports.map(({ created }) => created)).toEqual([NOW, '2026-01-01T00:00:00.000Z', NOW]);
  expect(reports[2]).toMatchObject({ source: 'https://source.example/', quote: { exact: 'a claim', start: 1, end: 8 }, page: { url: 'https://a.example/' } });
  expect((await read(JSON.stringify(foreign))).reports).toEqual(reports);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(3);
});

test.each<[string, Uint8Array | string, string]>([
  ['nothing at all', '', 'json'],
  ['no JSON', 'id,kind\n1,2', 'json'],
  ['half a file', ownFile([report()], NOW).slice(0, 200), 'json'],
  ['a file of settings', JSON.stringify({ kind: 'plumbline-settings', version: 1 }), 'unknown'],
  ['a list of other things', '[1, 2, 3]', 'unknown'],
  ['our file without reports', wrap([]), 'empty'],
  ['our file with something else for reports', wrap({ length: 3 }), 'unknown'],
  ['a later version', wrap([report()], 99), 'newer'],
  ['a collection whose pages are elsewhere', JSON.stringify({ type: 'AnnotationCollection', first: 'https://a.example/page1' }), 'linked'],
  ['a page that points to itself', JSON.stringify({ id: 'p', type: 'AnnotationPage', items: [annotation(report())], next: 'p' }), 'linked'],
  ['brackets without end', '['.repeat(5_000_000), 'deep'],
  ['depth inside a record', wrap([{ ...report(), note: 1 }]).replace('"note":1', `"note":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`), 'deep'],
  ['Latin-1', new Uint8Array([...bytes('{"kind":"'), 0xe9, 0xe8, ...bytes('"}')]), 'encoding'],
  ['UTF-16 without a mark', new Uint8Array([...'{"kind":1}'].flatMap((char) => [0, char.charCodeAt(0)])), 'json'],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'encoding'],
  ['50 MB', new Uint8Array(50 * 1024 * 1024), 'large'],
  ['one byte too many', new Uint8Array(MAX_BYTES + 1), 'large'],
])('%s is refused with its reason', async (_, file, problem) => {
  expect(await refused(readReports(typeof file === 'string' ? bytes(file) : file, NOW))).toBe(problem);
});

test('UTF-16 with a byte-order mark, and UTF-8 with one, are read', async () => {
  const text = wrap([report({ note: 'Größe 🚀' })]);
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8])]);
  expect((await readReports(utf16, NOW)).reports[0]!.note).toBe('Größe 🚀');
  expect((await read(`\ufeff${text}`)).reports[0]!.note).toBe('Größe 🚀');
});

test('One record that does not hold refuses the file, and each fault is named', async () => {
  const odd = [
    { ...report(), page: { ...report().page, url: 'javascript:alert(1)' } },
    { ...report(), id: '../../etc' },
    { ...report(), extra: 1 },
    { ...report(), created: 'yesterday' },
    { ...report(), figure: { ...report().figure, value: '150' } },
    { ...report(), quote: { ...report().quote, start: 5, end: null } },
    null,
    'text',
  ];
  const error = await read(wrap([report(), ...odd])).then(() => null, (thrown: unknown) => thrown as ImportError);
  expect(error?.problem).toBe('records');
  expect(error?.faults.map(({ record, fault }) => `${record} ${fault.split(':')[0]}`)).toEqual(['2 page.url', '3 id', '4 report', '5 created', '6 figure.value', '7 quote', '8 report', '9 report']);
  expect(error?.faults.map(({ fault }) => fault.split(': ')[1])).toEqual(['address', 'value', 'extra', 'value', 'type', 'span', 'type', 'type']);
});

test('Drafts that had not been stored come in as the reports they were to become, and what nobody can read stays in the file', async () => {
  const kept = { id: '00000000-0000-4000-8000-00000000000a', draft: draft({ note: 'It had to wait.' }), private: true, since: NOW };
  const broken = [{ id: 'x', raw: { odd: 1 }, fault: 'kind: value', since: NOW }];
  const found = await read(ownFile([report()], NOW, { broken, kept: [kept] }));
  expect(found.broken).toBe(1);
  expect(found.reports).toMatchObject([{ id: report().id }, { id: kept.id, note: 'It had to wait.', created: NOW, private: true, page: { url: 'https://news.example/deal?id=7' } }]);
  expect(await read(ownFile([], NOW, { broken, kept: [] }))).toMatchObject({ reports: [], broken: 1 });
  for (const odd of [{ ...kept, draft: null }, { ...kept, draft: { ...draft(), url: 'javascript:alert(1)' } }, { ...kept, id: '../x' }, 7]) expect(await refused(read(ownFile([], NOW, { broken: [], kept: [odd as never] })))).toBe('records');
});

test('Two records of one id must be the same', async () => {
  expect((await read(wrap([report(), report()]))).reports).toHaveLength(1);
  expect(await refused(read(wrap([report(), report({ note: 'b' })])))).toBe('records');
});

test('Script in every field comes in as text, and only where text belongs', async () => {
  const script = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const { reports } = await read(wrap([report({ note: script, source: script, found: script, expected: script, term: script, quote: { exact: script, prefix: script, suffix: script, start: null, end: null }, page: { ...report().page, title: script, publisher: script } })]));
  expect(reports[0]!.note).toBe(script);
  for (const change of [{ id: script }, { kind: script }, { state: script }, { created: script }, { page: { ...report().page, url: script } }, { page: { ...report().page, visited: `data:text/html,${script}` } }]) {
    expect(await refused(read(wrap([{ ...report(), ...change }])))).toBe('records');
  }
});

test('No file reaches a prototype', async () => {
  const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const files = [
    `{"kind":"plumbline-reports","version":2,${evil},"reports":[{${evil}}]}`,
    wrap([report()]).replace('"version":2,"id"', `"version":2,${evil},"id"`),
    `{"__proto__":{"kind":"plumbline-reports","version":2,"reports":[]}}`,
    JSON.stringify(annotation(report())).replace('"type":"Annotation"', `"type":"Annotation",${evil}`),
    JSON.stringify({ ...annotation(report()), target: { source: 'https://a.example/', selector: [] } }).replace('"selector":[]', '"selector":{"__proto__":{"type":"TextQuoteSelector","exact":"x"}}'),
  ];
  for (const file of files) {
    const found = await read(file).catch((error: unknown) => {
      expect(error).toBeInstanceOf(ImportError);
      return null;
    });
    for (const each of found?.reports ?? []) expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }
});

test('Any JSON, and any report with something else in one place, is read or refused, never thrown at us', async () => {
  const spoilt = fc.tuple(anyOne, fc.constantFrom('id', 'kind', 'quote', 'page', 'figure', 'note', 'created', 'version'), fc.jsonValue()).map(([whole, field, value]) => ({ ...whole, [field]: value }));
  const annotated = fc.tuple(anyOne, fc.constantFrom('id', 'body', 'target', 'created', 'type', 'plumbline:figure', 'plumbline:state'), fc.jsonValue()).map(([whole, field, value]) => ({ ...annotation(whole), [field]: value }));
  const file = fc.oneof(fc.json({ maxDepth: 6 }), spoilt.map((each) => wrap([each])), annotated.map((each) => JSON.stringify(each)), fc.string(), fc.jsonValue().map((value) => wrap(value)));
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const found = await read(text).catch((error: unknown) => {
        if (!(error instanceof ImportError)) throw error;
        return null;
      });
      for (const each of found?.reports ?? []) expect(each.page.url).toMatch(/^https?:/i);
    }),
    { numRuns: 1500 },
  );
});

test('What looks like a text by its length, and cannot be compared, is refused like the rest', async () => {
  const odd = { length: { toString: null } };
  for (const field of ['note', 'id', 'found', 'source'] as const) expect(await refused(read(wrap([{ ...report(), [field]: odd }])))).toBe('records');
});

test('Any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (file) => {
      await readReports(file, NOW).catch((error: unknown) => expect(error).toBeInstanceOf(ImportError));
    }),
    { numRuns: 500 },
  );
});
