/** How answers travel: a handler that fails answers with an error instead of leaving the sender waiting. */

export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** Nobody answered, or the answer was a failure. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** The value of a reply; throws a MessageError for a failed one and for anything that is no reply. */
export function valueOf<T>(reply: Reply<T> | undefined): T {
  if (typeof reply !== 'object' || reply === null || typeof reply.ok !== 'boolean') throw new MessageError('No answer');
  if (!reply.ok) throw new MessageError(reply.error);
  return reply.value;
}

/** Whether this script has outlived its extension; true for ever after. */
export function isOrphaned(): boolean {
  return globalThis.chrome?.runtime?.id === undefined;
}
