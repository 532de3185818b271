/** The page in the tab, kept up to date while the popup is open. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { bareView, viewOf, type PageView } from '../../components/page/view';
import { t } from '../../lib/i18n/t';
import { askTab } from '../../lib/messages/send';
import { askForAccess, onAccess } from '../../lib/settings/access';
import { settingsOfBrowser } from '../../lib/settings/browser';
import { leaveTo } from './leave';
import { check, findTab, readView, switchSite } from './tab';

export interface Page {
  view: PageView;
  /** What came of the reader's last wish; empty for nothing to say. */
  answer: string;
  goTo(mark: string): void;
  checkAnyway(): void;
  checkSelection(): void;
  switchSite(on: boolean): void;
  allow(): void;
  takeBack(): void;
}

export function usePage(tabId: number | null): Page {
  const [tab, setTab] = useState<chrome.tabs.Tab | null>(null);
  const [view, setView] = useState<PageView>(() => bareView('reading', null));
  const [answer, setAnswer] = useState('');

  const round = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++round.current;
    const found = await findTab(tabId);
    const read = await readView(found);
    // Answers may overtake each other; what was asked last counts.
    if (mine !== round.current) return;
    setTab(found);
    setView(read);
  }, [tabId]);
  const show = (state: PageView): void => {
    round.current++;
    setView(state);
  };

  useEffect(() => {
    void refresh();
    const heard = (message: unknown, sender: chrome.runtime.MessageSender): void => {
      const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : '';
      if (name === 'page/state' && sender.id === chrome.runtime.id) void refresh();
    };
    const updated = (): void => void refresh();
    chrome.runtime.onMessage.addListener(heard);
    chrome.tabs.onUpdated.addListener(updated);
    const stops = [settingsOfBrowser.onChange(updated), onAccess(updated)];
    return () => {
      chrome.runtime.onMessage.removeListener(heard);
      chrome.tabs.onUpdated.removeListener(updated);
      for (const stop of stops) stop();
    };
  }, [refresh]);

  const id = tab?.id;
  const wish = (work: () => Promise<string>): void => {
    setAnswer('');
    work().then(setAnswer, () => setAnswer(t('page_no_answer')));
  };
  const checking = (what: { anyway: true } | { selection: true }) => async (): Promise<string> => {
    if (id === undefined) return t('page_no_answer');
    const before = new Set(view.marks.map((mark) => mark.id));
    setAnswer(t('page_checking'));
    const checked = await check(id, what, view.site);
    show(checked);
    if (checked.marks.some((mark) => !before.has(mark.id))) return '';
    return 'selection' in what ? t('page_selection_nothing') : t('page_anyway_nothing');
  };

  return {
    view,
    answer,
    goTo: (mark) =>
      wish(async () => {
        if (id === undefined || !(await askTab(id, 'tab/goto', { mark }))) return t('page_mark_gone');
        await leaveTo(id);
        return '';
      }),
    checkAnyway: () => wish(checking({ anyway: true })),
    checkSelection: () => wish(checking({ selection: true })),
    takeBack: () =>
      wish(async () => {
        if (id !== undefined) show(viewOf(await askTab(id, 'tab/take-back', {}), view.site));
        return '';
      }),
    switchSite: (on) =>
      wish(async () => {
        if (view.site !== null) await switchSite(view.site, on);
        return '';
      }),
    allow: () =>
      wish(async () => {
        if (!(await askForAccess())) return t('page_not_allowed');
        await refresh();
        return '';
      }),
  };
}
