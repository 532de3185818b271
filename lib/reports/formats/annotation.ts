/** W3C Web Annotations (Recommendation of 2017): one collection, with all that a report holds, so that it can be brought in again unchanged. */
import type { Report } from '../report';
import { inLines, RECORDS } from './lines';

const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Our own properties, for what the model has no word for. A `urn:` names them without promising a page. */
export const OWN_PREFIX = 'plumbline';
const OWN_NAMESPACE = 'urn:plumbline:ns:';

const own = (name: string): string => `${OWN_PREFIX}:${name}`;

/** The collection as JSON-LD text: one page that holds all annotations. */
export function annotationFile(reports: readonly Report[], exported: string): string {
  const id = `urn:plumbline:export:${exported}`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [RECORDS] };
  const collection = {
    '@context': [ANNO_CONTEXT, { [OWN_PREFIX]: OWN_NAMESPACE }],
    id,
    type: 'AnnotationCollection',
    label: 'Plumbline reports',
    generated: exported,
    total: reports.length,
    ...(reports.length > 0 ? { first: page, last: page.id } : {}),
  };
  return inLines(collection, reports.map(annotation));
}

/** One report as an annotation; offsets in code points, as the selectors want them. */
export function annotation(report: Report): Record<string, unknown> {
  const { id, kind, state, quote, page, figure, term, verdict, found, expected, note, source, created, updated } = report;
  const { exact, prefix, suffix, start, end } = quote;
  const link = /^https?:\/\/\S+$/i.test(source) && URL.canParse(source);
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created,
    modified: updated,
    body: [
      ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
      { type: 'TextualBody', value: kind, format: 'text/plain', purpose: 'tagging' },
      ...(link ? [{ type: 'SpecificResource', source, purpose: 'linking' }] : []),
    ],
    target: {
      type: 'SpecificResource',
      source: page.url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(start === null ? [] : [{ type: 'TextPositionSelector', start, end }]),
      ],
    },
    [own('state')]: state,
    [own('visited')]: page.visited,
    [own('title')]: page.title,
    ...given('published', page.published),
    ...given('publisher', page.publisher),
    ...given('term', term),
    ...given('verdict', verdict),
    ...(figure ? { [own('figure')]: ownFigure(figure) } : {}),
    [own('found')]: found,
    [own('expected')]: expected,
    [own('source')]: source,
    [own('private')]: report.private,
  };
}

function ownFigure({ text, kind, value, high, unit, bound }: NonNullable<Report['figure']>): Record<string, unknown> {
  return { [own('text')]: text, [own('kind')]: kind, [own('value')]: value, ...given('high', high), ...given('unit', unit), ...given('bound', bound) };
}

/** JSON-LD knows no null: what is not there is left out. */
function given(name: string, value: string | number | null): Record<string, unknown> {
  return value === null ? {} : { [own(name)]: value };
}
