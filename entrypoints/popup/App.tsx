import { useMemo, useState } from 'preact/hooks';
import { PagePanel } from '../../components/page/PagePanel';
import { Payments } from '../../components/payments/Payments';
import { Popup, type PopupView } from '../../components/popup/Popup';
import { SourcesPanel } from '../../components/sources/SourcesPanel';
import { TermsPanel } from '../../components/terms/TermsPanel';
import { Timeline } from '../../components/timeline/Timeline';
import type { PageMark } from '../../lib/messages/page-state';
import { details as deal } from '../../lib/terms/details';
import { LatestView } from './LatestView';
import type { Place } from './place';
import { usePage } from './use-page';

export function App({ place }: { place: Place }) {
  const [view, setView] = useState<PopupView>(place.term === null ? place.view : 'terms');
  const [led, setLed] = useState({ term: place.term, seed: place.seed });
  const page = usePage(place.tab);
  const here = useMemo(() => marksByTerm(page.view.marks), [page.view.marks]);
  const openTerm = (term: string, seed: string | null = null): void => {
    setLed({ term, seed });
    setView('terms');
  };
  return (
    <Popup deal={deal} view={view} onView={setView} onOptions={openOptions}>
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
          onTakeBack={page.takeBack}
          onOptions={openOptions}
        />
      )}
      {view === 'terms' && (
        <TermsPanel
          deal={deal}
          here={here}
          led={led}
          onLead={openTerm}
          onGoTo={page.goTo}
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

const openOptions = (): void => void chrome.runtime.openOptionsPage();

/** Marks without a term belong to none. */
function marksByTerm(marks: readonly PageMark[]): Map<string, PageMark[]> {
  const byTerm = new Map<string, PageMark[]>();
  for (const mark of marks) if (mark.term !== null) byTerm.set(mark.term, [...(byTerm.get(mark.term) ?? []), mark]);
  return byTerm;
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
