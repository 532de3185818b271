/** The report form in the page. Its script is a root of its own in our shadow root: it comes only where it is needed. */
import { useEffect, useRef } from 'preact/hooks';
import { Frame } from './frame';
import type { OpenReport } from './reports';
import type { Ui } from './ui';

/** Id of the heading that names the form. */
const REPORT_TITLE = 'report-title';

export function ReportFrame({ ui, report }: { ui: Ui; report: OpenReport }) {
  const { draft, kit } = report;
  const { hello, terms } = ui.checker();
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mount.current;
    if (!element) return;
    kit.form(element, {
      draft,
      terms,
      incognito: hello?.incognito ?? false,
      onKept: () => void ui.reports.kept(draft),
      onClose: () => ui.reports.close(),
    });
    return () => kit.form(element, null);
  }, [draft, kit]);
  return (
    <Frame labelledBy={REPORT_TITLE} boxes={() => ui.reports.boxes()} point={null} onPlaced={(element, place) => ui.placed(element, place)}>
      <div ref={mount} class="report-mount" />
    </Frame>
  );
}
