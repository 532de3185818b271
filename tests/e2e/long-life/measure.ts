/** What is held in memory once all that nobody needs has been thrown away. */
import type { Chromium, ChromiumTab } from '../harness/chromium';
import { browserSession, callTarget, targetsOf } from '../harness/target';
import { until } from '../harness/browser';

export interface Held {
  /** Bytes of script heap: of the tab that never loads anew, ours and the page's together, and of the background. */
  app: number;
  background: number;
  /** Of that tab: DOM nodes, listeners and documents that something still holds. */
  nodes: number;
  listeners: number;
  documents: number;
  /** States of tabs that the background keeps; no more than there are tabs. */
  tabs: number;
}

interface Usage {
  usedSize: number;
}

export async function held(browser: Chromium, app: ChromiumTab): Promise<Held> {
  // What the first collection lets go of may have held something.
  for (let round = 0; round < 2; round++) await app.protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await app.protocol.send('Runtime.getHeapUsage')) as Usage;
  const { nodes, jsEventListeners, documents } = await app.protocol.send('Memory.getDOMCounters');
  const tabs = await browser.inExtension(async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')).length, null);
  return { app: usedSize, background: await backgroundHeap(browser), nodes, listeners: jsEventListeners, documents, tabs };
}

/** The background is started where it is not, and left as it was found. */
async function backgroundHeap(browser: Chromium): Promise<number> {
  const session = await browserSession(browser);
  try {
    return await until(async () => {
      await browser.inExtension(async () => void (await chrome.runtime.sendMessage({ name: 'term/details', data: { term: '' } })), null);
      const [worker] = await targetsOf(session, ({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin));
      if (!worker) return null;
      const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
      await callTarget(session, sessionId, 'HeapProfiler.collectGarbage');
      const { usedSize } = await callTarget<Usage>(session, sessionId, 'Runtime.getHeapUsage');
      return usedSize;
    }, 'the background to be measured');
  } finally {
    await session.detach();
  }
}
