/** JSON with a record a line: small, and still to be read and compared by people. */

import { harmlessJson } from '../../i18n/harmless';

/** Stands in a head where its records go: `[RECORDS]`. */
export const RECORDS = '\u0000records';

/** `head` as JSON, with `records` in place of the first `[RECORDS]` in it. */
export function inLines(head: unknown, records: readonly unknown[]): string {
  const text = JSON.stringify(head);
  const place = JSON.stringify([RECORDS]);
  const at = text.indexOf(place);
  if (at < 0) return `${text}\n`;
  const list = records.length === 0 ? '[]' : `[\n${records.map((record) => harmlessJson(JSON.stringify(record))).join(',\n')}\n]`;
  return `${harmlessJson(text.slice(0, at))}${list}${harmlessJson(text.slice(at + place.length))}\n`;
}
