/** The popup as the toolbar's button opens it, for the tab in front. Playwright does not show it; the DevTools protocol does. */
import { expression, literal, until, type Json } from './browser';
import type { Chromium } from './chromium';
import { browserSession, callTarget, targetsOf, type Target } from './target';

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}

export interface ToolbarPopup {
  evaluate<T, A extends Json>(fn: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  isOpen(): Promise<boolean>;
}

export async function openToolbarPopup(browser: Chromium): Promise<ToolbarPopup> {
  const url = `${browser.origin}/popup.html`;
  const session = await browserSession(browser);
  const targets = (): Promise<Target[]> => targetsOf(session, (target) => target.type === 'page' && target.url === url);
  await browser.inExtension(() => chrome.action.openPopup(), null);
  const { targetId } = await until(async () => (await targets())[0], 'the popup to open');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  return {
    async evaluate(fn, arg) {
      const { result, exceptionDetails } = await callTarget<Evaluated>(session, sessionId, 'Runtime.evaluate', { expression: expression(fn, literal(arg)), awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as never;
    },
    isOpen: async () => (await targets()).some((target) => target.targetId === targetId),
  };
}
