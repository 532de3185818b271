/** All that is shown in the page: dock, card, handle, report form, and one announcement. */
import { Card } from '../../components/card/Card';
import { CARD_TITLE } from '../../components/card/CardHead';
import { Dismissed } from '../../components/card/Dismissed';
import { Dock } from '../../components/dock/Dock';
import { VerdictIcon } from '../../components/ui/VerdictIcon';
import { boxesOf } from '../../lib/checker/boxes';
import { t } from '../../lib/i18n/t';
import { Frame } from './frame';
import { ReportFrame } from './report';
import type { Ui } from './ui';

export function App({ ui }: { ui: Ui }) {
  const { handle } = ui;
  return (
    <>
      <p class="unseen" role="status">{ui.announcement}</p>
      {ui.dockShows() && (
        <Dock
          view={ui.dockView()}
          open={ui.dock.open}
          onToggle={(open) => ui.toggleDock(open)}
          onGoTo={(id) => ui.goToListed(id)}
          onHide={() => ui.hideDock()}
          onSiteOff={() => ui.siteOff()}
        />
      )}
      {handle && (
        <button
          type="button"
          class={`handle verdict-${handle.found[0].mark.verdict}`}
          style={{ left: `${handle.at.x}px`, top: `${handle.at.y}px` }}
          aria-label={t('handle_label')}
          title={t('handle_label')}
          onClick={() => ui.openHandle()}
        >
          <VerdictIcon verdict={handle.found[0].mark.verdict} />
        </button>
      )}
      {ui.card && <CardFrame ui={ui} card={ui.card} />}
      {ui.reports.open && <ReportFrame ui={ui} report={ui.reports.open} />}
    </>
  );
}

function CardFrame({ ui, card }: { ui: Ui; card: NonNullable<Ui['card']> }) {
  const { found, point, dismissed } = card;
  const frame = { boxes: () => boxesOf(found), point, onPlaced: (element: HTMLElement | null, place: () => void) => ui.placed(element, place) };
  if (dismissed) {
    return (
      <Frame {...frame} label={t('card_label')}>
        <Dismissed words={found.mark.text} onUndo={() => ui.dismiss(false)} onClose={() => ui.closeCard()} />
      </Frame>
    );
  }
  return (
    <Frame {...frame} labelledBy={CARD_TITLE}>
      <Card
        key={found.id}
        view={ui.cardView(card)}
        term={ui.termOf(found)}
        onClose={() => ui.closeCard()}
        onStep={(by) => ui.step(by)}
        onSwitch={(id) => ui.switchTo(id)}
        onOpenTerm={(seed) => ui.openTerm(seed)}
        onReport={() => void ui.reports.ofMark(found)}
        onDismiss={() => ui.dismiss(true)}
        onCopy={() => ui.copyCorrection(found)}
      />
    </Frame>
  );
}
