import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/check/lines';

async function lines(...pieces: (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(Readable.from(pieces.map((piece) => Buffer.from(piece)), { objectMode: false }))) found.push(line);
  return found;
}

describe('lines of a stream', () => {
  it.each<[string, string[], string[]]>([
    ['end with a line feed, or with the stream', ['one\ntwo'], ['one', 'two']],
    ['may be empty, but for what follows the last', ['\n\none\n'], ['', '', 'one']],
    ['lose the carriage return at their end alone', ['on\re\r\ntwo\r', '\nthree\r'], ['on\re', 'two', 'three']],
    ['may come in many pieces, and many in one', ['o', 'n', 'e\ntwo\nth', 'ree\n'], ['one', 'two', 'three']],
    ['may hold what only type setters take for a break', ['{"text":"one\u2028two\u2029"}\n{}'], ['{"text":"one\u2028two\u2029"}', '{}']],
    ['are none of an empty stream', [], []],
  ])('%s', async (_, pieces, wanted) => {
    expect(await lines(...pieces)).toEqual(wanted);
  });

  it('may be cut within a letter', async () => {
    const bytes = Buffer.from('für 20 €\n');
    expect(await lines(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['für 20 €']);
  });

  it('are read when they are asked for, and not before', async () => {
    let read = 0;
    const input = new Readable({
      highWaterMark: 64,
      read() {
        read++;
        this.push(read > 500 ? null : `${'x'.repeat(63)}\n`);
      },
    });
    const all = linesOf(input);
    await all.next();
    for (let i = 0; i < 100; i++) await turn();
    // One that was given, and what the stream holds ready.
    expect(read).toBeLessThan(6);
    let rest = 0;
    for await (const line of all) rest += Number(line.length === 63);
    expect(rest).toBe(499);
  });
});
