import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';

/** 1 January 2026, in the two halves of a DOS date: a package must not tell when it was made, or it would differ every time. */
const TIME = 0;
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const MADE_ON_UNIX = (3 << 8) | 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
const PLAIN_FILE = (0o100644 << 16) >>> 0;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

/** Node has one of its own from 22.2 on. */
function crc32(data) {
  if (zlibCrc32) return zlibCrc32(data);
  let crc = 0xffffffff;
  for (const byte of data) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers, each given as [value, bytes]. */
function fields(...list) {
  const buffer = Buffer.alloc(list.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of list) {
    buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

/**
 * A zip of these files that is the same, byte for byte, whenever and wherever it is made from the same content.
 * @param {{ name: string, data: Buffer }[]} files names with forward slashes, in any order
 * @returns {Buffer}
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data } of sorted) {
    const packed = deflateRawSync(data, { level: 9 });
    const bytes = Buffer.from(name, 'utf8');
    const common = fields([20, 2], [UTF8_NAMES, 2], [DEFLATED, 2], [TIME, 2], [DATE, 2], [crc32(data), 4], [packed.length, 4], [data.length, 4], [bytes.length, 2], [0, 2]);
    const local = Buffer.concat([fields([0x04034b50, 4]), common, bytes, packed]);
    directory.push(Buffer.concat([fields([0x02014b50, 4], [MADE_ON_UNIX, 2]), common, fields([0, 2], [0, 2], [0, 2], [PLAIN_FILE, 4], [offset, 4]), bytes]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [sorted.length, 2], [sorted.length, 2], [central.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...parts, central, end]);
}
