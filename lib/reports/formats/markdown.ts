/** Reports as Markdown, to be read or pasted; nothing that a page or a reader wrote becomes markup. */
import { harmless } from '../../i18n/harmless';
import type { Report } from '../report';

/** The words of the locale that the text is made of. */
export interface MarkdownWords {
  heading: string;
  page: string;
  kind: string;
  state: string;
  term: string;
  found: string;
  expected: string;
  source: string;
  date: string;
  kindOf: (kind: Report['kind']) => string;
  stateOf: (state: Report['state']) => string;
  titleOf: (term: string) => string;
  dateOf: (iso: string) => string;
}

export function markdownFile(reports: readonly Report[], words: MarkdownWords): string {
  return `${[`# ${escaped(words.heading)}`, ...reports.map((report) => markdownOf(report, words))].join('\n\n')}\n`;
}

/** One report: its words as a quotation, the note, and a list of the rest. */
function markdownOf(report: Report, words: MarkdownWords): string {
  const { quote, page, note, kind, state, term, found, expected, source, created } = report;
  const items: [string, string][] = [
    [words.kind, escaped(words.kindOf(kind))],
    [words.state, escaped(words.stateOf(state))],
    [words.page, `${link(page.url)}${page.publisher ? ` (${escaped(page.publisher)})` : ''}`],
    [words.term, term ? escaped(words.titleOf(term)) : ''],
    [words.found, escaped(found)],
    [words.expected, escaped(expected)],
    [words.source, /^https?:\/\/\S+$/i.test(source) && URL.canParse(source) ? link(source) : escaped(source)],
    [words.date, escaped(words.dateOf(created))],
  ];
  return [
    `## ${escaped(page.title) || link(page.url)}`,
    quoted(quote.exact),
    ...(note.trim() === '' ? [] : [paragraphs(note)]),
    items.filter(([, value]) => value !== '').map(([name, value]) => `- **${escaped(name)}:** ${value}`).join('\n'),
  ].join('\n\n');
}

const quoted = (text: string): string => lines(text).map((line) => `> ${escaped(line)}`).join('\n');
const paragraphs = (text: string): string => lines(text).map(escaped).join('\n\n');
const lines = (text: string): string[] => text.split(/[\r\n\u2028\u2029\v\f]+/).filter((line) => line.trim() !== '');

/** An address between angle brackets, with nothing in it that could end them. */
function link(url: string): string {
  return `<${new URL(url).href.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}

/** Text as Markdown that shows it as it is, in one line. */
export function escaped(text: string): string {
  return harmless(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~>=$^:@&"'/]/g, '\\$&')
    .replaceAll('<', '&lt;');
}
