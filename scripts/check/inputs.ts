import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article';
import { readHtml } from '../../lib/article/read-html';
import { readText } from '../../lib/article/read-text';

/** One thing to check: its key in the output, and the article. */
export interface Input {
  key: string;
  article: Article;
}

const READABLE = /\.(txt|text|md|html?|xhtml|json|jsonl)$/i;

/** The files behind a path: itself, or for a folder all readable files below it, sorted. Throws where it cannot be read. */
export function* filesOf(path: string): Generator<string> {
  if (path === '-' || !statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesOf(inner);
    else if (READABLE.test(entry.name)) yield inner;
  }
}

/** The articles of one file (several for `.jsonl`). Throws an Error that says what is wrong with the file. */
export function* inputsOf(file: string): Generator<Input> {
  const text = decode(readFileSync(file === '-' ? 0 : file));
  if (/\.jsonl$/i.test(file)) {
    let line = 0;
    for (const row of text.split('\n')) {
      line++;
      if (row.trim()) yield fromRecord(parse(row, `line ${line}: `), `${file}:${line}`);
    }
  } else if (/\.json$/i.test(file)) yield fromRecord(parse(text, ''), file);
  else if (/\.x?html?$/i.test(file) || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 200))) yield { key: file, article: readHtml(text) };
  else yield { key: file, article: readText(text) };
}

/** An article from a labelled record: its `id`, `text`, `title` and `published` are read, its labels never. */
export function fromRecord(record: unknown, fallback: string): Input {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Error('an object with "text" was expected');
  const { id, text, input, title, published } = record as Record<string, unknown>;
  const body = typeof text === 'string' ? text : input;
  if (typeof body !== 'string') throw new Error('"text" must be a string');
  return {
    key: typeof id === 'string' ? id : fallback,
    article: readText(body, { title: typeof title === 'string' ? title : undefined, published: typeof published === 'string' ? published : undefined }),
  };
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${where}no JSON: ${(error as Error).message}`, { cause: error });
  }
}

function decode(bytes: Buffer): string {
  if (bytes.includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) throw new Error('a binary file');
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
