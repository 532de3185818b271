import { createReadStream, readFileSync } from 'node:fs';
import { readHtml } from '../../lib/article/read-html';
import { readText } from '../../lib/article/read-text';
import { filesOf, type Fault } from './files';
import { linesOf } from './lines';
import { fromRecord, parseJson, type Input } from './record';

/** All articles behind the paths, in order, one at a time; what cannot be read comes as a fault, and the rest goes on. */
export async function* inputsOf(paths: Iterable<string>): AsyncGenerator<Input | Fault> {
  for (const file of filesOf(paths)) {
    if (typeof file !== 'string') yield file;
    else if (/\.jsonl$/i.test(file)) yield* articlesOf(file);
    else yield read(file);
  }
}

function read(file: string): Input | Fault {
  try {
    const text = decode(readFileSync(file === '-' ? 0 : file));
    if (/\.json$/i.test(file)) return fromRecord(parseJson(text), file);
    const html = /\.x?html?$/i.test(file) || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 200));
    return { key: file, article: html ? readHtml(text) : readText(text) };
  } catch (error) {
    return { name: file, fault: (error as Error).message };
  }
}

/** The articles of a file with one a line, of any size. */
async function* articlesOf(file: string): AsyncGenerator<Input | Fault> {
  let line = 0;
  try {
    for await (const row of linesOf(createReadStream(file))) {
      line++;
      if (row.trim()) yield recordOf(row, `${file}:${line}`);
    }
  } catch (error) {
    yield { name: file, fault: (error as Error).message };
  }
}

function recordOf(row: string, name: string): Input | Fault {
  try {
    return fromRecord(parseJson(row), name);
  } catch (error) {
    return { name, fault: (error as Error).message };
  }
}

function decode(bytes: Buffer): string {
  if (bytes.includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) throw new Error('a binary file');
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
