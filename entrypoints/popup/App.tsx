import { useMemo, useState } from 'preact/hooks';
import { PagePanel } from '../../components/page/PagePanel';
import { Payments } from '../../components/payments/Payments';
import { Popup, type PopupView } from '../../components/popup/Popup';
import { SourcesPanel } from '../../components/sources/SourcesPanel';
import { TermsPanel } from '../../components/terms/TermsPanel';
import { Timeline } from '../../components/timeline/Timeline';
import { details as deal } from '../../lib/terms/details';
import { LatestView } from './LatestView';
import type { Place } from './place';
import { usePage } from './use-page';

export function App({ place }: { place: Place }) {
  const [view, setView] = useState<PopupView>(place.term === null ? place.view : 'terms');
  const [led, setLed] = useState({ term: place.term, seed: place.seed });
  const page = usePage(place.tab);
  const here = useMemo(() => countByTerm(page.view.marks), [page.view.marks]);
  const openTerm = (term: string, seed: string | null = null): void => {
    setLed({ term, seed });
    setView('terms');
  };
  return (
    <Popup deal={deal} view={view} onView={setView} onOptions={() => void chrome.runtime.openOptionsPage()}>
      {view === 'page' && (
        <PagePanel
          view={page.view}
          deal={deal}
          answer={page.answer}
          onGoTo={page.goTo}
          onCheckAnyway={page.checkAnyway}
          onCheckSelection={page.checkSelection}
          onSwitchSite={page.switchSite}
          onAllow={page.allow}
        />
      )}
      {view === 'terms' && (
        <TermsPanel
          deal={deal}
          here={here}
          led={led}
          onLead={openTerm}
          onGoTo={(term) => {
            const mark = page.view.marks.find((one) => one.term === term);
            if (mark) page.goTo(mark.id);
          }}
          onCopy={copy}
        />
      )}
      {view === 'deal' && (
        <div class="popup-deal">
          <Timeline deal={deal} onOpenTerm={openTerm} />
          <Payments deal={deal} onOpenTerm={openTerm} />
        </div>
      )}
      {view === 'reports' && <LatestView tabId={place.tab} />}
      {view === 'sources' && <SourcesPanel deal={deal} onOpenTerm={openTerm} />}
    </Popup>
  );
}

function countByTerm(marks: readonly { term: string | null }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of marks) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** True where the text is on the clipboard now. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
