import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { harmless } from '../../lib/i18n/harmless';
import { annotationFile } from '../../lib/reports/formats/annotation';
import { claimReview, claimReviewFile, FILL_IN, reviewable, toFillIn } from '../../lib/reports/formats/claim-review';
import { csvFile } from '../../lib/reports/formats/csv';
import { fileName, FORMAT_IDS, FORMATS } from '../../lib/reports/formats/index';
import { escaped, markdownFile, type MarkdownWords } from '../../lib/reports/formats/markdown';
import { ownFile } from '../../lib/reports/formats/own';
import { partsOf } from '../../lib/reports/formats/parts';
import { MAX_BYTES } from '../../lib/reports/import/limits';
import { readReports } from '../../lib/reports/import/read-file';
import { documentLoader } from './contexts';
import { anyReport, manyReports, report } from './samples';

const NOW = '2026-05-02T08:00:00.000Z';
const words: MarkdownWords = {
  heading: 'Reports', page: 'Page', kind: 'Kind', state: 'State', term: 'Term', found: 'Found', expected: 'Expected', source: 'Source', date: 'Date',
  kindOf: (kind) => kind, stateOf: (state) => state, titleOf: (term) => term, dateOf: (iso) => iso.slice(0, 10),
};

const expanded = async (text: string) => (await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, { documentLoader, safe: true } as never)) as unknown as Record<string, never[]>[];
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

test('Annotations expand with a JSON-LD processor to what the vocabulary says, with nothing lost on the way', async () => {
  const reports = manyReports(60);
  const [collection] = await expanded(annotationFile(reports, NOW));
  expect(collection!['@type']).toEqual([`${AS}OrderedCollection`]);
  expect(collection![`${AS}totalItems`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': 60 }]);
  const page = (collection![`${AS}first`] as never as Record<string, never[]>[])[0]!;
  expect(page[`${AS}partOf`]).toEqual([{ '@id': collection!['@id'] }]);
  expect(collection![`${AS}last`]).toEqual([{ '@id': page['@id'] }]);
  const items = (page[`${AS}items`] as never as { '@list': Record<string, never>[] }[])[0]!['@list'];
  expect(items).toHaveLength(60);
  items.forEach((item, index) => {
    const { id, page, quote, created } = reports[index]!;
    expect(item['@id']).toBe(`urn:uuid:${id}`);
    expect(item['@type']).toEqual([`${OA}Annotation`]);
    expect(item['http://purl.org/dc/terms/created']).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': created }]);
    expect(created.endsWith('Z')).toBe(true);
    const [target] = item[`${OA}hasTarget`] as Record<string, never>[];
    expect((target!['http://www.w3.org/ns/oa#hasSource'] as { '@id': string }[])[0]!['@id']).toBe(page.url);
    const [quoted, position] = target![`${OA}hasSelector`] as Record<string, never>[];
    expect(quoted!['@type']).toEqual([`${OA}TextQuoteSelector`]);
    expect(quoted![`${OA}exact`]).toEqual([{ '@value': quote.exact }]);
    expect(position !== undefined).toBe(quote.start !== null);
  });
});

test('Annotations become RDF: one annotation with one body at least and one target', async () => {
  const triples = (await jsonld.toRDF(JSON.parse(annotationFile([report()], NOW)) as jsonld.JsonLdDocument, { documentLoader, format: 'application/n-quads' } as never)) as never as string;
  expect(triples).toContain(`<urn:uuid:${report().id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${OA}Annotation> .`);
  expect(triples).toContain(`<${OA}hasSource> <https://news.example/deal?id=7> .`);
  expect(triples.match(/#hasTarget>/g)).toHaveLength(1);
  expect(triples).toContain('"120"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>');
});

test('A ClaimReview has what search engines require, and names what is still to fill in', async () => {
  const [review] = await expanded(claimReviewFile([report()]));
  const property = (node: Record<string, never[]>, name: string) => node[`https://schema.org/${name}`]?.[0] as Record<string, never[]> | undefined;
  expect(review!['@type']).toEqual(['https://schema.org/ClaimReview']);
  expect(property(review!, 'claimReviewed')).toEqual({ '@value': '$150 billion' });
  expect(property(property(review!, 'reviewRating')!, 'ratingValue')).toEqual({ '@value': 2 });
  expect(property(property(review!, 'reviewRating')!, 'alternateName')).toEqual({ '@value': 'Differs from the terms in our five sources' });
  expect(property(review!, 'url')!['@id']).toMatch(/^urn:plumbline:fill-in/);
  const item = property(review!, 'itemReviewed')!;
  expect(item['@type']).toEqual(['https://schema.org/Claim']);
  expect(property(property(item, 'appearance')!, 'url')).toEqual({ '@id': 'https://news.example/deal?id=7' });
  const draft = JSON.stringify(claimReview(report()));
  expect(draft).toContain('Still to fill in: url');
  expect(draft).toContain('"creativeWorkStatus":"Draft"');
  // Each placeholder in the draft is named.
  for (const name of ['url', 'author']) expect(toFillIn(report()).some((each) => each.startsWith(name))).toBe(true);
  expect(draft.split(FILL_IN).length - 1).toBe(3);
  expect(draft).not.toMatch(/false/i);
});

test('Only reports that review a claim become ClaimReviews', () => {
  const reports = manyReports(100);
  expect(reviewable(reports).every(({ kind }) => kind === 'discrepancy' || kind === 'missing-context')).toBe(true);
  expect((JSON.parse(claimReviewFile(reports)) as { '@graph': unknown[] })['@graph']).toHaveLength(reviewable(reports).length);
  expect(toFillIn(report({ page: { ...report().page, publisher: null, published: null }, note: ' ' }))).toHaveLength(6);
});

test('CSV comes out of a real parser as it went in, and no cell of it can become a formula', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 5 }), (reports) => {
      const rows = parse(csvFile(reports), { bom: true, columns: true, relax_column_count: false });
      expect(rows).toHaveLength(reports.length);
      (rows as Record<string, string>[]).forEach((row, index) => {
        // A file holds no half characters.
        const plainly = (text: string) => Buffer.from(harmless(text)).toString();
        const { note, quote, figure } = reports[index]!;
        for (const [cell, text] of [[row.note!, note], [row.words!, quote.exact], [row.figure_value!, String(figure?.value ?? '')]] as const) {
          expect(cell.startsWith("'") && !text.startsWith("'") ? cell.slice(1) : cell).toBe(plainly(text));
        }
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/);
      });
    }),
    { numRuns: 200 },
  );
});

test('CSV begins with a byte-order mark, and its lines end as RFC 4180 says', () => {
  const text = csvFile([report({ note: 'a "quoted",\nbroken line' })]);
  expect(text.startsWith('\ufeff"id","kind"')).toBe(true);
  expect(text.endsWith('"no"\r\n')).toBe(true);
  expect(text).toContain('"a ""quoted"",\nbroken line"');
});

test('What turns the direction of words is in no file as it is: JSON writes it out and means the same, the others leave it out', () => {
  const turned = '\u202egnp.exe\u2066 \u061c=1+1';
  const hostile = report({ quote: { ...report().quote, exact: turned }, note: turned, page: { ...report().page, title: turned, publisher: turned } });
  for (const id of FORMAT_IDS) expect(FORMATS[id].write([hostile], { exported: NOW, aside: { broken: [], kept: [] }, words })).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u061c]/);
  expect((JSON.parse(ownFile([hostile], NOW)) as { reports: unknown[] }).reports).toEqual([hostile]);
  expect((JSON.parse(claimReviewFile([hostile])) as { '@graph': unknown[] })['@graph']).toEqual([JSON.parse(JSON.stringify(claimReview(hostile)))]);
  // What is left out must not hide a formula behind it.
  expect(csvFile([report({ note: '\u202e=1+1' })])).toContain(`"'=1+1"`);
});

test('Markdown shows what was written, and makes no markup of it', () => {
  const nasty = '# not a heading\n- no list\n<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://t.example/p.png) **b** `c` | d | $x$ \u202eevil';
  const text = markdownFile([report({ note: nasty, source: 'javascript:alert(1)', quote: { ...report().quote, exact: nasty } })], words);
  expect(text).not.toMatch(/<script|[^\\]\[x\]|[^\\]!\[|\*\*b\*\*|\u202e/);
  expect(text.match(/^#+ /gm)).toEqual(['# ', '## ']);
  expect(text).toContain('- **Page:** <https://news.example/deal?id=7> (The Example)');
  expect(escaped('1. one')).toBe('1\\. one');
});

test('Our own file holds the version, every field, and what could not be read', () => {
  const broken = [{ id: 'x', raw: { odd: 1 }, fault: 'kind: no', since: NOW }];
  const file = JSON.parse(ownFile([report()], NOW, { broken, kept: [] })) as Record<string, unknown>;
  expect(file).toEqual({ kind: 'plumbline-reports', version: 2, exported: NOW, reports: [report()], broken });
});

test('A file that would be too large to be brought in becomes several, with every report once and in order', async () => {
  const reports = manyReports(100);
  const whole = ownFile(reports, NOW);
  const parts = partsOf(reports, (some) => ownFile(some, NOW), whole.length / 3);
  expect(parts.length).toBeGreaterThan(2);
  const read = await Promise.all(parts.map((text) => readReports(new TextEncoder().encode(text), NOW)));
  expect(read.flatMap((each) => each.reports)).toEqual(reports);
  for (const text of parts) expect(new Blob([text]).size).toBeLessThanOrEqual(whole.length / 3);
  expect(partsOf(reports, (some) => ownFile(some, NOW))).toEqual([whole]);
  expect(partsOf([], (some) => ownFile(some, NOW))).toHaveLength(1);
  expect(fileName('own', NOW, 2)).toBe('plumbline-reports-2026-05-02-2.json');
});

test('Ten thousand reports fit into one file of either format that can be brought in', () => {
  const reports = Array.from({ length: 10_000 }, (_, n) => report({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, note: 'A note of some length. '.repeat(10), quote: { ...report().quote, prefix: 'x'.repeat(64), suffix: 'y'.repeat(64) } }));
  for (const text of [ownFile(reports, NOW), annotationFile(reports, NOW)]) expect(text.length).toBeLessThan(MAX_BYTES);
});

test('Every format writes any report, and any number of them', () => {
  const context = { exported: NOW, aside: { broken: [], kept: [] }, words };
  for (const id of FORMAT_IDS) {
    for (const count of [0, 1, 300]) {
      const text = FORMATS[id].write(manyReports(count), context);
      expect(typeof text).toBe('string');
      if (id !== 'csv' && id !== 'markdown') expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
    expect(fileName(id, NOW)).toMatch(/^plumbline-reports-2026-05-02\.[a-z.]+$/);
  }
});
