/** The popup as the toolbar's button opens it, for the tab in front. Playwright does not show it; the DevTools protocol does. */
import type { CDPSession } from 'playwright';
import { expression, literal, until, type Json } from './browser';
import type { Chromium } from './chromium';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

export interface ToolbarPopup {
  evaluate<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  isOpen(): Promise<boolean>;
}

export async function openToolbarPopup(browser: Chromium): Promise<ToolbarPopup> {
  const url = `${browser.origin}/popup.html`;
  const session = (await browser.context.browser()?.newBrowserCDPSession()) ?? (await browser.context.newCDPSession(browser.context.pages()[0]!));
  const targets = async (): Promise<Target[]> => (await session.send('Target.getTargets')).targetInfos.filter((target) => target.type === 'page' && target.url === url);
  await browser.inExtension(() => chrome.action.openPopup(), null);
  const { targetId } = await until(async () => (await targets())[0], 'the popup to open');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  return {
    evaluate: async (fn, arg) => (await call(session, sessionId, { expression: expression(fn, literal(arg)), awaitPromise: true, returnByValue: true })) as never,
    isOpen: async () => (await targets()).some((target) => target.targetId === targetId),
  };
}

let count = 0;

/** `Runtime.evaluate` in a target that has no session of its own. */
function call(session: CDPSession, sessionId: string, params: object): Promise<unknown> {
  const id = ++count;
  return new Promise((resolve, reject) => {
    const heard = (event: { sessionId: string; message: string }): void => {
      const answer = JSON.parse(event.message) as { id?: number; result?: { result: { value?: unknown }; exceptionDetails?: { text: string } }; error?: { message: string } };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', heard);
      const fault = answer.error?.message ?? answer.result?.exceptionDetails?.text;
      if (fault) reject(new Error(fault));
      else resolve(answer.result?.result.value);
    };
    session.on('Target.receivedMessageFromTarget', heard);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method: 'Runtime.evaluate', params }) }).catch(reject);
  });
}
