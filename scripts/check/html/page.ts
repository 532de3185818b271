import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHAPES } from '../../../components/ui/verdict-shapes';
import type { Article } from '../../../lib/article/article';
import type { TermSet } from '../../../lib/terms/term-set';
import { VERDICTS, type Checked, type Verdict } from '../../../lib/verdicts/verdict';
import type { Fault } from '../files';
import { OutputFile, type Output } from '../output';
import { many, type Tally } from '../tally';
import { TOPICS, verdictName } from '../words';
import { articleHtml, icon, type Names } from './article';
import { escape } from './escape';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Verdicts that have a column of the table. */
const COLUMNS = ['discrepancy', 'missing-context', 'match'] as const;

/** One page that needs nothing else: a table of all articles, and below it each article about the deal with its marks. Rows and articles wait in two files, so that no article need be kept. */
export function htmlPage(path: string, set: TermSet, all: boolean): Output {
  const file = new OutputFile(path);
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-html-'));
  const rows = new OutputFile(join(folder, 'rows'));
  const articles = new OutputFile(join(folder, 'articles'));
  const names: Names = { titles: new Map(set.terms.map(({ id, title }) => [id, title])), sources: new Map(set.sources.map((source) => [source.file, source.label])) };
  let number = 0;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    article(key, article, checked) {
      const id = `a${++number}`;
      rows.write(rowHtml(id, key, article, checked));
      if (checked.onTopic) articles.write(articleHtml(id, key, article, checked, checked.marks.filter(({ verdict }) => all || verdict !== 'unverified'), names));
    },
    fault: (fault) => rows.write(faultHtml(fault)),
    async end(tally) {
      rows.close();
      articles.close();
      file.write(headHtml(set, tally));
      for await (const chunk of createReadStream(rows.path)) file.write(chunk as Buffer);
      file.write('</tbody></table></section>\n<main>\n');
      for await (const chunk of createReadStream(articles.path)) file.write(chunk as Buffer);
      file.write('</main></body></html>\n');
      file.close();
    },
  };
}

function headHtml({ deal }: TermSet, tally: Tally): string {
  const style = [...['tokens.css', 'page-tokens.css', 'ui/verdict.css'].map((name) => at(`../../../components/${name}`)), at('page.css')].map((name) => readFileSync(name, 'utf8')).join('\n');
  const signs = VERDICTS.map((verdict) => `<symbol id="sign-${verdict}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8"/><path d="${SHAPES[verdict]}" stroke-width="${verdict === 'missing-context' ? 2 : 1.7}"/></symbol>`).join('');
  const date = new Date(deal.asOf.date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Plumbline: ${escape(many(tally.articles, 'article'))}</title>
<style>${style}</style></head><body id="top"><svg class="signs" aria-hidden="true">${signs}</svg>
<header><p class="brand"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M8 4h16M16 4v12"/><path d="M11.5 16h9l1 4.5L16 29l-5.5-8.5z" fill="currentColor"/></svg>Plumbline</p><h1>${escape(deal.title)}</h1><p>${escape(many(tally.articles, 'article'))}, held against the terms in our five sources, as of ${date}. A discrepancy differs from these terms; it need not be false.</p>
<ul class="sums">${COLUMNS.map((verdict) => `<li class="verdict-${verdict}">${icon(verdict)}<b>${tally.marks[verdict].toLocaleString('en')}</b> <span>${verdictName(verdict)}</span></li>`).join('')}</ul></header>
<section aria-label="Articles"><p class="filter"><label><input type="checkbox" id="differing"> Only the ${escape(many(tally.differing, 'article'))} with a discrepancy</label></p>
<table><thead><tr><th scope="col">Article</th>${COLUMNS.map((verdict) => `<th scope="col" class="count">${verdictName(verdict)}</th>`).join('')}</tr></thead><tbody>
`;
}

function rowHtml(id: string, key: string, { title }: Article, { onTopic, topic, marks }: Checked): string {
  const count = (wanted: Verdict): number => marks.filter(({ verdict }) => verdict === wanted).length;
  const name = `<bdi>${escape(title ?? key)}</bdi>`;
  const about = TOPICS[topic] ? `<td class="topic" colspan="${COLUMNS.length}">${escape(TOPICS[topic])}</td>` : COLUMNS.map((verdict) => `<td class="count verdict-${verdict}">${count(verdict) ? `<span>${count(verdict)}</span>` : '<i>0</i>'}</td>`).join('');
  return `<tr${count('discrepancy') ? ' class="differs"' : onTopic ? '' : ' class="aside"'}><th scope="row">${onTopic ? `<a href="#${id}">${name}</a>` : name}${title ? `<span class="key"><bdi>${escape(key)}</bdi></span>` : ''}</th>${about}</tr>\n`;
}

const faultHtml = ({ name, fault }: Fault): string => `<tr class="unread"><th scope="row"><bdi>${escape(name)}</bdi></th><td class="topic" colspan="${COLUMNS.length}">not read: ${escape(fault)}</td></tr>\n`;
