/** A news site for a long day: no two visits see the same page, and one address never loads again (a single-page application). */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openNewsroom } from '../../newsroom/server';
import { PLAIN_HOST } from '../harness/browser';
import { DEAL } from '../harness/deal-page';
import { BEFORE, GERMAN, LACKING, MATCHING, NEWER, UNSETTLED } from '../harness/state-pages';

/** A page: its path, and the badge that it must have; null where the checker is asked (the newsroom's, which have tests of their own). */
export interface Stop {
  url: string;
  badge: string | null;
  deal: boolean;
}

const elsewhere = (title: string, text: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1><p>${text}</p></article></main></body></html>`;

const DEALS: readonly [name: string, html: string, badge: string][] = [
  ['differs', DEAL, '2'],
  ['lacks', LACKING, '1'],
  ['matches', MATCHING, '✓'],
  ['newer', NEWER, '1'],
  ['unsettled', UNSETTLED, ''],
  ['before', BEFORE, ''],
  ['german', GERMAN, ''],
];
const OTHERS: readonly [name: string, html: string, badge: string][] = [
  ['tram', elsewhere('The harbour tram', 'The harbour tram opens in 2032 and costs $50 billion, 20 percent more than was agreed.'), ''],
  ['grid', elsewhere('A grid of cells', 'Microsoft first sold its spreadsheet in 1985, and 62 percent of readers would miss it.'), ''],
  ['frost', elsewhere('Frost until May', 'Growers expect to lose a fifth of the blossom, and $13 million with it.'), ''],
];
const HTML = new Map([...DEALS, ...OTHERS].map(([name, html]) => [name, html]));

/** The application: takes the article out of the page of the same name, as many newsrooms' do. */
const APP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The application</title><meta property="article:published_time" content="2026-04-28T09:00:00Z"></head>
<body><nav><button id="menu">Menu</button></nav><main id="app"></main><script>
let asked = 0;
const show = async () => {
  const mine = ++asked;
  const text = await (await fetch('/read/' + location.pathname.slice(5))).text();
  if (mine !== asked) return;
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  const date = page.querySelector('meta[property="article:published_time"]');
  document.querySelector('meta[property="article:published_time"]').content = date ? date.content : '';
  const article = document.importNode(page.querySelector('article'), true);
  article.addEventListener('click', () => {});
  document.querySelector('#app').replaceChildren(article);
  document.documentElement.dataset.shown = location.pathname;
};
window.go = (path) => { history.pushState(null, '', path); return show(); };
addEventListener('popstate', show);
show();
</script></body></html>`;

/** What differs from page to page and is not read: readers' comments, some more, some fewer. */
function withComments(html: string, number: number): string {
  const comments = Array.from({ length: number % 40 }, (_, index) => `<li class="comment"><p>Reader ${number}.${index}: OpenAI pays Microsoft ${index} percent, believe me. ${'And so on. '.repeat(number % 7)}</p></li>`);
  return html.replace('</article>', `</article><section id="comments" class="comments"><h2>Comments</h2><ul>${comments.join('')}</ul></section>`);
}

export interface Site {
  /** A page about the deal, or about something else; another one for each number. */
  page(deal: boolean, number: number): Stop;
  /** The same as a view of the application. */
  view(deal: boolean, number: number): Stop;
  /** Whether a request went to the site: a line of the recorder. */
  had(line: string): boolean;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const newsroom = await openNewsroom();
  const server = createServer((request, response) => {
    const [, first = '', name = '', number = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const html = HTML.get(name);
    const body = first === 'app' ? APP : first === 'read' && html ? withComments(html, Number(number)) : '';
    response.writeHead(body ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pick = (deal: boolean, number: number): readonly [string, string, string] => (deal ? DEALS : OTHERS)[number % (deal ? DEALS : OTHERS).length]!;
  return {
    page(deal, number) {
      const own = newsroom.stories.filter(({ seed }) => (seed !== null) === deal);
      if (number % 5 === 0) return { url: newsroom.at(own[(number / 5) % own.length]!.slug), badge: null, deal };
      const [name, , badge] = pick(deal, number);
      return { url: `http://127.0.0.1:${port}/read/${name}/${number}`, badge, deal };
    },
    view(deal, number) {
      const [name, , badge] = pick(deal, number);
      // By another name than the pages: a process of its own, whose memory is counted alone.
      return { url: `http://${PLAIN_HOST}:${port}/app/${name}/${number}`, badge, deal };
    },
    had: (line) => [newsroom.url, `http://127.0.0.1:${port}`, `http://${PLAIN_HOST}:${port}`].some((origin) => line.startsWith(`GET ${origin}/`)),
    async close() {
      await newsroom.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
