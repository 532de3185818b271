/** What the popup's address asks for. */
import { POPUP_VIEWS, type PopupView } from '../../components/popup/Popup';

export interface Place {
  view: PopupView;
  /** The tab whose page is shown; null for the one in front. */
  tab: number | null;
  term: string | null;
  seed: string | null;
}

export function readPlace(search: string): Place {
  const asked = new URLSearchParams(search);
  const tab = Number(asked.get('tab') || NaN);
  return {
    view: POPUP_VIEWS.find((view) => view === asked.get('view')) ?? 'page',
    tab: Number.isInteger(tab) ? tab : null,
    term: asked.get('term'),
    seed: asked.get('seed'),
  };
}
