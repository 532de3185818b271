import { inflateRawSync } from 'node:zlib';

/** Reads a zip the way browsers do: from its end to the directory, from there to each file. Made for tests of our own packages. */
export function unzip(data: Buffer): Map<string, Buffer> {
  const end = data.length - 22;
  expectSignature(data, end, 0x06054b50);
  const found = new Map<string, Buffer>();
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
    expectSignature(data, at, 0x02014b50);
    const size = data.readUInt32LE(at + 20);
    const name = data.subarray(at + 46, at + 46 + data.readUInt16LE(at + 28)).toString();
    const local = data.readUInt32LE(at + 42);
    expectSignature(data, local, 0x04034b50);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    found.set(name, inflateRawSync(data.subarray(start, start + size)));
    at += 46 + data.readUInt16LE(at + 28);
  }
  if (at !== end) throw new Error(`The directory ends at ${at}, and the zip says ${end}`);
  return found;
}

function expectSignature(data: Buffer, at: number, signature: number): void {
  if (data.readUInt32LE(at) !== signature) throw new Error(`No ${signature.toString(16)} at ${at}`);
}
