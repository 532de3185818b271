/** Targets that Playwright shows no page for (the toolbar's popup, the background), by the DevTools protocol. */
import type { CDPSession } from 'playwright';
import type { Chromium } from './chromium';

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** A session with the browser itself. */
export async function browserSession(browser: Chromium): Promise<CDPSession> {
  return (await browser.context.browser()?.newBrowserCDPSession()) ?? (await browser.context.newCDPSession(browser.context.pages()[0]!));
}

export async function targetsOf(session: CDPSession, wanted: (target: Target) => boolean): Promise<Target[]> {
  return (await session.send('Target.getTargets')).targetInfos.filter(wanted);
}

let count = 0;

/** A command in a target that has no session of its own; `sessionId` is what `Target.attachToTarget` gave. */
export function callTarget<T>(session: CDPSession, sessionId: string, method: string, params: object = {}): Promise<T> {
  const id = ++count;
  return new Promise((resolve, reject) => {
    const heard = (event: { sessionId: string; message: string }): void => {
      const answer = JSON.parse(event.message) as { id?: number; result?: T; error?: { message: string } };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      done();
      if (answer.error) reject(new Error(answer.error.message));
      else resolve(answer.result as T);
    };
    const gone = (event: { sessionId: string }): void => {
      if (event.sessionId !== sessionId) return;
      done();
      reject(new Error(`the target went before it answered ${method}`));
    };
    const done = (): void => {
      session.off('Target.receivedMessageFromTarget', heard);
      session.off('Target.detachedFromTarget', gone);
    };
    session.on('Target.receivedMessageFromTarget', heard);
    session.on('Target.detachedFromTarget', gone);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
  });
}
