/** Where a context says what it answers. Names without a handler here are left to other listeners. */
import type { BackgroundMessages, BackgroundName, TabMessages, TabName } from './protocol';
import { listen, type Check } from './listen';

type Told = chrome.runtime.MessageSender;
type Handler<In, Out> = (data: In, sender: Told) => Out | Promise<Out>;

export type BackgroundHandlers = {
  [K in BackgroundName]: Handler<BackgroundMessages[K]['in'], BackgroundMessages[K]['out']>;
};
export type TabHandlers = { [K in TabName]: Handler<TabMessages[K]['in'], TabMessages[K]['out']> };

/** Answers with `handlers` what `check` lets through, until the returned function is called. */
export function answer(check: Check, handlers: Partial<BackgroundHandlers> | Partial<TabHandlers>): () => void {
  const byName = new Map(Object.entries(handlers)) as Map<string, Handler<unknown, unknown>>;
  return listen(check, (name, data, sender) => {
    const handler = byName.get(name);
    return handler ? (async () => handler(data, sender))() : null;
  });
}
