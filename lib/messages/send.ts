/** Sends messages and gives their answers. Every failure is a MessageError, also where nobody listens. */
import type { BackgroundMessages, BackgroundName, TabMessages, TabName } from './protocol';
import { isOrphaned, MessageError, valueOf, type Reply } from './reply';

/** Asks the background, from any context. */
export async function ask<K extends BackgroundName>(name: K, data: BackgroundMessages[K]['in']): Promise<BackgroundMessages[K]['out']> {
  return answered<BackgroundMessages[K]['out']>(() => chrome.runtime.sendMessage({ name, data }));
}

/** Asks the checker in a tab, from the background or a page of the extension. */
export async function askTab<K extends TabName>(tab: number, name: K, data: TabMessages[K]['in']): Promise<TabMessages[K]['out']> {
  return answered<TabMessages[K]['out']>(() => chrome.tabs.sendMessage(tab, { name, data }, { frameId: 0 }));
}

async function answered<T>(send: () => Promise<Reply<T> | undefined>): Promise<T> {
  if (isOrphaned()) throw new MessageError('The extension is gone');
  let reply: Reply<T> | undefined;
  try {
    reply = await send();
  } catch (error) {
    throw new MessageError(error instanceof Error ? error.message : String(error));
  }
  return valueOf(reply);
}
