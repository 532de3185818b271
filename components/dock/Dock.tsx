import { formatNumber } from '../../lib/i18n/format';
import { t, tn } from '../../lib/i18n/t';
import { VerdictIcon } from '../ui/VerdictIcon';
import { verdictWord } from '../ui/words';
import { DockPanel } from './DockPanel';
import { BY_GRAVITY, type DockView } from './view';

export interface DockProps {
  view: DockView;
  open: boolean;
  onToggle: (open: boolean) => void;
  onGoTo: (id: string) => void;
  /** Hides the dock until the page is opened again. */
  onHide: () => void;
  onSiteOff: () => void;
}

/** The pill with the counts at the edge of the page, and the list that it opens to. */
export function Dock(props: DockProps) {
  const { view, open, onToggle } = props;
  const present = BY_GRAVITY.filter((verdict) => view.counts[verdict] > 0);
  const words = present.map((verdict) => `${formatNumber(view.counts[verdict])} ${verdictWord(verdict)}`).join(', ');
  return (
    <div class="dock">
      {open && <DockPanel {...props} />}
      <button
        type="button"
        class="dock-pill float"
        aria-expanded={open}
        aria-controls={open ? 'dock-panel' : undefined}
        aria-label={`${t('ext_name')}: ${words || tn('dock_marks', 0)}`}
        onClick={() => onToggle(!open)}
      >
        <PlumbLine />
        {present.map((verdict) => (
          <span key={verdict} class={`dock-count verdict-${verdict}`}>
            <VerdictIcon verdict={verdict} />
            {formatNumber(view.counts[verdict])}
          </span>
        ))}
      </button>
    </div>
  );
}

function PlumbLine() {
  return (
    <svg class="dock-sign" viewBox="0 0 12 18" width="12" height="18" aria-hidden="true">
      <path d="M6 0v8" />
      <path class="dock-bob" d="M3 8h6v3L6 17 3 11z" />
    </svg>
  );
}
