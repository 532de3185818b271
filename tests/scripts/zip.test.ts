import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from '../../scripts/tools/zip.mjs';

const files = [
  { name: 'manifest.json', data: Buffer.from('{"manifest_version":3}') },
  { name: '_locales/de/messages.json', data: Buffer.from('{"gruß":{"message":"Grüße"}}'.repeat(500)) },
  { name: 'empty.css', data: Buffer.alloc(0) },
];

/** Reads a zip the way browsers do: from its end to the directory, from there to each file. */
function unzip(data: Buffer): Map<string, Buffer> {
  const end = data.length - 22;
  expect(data.readUInt32LE(end)).toBe(0x06054b50);
  const found = new Map<string, Buffer>();
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
    expect(data.readUInt32LE(at)).toBe(0x02014b50);
    const size = data.readUInt32LE(at + 20);
    const name = data.subarray(at + 46, at + 46 + data.readUInt16LE(at + 28)).toString();
    const local = data.readUInt32LE(at + 42);
    expect(data.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    found.set(name, inflateRawSync(data.subarray(start, start + size)));
    at += 46 + data.readUInt16LE(at + 28);
  }
  expect(at).toBe(end);
  return found;
}

it('makes the same bytes of the same files, in whatever order they come', () => {
  expect(zip([...files].reverse()).equals(zip(files))).toBe(true);
  expect(zip(files.slice(1)).equals(zip(files))).toBe(false);
});

it('keeps every file whole, under its name', () => {
  expect(unzip(zip(files))).toEqual(new Map([...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, data }) => [name, data])));
});

it('gives the checksum that every reader of zips expects', () => {
  // The check value of CRC-32 in its specification.
  expect(zip([{ name: 'a', data: Buffer.from('123456789') }]).readUInt32LE(14)).toBe(0xcbf43926);
});
