import type { Readable } from 'node:stream';

/**
 * The lines of a stream, and no more of it in memory than the one asked for: the stream is read on when the next line is.
 * (`readline` reads on while nobody asks, a thousand lines and more.)
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let begun = '';
  for await (const piece of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield withoutReturn(begun + piece.slice(from, end));
      begun = '';
      from = end + 1;
    }
    begun += piece.slice(from);
  }
  if (begun) yield withoutReturn(begun);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
