import { dated } from './dated';
import type { Draft, Reader } from './reader';
import { Role } from './roles';
import { fullYear, shortYear } from './year';

/** "2030-12-31", "2030/12/31", "12/31/2030", "31/12/2030", "12/31/30", "31.12.2030"; and the months "10/2025", "2025-10". */
export function numericDate(reader: Reader, at: number): Draft | null {
  const { text, tokens } = reader;
  const joint = at + 1;
  const stroke = reader.isWord(joint, '/') || reader.is(joint, Role.Hyphen);
  if (!stroke) return pointed(reader, at);
  if (!reader.glued(joint) || !reader.glued(joint + 1) || !reader.isDigits(joint + 1)) return null;
  if (!(reader.glued(joint + 2) && reader.glued(joint + 3) && reader.isDigits(joint + 3))) return numericMonth(reader, at);
  if (!reader.glued(joint + 2) || !reader.glued(joint + 3)) return null;
  if (text.charCodeAt(tokens.start[joint]) !== text.charCodeAt(tokens.start[joint + 2]) || !reader.isDigits(joint + 3)) return null;
  const one = reader.value(at);
  const two = reader.value(joint + 1);
  const three = reader.value(joint + 3);
  const last = joint + 3;
  if (fullYear(reader, at) && isDate(two, three)) return dated(reader, { first: at, last, year: one, month: two, day: three });
  const year = fullYear(reader, last) || (stroke && reader.isWord(joint, '/') ? shortYear(reader, last) : 0);
  if (year && isDate(one, two)) return dated(reader, { first: at, last, year, month: one, day: two });
  return year && isDate(two, one) ? dated(reader, { first: at, last, year, month: two, day: one }) : null;
}

/** "10/2025", "10-2025" and "2025-10"; "2009-10" is a span of years. */
function numericMonth(reader: Reader, at: number): Draft | null {
  const second = at + 2;
  const year = fullYear(reader, second);
  const month = reader.value(at);
  if (year > 0) return reader.digits(at) <= 2 && month >= 1 && month <= 12 ? dated(reader, { first: at, last: second, year, month, day: 0 }) : null;
  const led = fullYear(reader, at);
  const behind = reader.value(second);
  const iso = led > 0 && reader.is(at + 1, Role.Hyphen) && reader.digits(second) === 2 && behind >= 1 && behind <= 12 && behind <= led % 100;
  return iso && !reader.is(second + 1, UNITS) ? dated(reader, { first: at, last: second, year: led, month: behind, day: 0 }) : null;
}

const UNITS = Role.Percent | Role.Scale | Role.Currency | Role.TimeUnit;

function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** "31.12.2030" is one number token. */
function pointed(reader: Reader, at: number): Draft | null {
  const { text, tokens } = reader;
  const start = tokens.start[at];
  const end = tokens.end[at];
  if (end - start < 8 || end - start > 10) return null;
  const parts = [0, 0, 0];
  let part = 0;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 46) part++;
    else parts[part] = parts[part] * 10 + (unit - 48);
    if (part > 2 || (unit !== 46 && (unit < 48 || unit > 57))) return null;
  }
  const [day, month, year] = parts;
  return part === 2 && year >= 1900 && year <= 2199 && isDate(month, day) ? dated(reader, { first: at, last: at, year, month, day }) : null;
}
