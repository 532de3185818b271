/** The JSON-LD contexts that the exports name, as far as the exports use them, given to the processor in place of the network. */
import type { JsonLdDocument } from 'jsonld';

const vocabulary = (prefix: string, names: string) => Object.fromEntries(names.split(' ').map((name) => [name, `${prefix}:${name}`]));
const link = (id: string, type = '@id') => ({ '@id': id, '@type': type });

/** From the Web Annotation Vocabulary, appendix on the JSON-LD context. */
const ANNO = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#', dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/', as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id', type: '@type',
    ...vocabulary('oa', 'Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector commenting tagging linking exact prefix suffix'),
    AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage',
    body: link('oa:hasBody'), target: link('oa:hasTarget'), source: link('oa:hasSource'), selector: link('oa:hasSelector'),
    motivation: link('oa:motivatedBy', '@vocab'), purpose: link('oa:hasPurpose', '@vocab'),
    items: { ...link('as:items'), '@container': '@list' }, first: link('as:first'), last: link('as:last'), partOf: link('as:partOf'),
    start: link('oa:start', 'xsd:nonNegativeInteger'), end: link('oa:end', 'xsd:nonNegativeInteger'),
    startIndex: link('as:startIndex', 'xsd:nonNegativeInteger'), total: link('as:totalItems', 'xsd:nonNegativeInteger'),
    created: link('dcterms:created', 'xsd:dateTime'), modified: link('dcterms:modified', 'xsd:dateTime'), generated: link('dcterms:issued', 'xsd:dateTime'),
    value: 'rdf:value', format: 'dc:format', label: 'rdfs:label',
  },
};

/** schema.org maps every name to itself, and addresses to identifiers. */
const SCHEMA = { '@context': { '@vocab': 'https://schema.org/', url: link('https://schema.org/url') } };

const CONTEXTS: Record<string, object> = { 'http://www.w3.org/ns/anno.jsonld': ANNO, 'https://schema.org': SCHEMA };

export async function documentLoader(url: string) {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`no context for ${url}`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: document as JsonLdDocument });
}
