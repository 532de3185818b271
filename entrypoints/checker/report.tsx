/** The report form in the page. Its script is a root of its own in our shadow root: it comes only where it is needed. */
import { useEffect, useRef } from 'preact/hooks';
import { boxesOf } from '../../lib/checker/boxes';
import { Frame } from './frame';
import type { Ui } from './ui';

/** Id of the heading that names the form. */
const REPORT_TITLE = 'report-title';

export function ReportFrame({ ui, report }: { ui: Ui; report: NonNullable<Ui['report']> }) {
  const { found, draft, kit } = report;
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mount.current;
    if (!element) return;
    kit.form(element, {
      draft,
      terms: ui.termNames(),
      incognito: ui.isIncognito(),
      onKept: () => void ui.reportKept(draft.url, draft.canonical),
      onClose: () => ui.closeReport(),
    });
    return () => kit.form(element, null);
  }, [draft, kit]);
  return (
    <Frame labelledBy={REPORT_TITLE} boxes={() => (found ? boxesOf(found) : ui.selectionBoxes())} point={null} onPlaced={(element, place) => ui.placed(element, place)}>
      <div ref={mount} class="report-mount" />
    </Frame>
  );
}
