/** Who sent a message. Only what the browser itself says of the sender counts, never what the message says. */

/** `extension`: background, popup, options, welcome, reports · `content`: gate and checker in a web page. */
export type Sender = 'extension' | 'content';

type Told = Pick<chrome.runtime.MessageSender, 'id' | 'url' | 'origin' | 'tab' | 'frameId'>;

/** The context a message came from; null where it is none of ours or a frame inside a page. */
export function senderOf(told: Told): Sender | null {
  if (told.id !== chrome.runtime.id) return null;
  const base = chrome.runtime.getURL('');
  const inside = (address: string | undefined): boolean => address === undefined || `${address}/`.startsWith(base);
  if (told.url?.startsWith(base)) return inside(told.origin) ? 'extension' : null;
  // Chromium gives the service worker neither a tab nor always an address.
  if (told.tab === undefined) return told.url === undefined && inside(told.origin) ? 'extension' : null;
  return told.frameId === 0 ? 'content' : null;
}
