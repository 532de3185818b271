import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server with one page, whose text a test changes between visits. */
export async function elsewhere(): Promise<{ url: string; body: string; close(): Promise<void> }> {
  const page = { url: '', body: '', close: () => Promise.resolve() };
  const server = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page.body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
  page.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return page;
}
