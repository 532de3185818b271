import { createServer, request } from 'node:http';
import { type AddressInfo, type Socket } from 'node:net';
import { PLAIN_HOST } from './browser';

export interface Recorder {
  /** `http://127.0.0.1:…`, for the browser to send everything through. */
  url: string;
  /** Whatever was asked for, in order: `GET http://…`, or `CONNECT host:port`; without what the browser asks its maker, with or without extensions. */
  asked(): string[];
  close(): Promise<void>;
}

/** Updates, lists and the like, which browsers fetch for themselves. No page and no extension of ours names these. */
const MAKERS = /^(?:CONNECT |(?:GET|POST) http:\/\/)(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)[:/]/;

/** A proxy that writes down every request. It lets through what goes to this machine, and refuses the rest: nothing leaves it. */
export async function recorder(): Promise<Recorder> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const isHere = (host: string): boolean => host === '127.0.0.1' || host === 'localhost' || host === PLAIN_HOST;
  const server = createServer((incoming, answer) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url!) : null;
    if (!url || !isHere(url.hostname)) return void answer.writeHead(502).end();
    const on = request({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method: incoming.method, headers: incoming.headers }, (there) => {
      answer.writeHead(there.statusCode ?? 502, there.headers);
      there.pipe(answer);
    });
    on.on('error', () => answer.destroy());
    incoming.pipe(on);
  });
  server.on('connect', (incoming, socket: Socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('upgrade', (incoming, socket: Socket) => {
    asked.push(`UPGRADE ${incoming.url}`);
    socket.destroy();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked.filter((line) => !MAKERS.test(line)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
