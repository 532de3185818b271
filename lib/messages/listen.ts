/** Hands each message to its handler, and the handler's answer back; what is not for us, or not in shape, is left alone. */
import type { Reply } from './reply';

type Told = chrome.runtime.MessageSender;

/** The check of one message: its data as the handler may have it, or undefined where it must not be heard. */
export type Check = (name: string, data: unknown, sender: Told) => unknown;
/** Calls the handler of a message; null where there is none. */
export type Dispatch = (name: string, data: unknown, sender: Told) => Promise<unknown> | null;

/** Listens until the returned function is called. */
export function listen(check: Check, dispatch: Dispatch): () => void {
  const heard = (message: unknown, sender: Told, answer: (reply: Reply<unknown>) => void): boolean => {
    if (typeof message !== 'object' || message === null || !('name' in message) || typeof message.name !== 'string') return false;
    const data = check(message.name, 'data' in message ? message.data : undefined, sender);
    if (data === undefined) return false;
    const value = dispatch(message.name, data, sender);
    if (!value) return false;
    value.then(
      (out) => answer({ ok: true, value: out ?? null }),
      (error: unknown) => answer({ ok: false, error: error instanceof Error ? error.message : 'unknown' }),
    );
    return true;
  };
  chrome.runtime.onMessage.addListener(heard);
  return () => chrome.runtime.onMessage.removeListener(heard);
}
