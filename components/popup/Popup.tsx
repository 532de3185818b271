import type { ComponentChildren } from 'preact';
import { formatDate } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Deal } from '../terms/deal';
import { Logo } from '../ui/Logo';
import { Tabs } from '../ui/Tabs';
import './popup.css';

export const POPUP_VIEWS = ['page', 'terms', 'deal', 'sources', 'reports'] as const;
export type PopupView = (typeof POPUP_VIEWS)[number];

export interface PopupProps {
  deal: Deal;
  view: PopupView;
  onView: (view: PopupView) => void;
  onOptions: () => void;
  /** What stands under the tabs. */
  children: ComponentChildren;
}

/** The frame of the popup: what it is, as of when its terms are, and the tabs. */
export function Popup({ deal, view, onView, onOptions, children }: PopupProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        <Logo />
        <div class="popup-name">
          <h1>{t('ext_name')}</h1>
          <p class="small soft">{t('as_of', formatDate(deal.deal.asOf.date))}</p>
        </div>
        <button type="button" class="popup-options" aria-label={t('open_options')} title={t('open_options')} onClick={onOptions}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M3 5.5h8M15 5.5h2M3 10h2M9 10h8M3 14.5h6M13 14.5h4" />
            <circle cx="13" cy="5.5" r="2" />
            <circle cx="7" cy="10" r="2" />
            <circle cx="11" cy="14.5" r="2" />
          </svg>
        </button>
      </header>
      <main>
        <Tabs tabs={POPUP_VIEWS.map((id) => ({ id, label: t(`tab_${id}`) }))} selected={view} label={t('tabs')} onSelect={onView}>
          {children}
        </Tabs>
      </main>
      <footer class="popup-foot small soft">{t('english_only')}</footer>
    </div>
  );
}
