/** Values that break things: names of the prototype, markup, addresses of the wrong kind, odd text, odd numbers. */
import fc from 'fast-check';

export const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'then', 'toJSON', 'length', '0', ''];

const TEXTS = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>',
  'vbscript:x', 'file:///etc/passwd', 'http://', 'https://[', 'https://a.example/\u202egpj.exe', '\u202e\u2066 right to left', '\u2069\u2069 out of it', '\u0000', '\ud800', '\udc00 alone', '👩‍👩‍👧‍👦',
  '{{constructor.constructor("alert(1)")()}}', '${7*7}', '$1 $& $` $\'', '%s%d', '=1+1', '../../etc/passwd', '(((((((((((((((((((((', '[[[[[[[[[[', 'a|b c|d e|f g|h i|j k|l m|n o|p q|r s|t u|v w|x', '…', '…999999999', 'x?', '*', '@', '{}', '{constructor}', '@constructor', 'constructor*',
  '\\', '\u2028', '\ufeff', 'İ', 'ß', 'ﬁ', '9'.repeat(400), '-0', '1e999', 'NaN', '2026-04-27', '2026-99-99', '999999-01-01',
];

export const nastyText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...NAMES), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), fc.integer({ min: 1, max: 3000 }).map((count) => 'x'.repeat(count)));

const number = fc.oneof(fc.constantFrom(0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, 1e308, Number.MIN_VALUE), fc.double(), fc.integer());
const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 }));

/** Any JSON value, with names of the prototype among its keys as a file can have them. */
export const nastyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(null, true, false, undefined),
    number,
    nastyText,
    // Looks like a text or a list by its length, which nothing can be compared with.
    fc.constant({ length: { toString: null } }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map(ownFields),
  ),
})).value;

/** An object with exactly these own fields: `__proto__` too is a field, as `JSON.parse` makes it. */
export function ownFields(fields: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of fields) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Names that were not there before: what a test leaves behind if something was written to a prototype. */
export function pollution(): string[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].flatMap((prototype) => Object.keys(prototype));
}
