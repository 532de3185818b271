/** A W3C annotation of anybody's as a report: its quotation, its page, its words. What is ours in it is taken as it is. */
import { OWN_PREFIX } from '../formats/annotation';
import { REPORT_KINDS, REPORT_VERSION, type ReportKind } from '../report';
import { get, isA, isFields, listOf, textOr, type Fields } from './fields';

/** The annotations of a file: one, a list, a page, or a collection whose pages lie in the file; null where it holds none of these. `linked` where pages are elsewhere. */
export function annotationsIn(data: unknown): { items: unknown[]; linked: boolean } | null {
  if (Array.isArray(data)) return data.every((each) => isFields(each) && isA(each, 'Annotation')) ? { items: data, linked: false } : null;
  if (!isFields(data)) return null;
  if (isA(data, 'Annotation')) return { items: [data], linked: false };
  if (isA(data, 'AnnotationPage')) return pages(data);
  if (!isA(data, 'AnnotationCollection')) return null;
  const first = get(data, 'first');
  if (first === undefined) return { items: listOf(get(data, 'items')), linked: false };
  return pages(first);
}

/** Depth was bounded before: a page cannot hold more pages than the file is deep. */
function pages(first: unknown): { items: unknown[]; linked: boolean } {
  const items: unknown[] = [];
  for (let page: unknown = first; page !== undefined; page = get(page as Fields, 'next')) {
    if (!isFields(page)) return { items, linked: true };
    for (const item of listOf(get(page, 'items'))) items.push(item);
  }
  return { items, linked: false };
}

/** A report-like record for `parseReport` to judge. `fallback` is the time for annotations that tell none. */
export async function recordOf(item: unknown, fallback: string): Promise<unknown> {
  if (!isFields(item) || !isA(item, 'Annotation')) return item;
  const own = (name: string): unknown => get(item, `${OWN_PREFIX}:${name}`);
  const bodies = listOf(get(item, 'body')).map((body) => (isFields(body) ? body : { id: body }));
  const target = targetOf(item);
  const created = momentOf(get(item, 'created')) ?? fallback;
  const url = target.source;
  return {
    version: REPORT_VERSION,
    id: await idOf(get(item, 'id') ?? get(item, '@id'), item),
    kind: kindOf(bodies),
    state: own('state') ?? 'open',
    quote: target.quote,
    page: { url, visited: own('visited') ?? url, title: own('title') ?? '', published: own('published') ?? null, publisher: own('publisher') ?? null },
    figure: figureOf(own('figure')),
    term: own('term') ?? null,
    verdict: own('verdict') ?? null,
    found: own('found') ?? '',
    expected: own('expected') ?? '',
    note: noteOf(item, bodies),
    source: own('source') ?? sourceOf(bodies),
    created,
    updated: momentOf(get(item, 'modified')) ?? created,
    private: own('private') ?? false,
  };
}

function targetOf(item: Fields): { source: unknown; quote: unknown } {
  for (const target of listOf(get(item, 'target'))) {
    if (!isFields(target)) continue;
    const source = get(target, 'source');
    const selectors = listOf(get(target, 'selector')).flatMap((selector) => (isFields(selector) ? [selector, ...listOf(get(selector, 'refinedBy'))] : [])).filter(isFields);
    const quote = selectors.find((selector) => isA(selector, 'TextQuoteSelector'));
    if (!quote) continue;
    const position = selectors.find((selector) => isA(selector, 'TextPositionSelector'));
    return {
      source: isFields(source) ? (get(source, 'id') ?? get(source, '@id')) : source,
      quote: {
        exact: get(quote, 'exact'),
        prefix: get(quote, 'prefix') ?? '',
        suffix: get(quote, 'suffix') ?? '',
        start: (position && get(position, 'start')) ?? null,
        end: (position && get(position, 'end')) ?? null,
      },
    };
  }
  return { source: undefined, quote: undefined };
}

const purposes = (body: Fields): unknown[] => listOf(get(body, 'purpose'));

function kindOf(bodies: readonly Fields[]): ReportKind {
  const tags = bodies.filter((body) => purposes(body).includes('tagging')).map((body) => get(body, 'value'));
  return REPORT_KINDS.find((kind) => tags.includes(kind)) ?? 'discrepancy';
}

function noteOf(item: Fields, bodies: readonly Fields[]): unknown {
  const bare = get(item, 'bodyValue');
  if (typeof bare === 'string') return bare;
  const notes = bodies.filter((body) => !purposes(body).includes('tagging') && get(body, 'value') !== undefined).map((body) => get(body, 'value'));
  return notes.length === 1 ? notes[0] : notes.map((note) => textOr(note, '')).join('\n\n');
}

function sourceOf(bodies: readonly Fields[]): unknown {
  const linking = bodies.find((body) => get(body, 'value') === undefined && (get(body, 'source') ?? get(body, 'id')) !== undefined);
  return linking ? (get(linking, 'source') ?? get(linking, 'id')) : '';
}

function figureOf(figure: unknown): unknown {
  if (!isFields(figure)) return figure ?? null;
  const own = (name: string): unknown => get(figure, `${OWN_PREFIX}:${name}`);
  return { text: own('text'), kind: own('kind'), value: own('value'), high: own('high') ?? null, unit: own('unit') ?? null, bound: own('bound') ?? null };
}

/** Any ISO date-time in UTC, to the millisecond; null where it is none. */
function momentOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d\d-\d\d/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The UUID of our own annotations; for others one that is always the same for the same annotation. */
async function idOf(id: unknown, item: Fields): Promise<string> {
  const own = typeof id === 'string' ? /^urn:uuid:([0-9a-f-]{36})$/i.exec(id) : null;
  if (own) return own[1]!.toLowerCase();
  const name = typeof id === 'string' ? id : JSON.stringify(item);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  // Version 8 of RFC 9562: made from whatever its maker likes.
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
