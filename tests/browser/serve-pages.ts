import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { asset, expected, PAGES, slugs, source } from '../pages/pages';

const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', ts: 'text/html; charset=utf-8', xhtml: 'application/xhtml+xml', txt: 'text/plain; charset=utf-8', js: 'text/javascript' };
const bundles = new Map<string, Promise<string>>();

/** A module and all that it imports as one script. */
export function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const made = build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!('output' in output)) throw new Error(`no bundle of ${entry}`);
    return output.output[0].code;
  });
  bundles.set(entry, made);
  return made;
}

/** Serves each test page under /<slug>/ on the loopback address; answers the address and the way to end it. */
export async function servePages(): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const [, slug = '', name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    void answer(slug, name).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function answer(slug: string, name: string): Promise<{ status: number; headers: Record<string, string>; body: string | Buffer }> {
  if (!slugs.includes(slug)) return { status: 404, headers: {}, body: '' };
  const { page = 'index.html', client, headers = {} } = expected(slug);
  if (name === '') return { status: 200, headers: { 'content-type': TYPES[page.split('.').at(-1) ?? 'html'], ...headers }, body: await source(slug) };
  if (name === 'client.js' && client) return { status: 200, headers: { 'content-type': TYPES.js }, body: await bundle(join(PAGES, slug, client)) };
  const file = asset(slug, name);
  return file ? { status: 200, headers: { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' }, body: file } : { status: 404, headers: {}, body: '' };
}
