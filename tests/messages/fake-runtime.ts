/** A `chrome.runtime` of one listener's list, for tests: what is sent is heard, as the sender that was set last. */
import { vi } from 'vitest';

type Told = chrome.runtime.MessageSender;
type Listener = (message: unknown, sender: Told, answer: (reply: unknown) => void) => boolean;

export const ID = 'plumbline-id';
const BASE = `chrome-extension://${ID}/`;

export const WEB_PAGE = { id: ID, url: 'https://news.example/a', origin: 'https://news.example', frameId: 0, tab: { id: 7 } } as Told;
export const POPUP = { id: ID, url: `${BASE}popup.html`, origin: BASE.slice(0, -1) } as Told;
export const EXTENSION = { id: ID } as Told;

export interface FakeRuntime {
  chrome: unknown;
  as(sender: Told): void;
}

export function fakeRuntime(): FakeRuntime {
  const listeners = new Set<Listener>();
  let sender: Told = WEB_PAGE;
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const heard = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve));
      if (!heard.includes(true)) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  return {
    as: (told) => {
      sender = told;
    },
    chrome: {
      runtime: {
        id: ID,
        getURL: (path: string) => BASE + path,
        sendMessage: vi.fn(deliver),
        onMessage: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
      tabs: { sendMessage: vi.fn((_tab: number, message: unknown) => deliver(message)) },
    },
  };
}
