/** The bytes of a file as JSON, or a clear reason why not. Nothing is guessed. */
import { MAX_BYTES } from './limits';
import { ImportError } from './problem';

/** Our files are six levels deep, annotations nine. */
const MAX_DEPTH = 60;

/** Throws an ImportError. */
export function decode(bytes: Uint8Array): unknown {
  if (bytes.byteLength > MAX_BYTES) throw new ImportError('large');
  const text = textOf(bytes);
  if (depthOf(text) > MAX_DEPTH) throw new ImportError('deep');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportError('json');
  }
}

/** UTF-8, or UTF-16 that says so by its byte-order mark; other encodings would come in garbled. */
function textOf(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('encoding');
  }
}

/** How deep brackets are nested, outside of strings; parsing such depths can end a program. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 92) at++;
      else if (unit === 34) inString = false;
    } else if (unit === 34) inString = true;
    else if (unit === 91 || unit === 123) deepest = Math.max(deepest, ++depth);
    else if (unit === 93 || unit === 125) depth--;
  }
  return deepest;
}
