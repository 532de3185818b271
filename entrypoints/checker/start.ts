/** Wires the checked page to the reader: pointer, keys, messages, and the extension's own end. */
import { watchPage } from '../../lib/article/watch';
import { watchOver } from '../../lib/checker/alive';
import { Checker } from '../../lib/checker/checker';
import { listenToPointer } from '../../lib/checker/pointer';
import { takeKit } from '../../lib/checker/report-kit';
import { HOST } from '../../lib/marks/names';
import { answer } from '../../lib/messages/answer';
import { ask } from '../../lib/messages/send';
import { checkForTab } from '../../lib/messages/tab-checks';
import { Ui } from './ui';

export function start(document: Document): void {
  const view = document.defaultView;
  if (!view) return;
  const end = new AbortController();
  const { signal } = end;
  /** For messages whose answer nobody waits for. Where the extension is gone, this is how it comes to light. */
  const send = (work: Promise<unknown>): void => void work.catch(() => undefined);

  const ui = new Ui(document, () => checker, {
    term: (term) => ask('term/details', { term }),
    openTerm: (term, seed) => send(ask('term/open', { term, seed })),
    siteOff: () => send(ask('page/site-off', {})),
    reports: (url, canonical) => ask('report/find', { url, ...(canonical === null ? {} : { canonical }) }),
  });
  const checker: Checker = new Checker(
    {
      document,
      follow: watchPage,
      check: (article, anyway) => ask('page/check', { article, anyway }),
      reporting: () => takeKit(() => ask('page/reporting', {})),
      figures: (text) => ask('page/figures', { text }),
    },
    {
      hello: (url) => ask('page/hello', { url }),
      tell: (page) => ask('page/state', page),
      style: async () => void (await ask('page/style', {})),
      dismiss: (url, mark, dismissed) => send(ask('page/dismiss', { url, mark, dismissed })),
    },
    () => {
      listenInFrames();
      ui.draw();
    },
  );

  const pointer = {
    drawing: checker.drawing,
    host: ui.element,
    shadowRoots: () => treesOf(checker).filter((tree): tree is ShadowRoot => tree.nodeType === 11),
    open: ui.open.bind(ui),
    outside: () => ui.closeCard(),
    hover: ui.hover.bind(ui),
  };
  const heard = new WeakSet<Document>();
  const listenInFrames = (): void => {
    for (const tree of [document, ...treesOf(checker)]) {
      if (tree.nodeType !== 9 || heard.has(tree as Document)) continue;
      heard.add(tree as Document);
      listenToPointer(tree as Document, pointer, signal);
    }
  };

  const follow = (): void => ui.follow();
  view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view.addEventListener('resize', follow, { passive: true, signal });
  // Heard, not taken: the page's own Escape stays its own.
  view.addEventListener('keydown', (event) => void (event.isTrusted && event.key === 'Escape' && ui.escape()), { capture: true, passive: true, signal });
  view.addEventListener('pageshow', (event) => void (event.persisted && checker.tell()), { signal });

  const stopAnswering = answer(checkForTab, {
    'tab/state': () => checker.state(),
    'tab/goto': ({ mark }) => ui.goTo(mark),
    'tab/check': async (what) => checker.checkAnyway('selection' in what ? (await checker.parts.reporting()).readSelection(document) : undefined),
    'tab/take-back': () => {
      checker.takeBack();
      return checker.state();
    },
    'tab/step': ({ by }) => ui.step(by),
    'tab/report-selection': ({ text }) => ui.reports.ofSelection(text, ui.card?.found ?? null),
    'tab/reports': async () => {
      await checker.ready;
      await checker.reported.looked;
      return checker.reported.places.map(({ report, ranges }) => ({ id: report.id, here: ranges.length > 0 }));
    },
    'tab/goto-report': ({ id }) => ui.reports.goTo(id),
    'tab/dock': () => {
      ui.toggleDock(!ui.dock.open, true);
      return ui.dock.open;
    },
    'tab/settings': (settings) => {
      checker.setSettings(settings);
      return null;
    },
  });

  const stop = (): void => {
    if (signal.aborted) return;
    end.abort();
    checker.stop();
    ui.remove();
    try {
      stopAnswering();
    } catch {
      // The extension is gone, and its messages with it.
    }
  };
  // Firefox ends scripts with their extension, in the middle of a page: the next version finds the element of the one before.
  for (const left of document.querySelectorAll(HOST)) {
    left.remove();
    checker.drawing.sweep(document);
  }
  watchOver(document, signal, () => checker.refresh(), stop);
  send(checker.start());
}

const treesOf = (checker: Checker): Node[] => (checker.page?.checked ?? []).flatMap(({ reading }) => [...reading.trees]);
