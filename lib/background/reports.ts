/** What the background answers about reports. A page sees and changes reports of its own site alone, and none in bulk. */
import type { BackgroundHandlers } from '../messages/answer';
import type { Done, ReportMessageName } from '../messages/reports';
import { senderOf } from '../messages/sender';
import { problemOf, StoreError } from '../reports/problem';
import type { Report } from '../reports/report';
import { siteKey } from '../reports/rows';
import type { ReportStore } from '../reports/store';
import type { ReportHere } from '../messages/report-draft';

/**
 * So many reports of one site a page may bring it to: far more than a reader makes, and what a page that has taken over its process can fill the disk with.
 * Nothing is dropped for it, and the extension's own pages may go on.
 */
export const MOST_OF_A_SITE = 5000;

type Told = chrome.runtime.MessageSender;

export function reportAnswers(store: ReportStore): Pick<BackgroundHandlers, ReportMessageName> {
  return {
    async 'report/save'({ draft, again, agreed }, sender) {
      const isPrivate = sender.tab?.incognito ?? false;
      try {
        if (!mayHave(sender, draft.url)) throw new StoreError('refused');
        if (isPrivate && !agreed) throw new StoreError('private');
        const id = await store.save(draft, { again, isPrivate, ...(isContent(sender) ? { most: MOST_OF_A_SITE } : {}) });
        // There is room, or the way is free again: what had to wait goes in too.
        void store.retry().catch(() => undefined);
        return { ok: true, id };
      } catch (error) {
        const id = error instanceof StoreError ? error.id : undefined;
        const problem = problemOf(error);
        const named = id === undefined ? {} : { id };
        return { ok: false, error: problem, kept: id !== undefined && problem !== 'already', ...named };
      }
    },
    async 'report/find'({ url, canonical }, sender) {
      if (!mayHave(sender, url)) return [];
      return (await store.find(url, canonical ?? null)).map(here);
    },
    async 'report/get'({ id }, sender) {
      const report = await store.get(id);
      return report && mayHave(sender, report.page.url) ? report : null;
    },
    'report/update': ({ ids, change }, sender) =>
      done(async () => {
        for (const id of isContent(sender) ? ids : []) {
          const report = await store.get(id);
          if (!report || !mayHave(sender, report.page.url)) throw new StoreError('refused');
        }
        await store.update(ids, change);
      }),
    async 'report/open'({ id }, sender) {
      const url = chrome.runtime.getURL(`/reports.html${id === null ? '' : `?report=${encodeURIComponent(id)}`}`);
      const beside = sender.tab && !sender.tab.incognito ? { index: sender.tab.index + 1, openerTabId: sender.tab.id, windowId: sender.tab.windowId } : {};
      await chrome.tabs.create({ url, ...beside });
      return null;
    },
    'report/list': (query) => store.list(query),
    'report/ids': (query) => store.ids(query),
    'report/counts': () => store.counts(),
    'report/delete': ({ ids }) => done(() => store.remove(ids)),
    'report/restore': ({ ids }) => done(() => store.restore(ids)),
    'report/aside': () => store.aside(),
    'report/retry': async () => ({ waiting: await store.retry() }),
    'report/compare': ({ reports }) => store.compare(reports),
    async 'report/import'({ reports, conflicts }) {
      try {
        return { ok: true, ...(await store.merge(reports, conflicts)) };
      } catch (error) {
        return { ok: false, error: problemOf(error) };
      }
    },
    'report/erase': () => done(() => store.erase()),
  };
}

/** With the browser's start: deletions become final, and drafts that had to wait are tried again. */
export async function startReports(store: ReportStore): Promise<void> {
  await store.forget();
  await store.retry();
}

/** What a page is told of a report of its own. */
export function here({ id, kind, quote: { exact, prefix, suffix, start, end } }: Report): ReportHere {
  return { id, kind, exact, prefix, suffix, start, end };
}

async function done(work: () => Promise<void>): Promise<Done> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: problemOf(error) };
  }
}

const isContent = (sender: Told): boolean => senderOf(sender) !== 'extension';

/** Whether the sender may have what belongs to `url`: pages of the extension all, a web page its own site. */
function mayHave(sender: Told, url: string): boolean {
  if (!isContent(sender)) return true;
  const own = sender.url ?? sender.tab?.url;
  return own !== undefined && siteKey(own) === siteKey(url);
}
