/** Reading what an unknown JSON value holds. Own properties only: a file can name `__proto__` and the like. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function get(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** JSON-LD writes one value bare and several as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function textOr<T>(value: unknown, other: T): string | T {
  return typeof value === 'string' ? value : other;
}

/** Whether `type` (or `@type`) of a node is, or holds, `name`. */
export function isA(node: Fields, name: string): boolean {
  return listOf(get(node, 'type') ?? get(node, '@type')).some((type) => type === name || type === `oa:${name}`);
}
