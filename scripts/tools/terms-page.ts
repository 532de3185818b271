import messages from '../../public/_locales/en/messages.json';
import type { Term, TermSet } from '../../lib/terms/term-set';

const words = messages as Record<string, { message: string }>;
const familyOf = (family: string): string => words[`family_${family.replaceAll('-', '_')}`]?.message ?? family;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

/** How well a term is supported, in a few words. */
function support({ support, dissent = [] }: Term, sources: number): string {
  const files = new Set(support.map(({ seed }) => seed)).size;
  return [`${files} of ${sources}`, ...(dissent.length > 0 ? [`disputed by ${dissent.length}`] : [])].join(', ');
}

/** `docs/terms.md`: every term of the set, by family, for people to read. */
export function termsPage({ deal, sources, terms }: TermSet): string {
  const titles = new Map(terms.map(({ id, title }) => [id, title]));
  const needs = ({ requires = [] }: Term): string => requires.map((group) => group.map((id) => titles.get(id)).join(' or ')).join('; ');
  const families = [...new Set(terms.map(({ family }) => family))];
  const table = (family: string): string => [
    `## ${familyOf(family)}`,
    '',
    '| id | what it says | sources | needs for context |',
    '|---|---|---|---|',
    ...terms.filter((term) => term.family === family).map((term) => `| \`${term.id}\` | ${[term.statement, support(term, sources.length), needs(term)].map(cell).join(' | ')} |`),
  ].join('\n');
  return [
    '# The terms',
    `${count(terms.length, 'term', 'terms')} of the ${deal.title}, as of ${deal.asOf.date}, drawn from ${count(sources.length, 'source', 'sources')}. Made from \`seeds/terms.json\` by \`npm run terms\`; how to write and change them: [term-sets.md](term-sets.md).`,
    ...families.map(table),
  ].join('\n\n') + '\n';
}
