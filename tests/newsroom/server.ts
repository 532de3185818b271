import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stories, type Layout, type Story } from './articles';
import { front } from './front';
import { broadsheet } from './layouts/broadsheet';
import { newsletter } from './layouts/newsletter';
import { weblog } from './layouts/weblog';

const LAYOUTS: Record<Layout, (story: Story) => string> = { broadsheet, newsletter, weblog };

export interface Newsroom {
  /** Where it listens, without a slash at the end: `http://127.0.0.1:40123`. */
  url: string;
  stories: Story[];
  /** The address of a story's page, by its slug. */
  at(slug: string): string;
  close(): Promise<void>;
}

/** Serves the newsroom, and `more` stories, on this machine alone, on a free port. Articles are made from seeds/. */
export async function openNewsroom(more: readonly Story[] = []): Promise<Newsroom> {
  const all = [...stories(), ...more];
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname, all).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    });
  });
  await listen(server);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    stories: all,
    at(slug) {
      const story = all.find((each) => each.slug === slug);
      if (!story) throw new Error(`the newsroom has no story "${slug}", only ${all.map((each) => each.slug).join(', ')}`);
      return `${url}/${story.layout}/${slug}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

async function answer(path: string, all: readonly Story[]): Promise<{ status: number; type: string; body: string }> {
  const page = (body: string) => ({ status: 200, type: 'text/html; charset=utf-8', body });
  if (path === '/') return page(front(stories()));
  const style = /^\/style\/(\w+\.css)$/.exec(path);
  if (style) {
    const body = await readFile(new URL(`./style/${style[1]}`, import.meta.url), 'utf8').catch(() => null);
    if (body !== null) return { status: 200, type: 'text/css; charset=utf-8', body };
  }
  const story = all.find((each) => path === `/${each.layout}/${each.slug}`);
  if (story) return page(LAYOUTS[story.layout](story));
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'No such page.\n' };
}
