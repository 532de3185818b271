import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './story';

/** The page as a server renders it; `client.js` hydrates it. */
export function html(): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>React</title></head>\n<body><div id="root">${renderToString(createElement(Story))}</div><script src="client.js"></script></body>\n</html>\n`;
}
