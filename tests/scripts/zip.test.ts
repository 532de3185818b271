import { expect, it } from 'vitest';
import { zip } from '../../scripts/tools/zip.mjs';
import { unzip } from '../support/unzip';

const files = [
  { name: 'manifest.json', data: Buffer.from('{"manifest_version":3}') },
  { name: '_locales/de/messages.json', data: Buffer.from('{"gruß":{"message":"Grüße"}}'.repeat(500)) },
  { name: 'empty.css', data: Buffer.alloc(0) },
];

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
