/** What of ours is open in the page, and what the reader does with it. Draws itself anew after each change. */
import { render } from 'preact';
import type { CardTerm, CardView } from '../../components/card/view';
import type { DockView } from '../../components/dock/view';
import { bringIntoView } from '../../lib/checker/boxes';
import { countOf, type Found } from '../../lib/checker/check-page';
import type { Checker } from '../../lib/checker/checker';
import { correctionOf } from '../../lib/checker/correction';
import { nextOf } from '../../lib/checker/next';
import { pause } from '../../lib/article/pause';
import type { Point } from '../../lib/checker/pointer';
import { placeHandle, type Box } from '../../lib/marks/place-card';
import { Announcer } from './announcer';
import { App } from './app';
import { cardView } from './card-view';
import { copyText } from './clipboard';
import { DockState } from './dock';
import { Focus } from './focus';
import { Host } from './host';
import type { Asks, OpenCard } from './asks';
import { Reports } from './reports';
import { Terms } from './terms';

export class Ui {
  card: OpenCard | null = null;
  handle: { found: Found[]; at: Point } | null = null;
  readonly dock = new DockState();
  readonly reports: Reports;
  announcement = '';
  private host: Host | null = null;
  private frame: HTMLElement | null = null;
  private place: () => void = () => {};
  private readonly focus = new Focus();
  private readonly terms: Terms;
  private readonly announcer = new Announcer((words) => this.announce(words));

  constructor(
    private readonly document: Document,
    readonly checker: () => Checker,
    private readonly asks: Asks,
  ) {
    this.terms = new Terms((id) => asks.term(id), () => void this.drawNow());
    this.reports = new Reports({ checker, reports: (url, canonical) => asks.reports(url, canonical), changed: (open) => this.reportChanged(open) });
  }

  element = (): Element | null => this.host?.element ?? null;

  /** After anything has changed. */
  draw(): void {
    const marks = this.checker().marks();
    if (this.card && !this.card.dismissed && !marks.includes(this.card.found)) {
      // Checked again meanwhile: the same words under the same id, else the card has lost what it was about.
      const again = marks.find(({ id }) => id === this.card?.found.id);
      if (again) this.card = { ...this.card, found: again };
      else this.closeCard();
    }
    this.handle = null;
    const shows = this.card !== null || this.reports.open !== null || this.dockShows();
    if (!shows && !this.host) return;
    void this.checker().styleNow().then(pause).then(() => this.drawNow());
    if (this.dockShows()) this.announcer.tellOnce(() => countOf(this.checker().marks().map(({ mark }) => mark)));
  }

  dockShows(): boolean {
    return this.dock.shows(this.checker());
  }

  dockView(): DockView {
    return this.dock.view(this.checker(), this.card?.found.id ?? null);
  }

  termOf({ mark }: Found): CardTerm {
    return this.terms.of(mark.term);
  }

  cardView({ found, here }: OpenCard): CardView {
    return cardView(this.checker(), found, here);
  }

  open(here: readonly Found[], point: Point | null, found: Found = here[0]): void {
    this.card = { found, here, point, dismissed: false };
    this.focus.opened(found.id, point !== null || !this.dock.open);
    this.checker().activate(found);
  }

  closeCard(): void {
    if (!this.card) return;
    this.card = null;
    this.focus.closed(this.host);
    this.checker().activate(null);
  }

  /** To a mark of the dock's list. */
  goToListed(id: string): void {
    if (this.goTo(id)) this.focus.fromList(id);
  }

  goTo(id: string): boolean {
    const found = this.checker().marks().find((each) => each.id === id);
    if (!found) return false;
    bringIntoView(found);
    this.open([found], null);
    return true;
  }

  switchTo(id: string): void {
    const { card } = this;
    const found = card?.here.find((each) => each.id === id);
    if (card && found) this.open(card.here, card.point, found);
  }

  step(by: 1 | -1): boolean {
    const next = nextOf(this.checker().marks(), this.card?.found.id ?? null, by);
    return next !== undefined && this.goTo(next.id);
  }

  dismiss(dismissed: boolean): void {
    const { card } = this;
    if (!card) return;
    this.card = { ...card, dismissed };
    this.focus.next = 'frame';
    this.checker().setDismissed(card.found.id, dismissed);
  }

  hover(found: Found[] | null, box: Box | null): void {
    this.handle = found && box ? { found, at: placeHandle(box, this.document.defaultView?.innerWidth ?? 0) } : null;
    if (this.handle || this.host) void this.checker().styleNow().then(pause).then(() => this.drawNow());
  }

  openHandle(): void {
    if (this.handle) this.open(this.handle.found, this.handle.at);
  }

  toggleDock(open: boolean, asked = false): void {
    this.dock.toggle(open, asked);
    this.focus.next = open ? 'dock' : 'none';
    this.draw();
    if (!open) this.host?.giveFocusBack();
  }

  hideDock(): void {
    this.dock.hide();
    this.toggleDock(false);
  }

  siteOff(): void {
    this.card = null;
    this.dock.open = false;
    this.host?.giveFocusBack();
    this.asks.siteOff();
  }

  openTerm(seed: string | null): void {
    const term = this.card?.found.mark.term;
    if (term) this.asks.openTerm(term, seed);
  }

  async copyCorrection(found: Found): Promise<boolean> {
    const view = this.terms.of(found.mark.term);
    if (typeof view !== 'object') return false;
    const note = correctionOf(this.checker(), found, view);
    return copyText(note, this.host);
  }

  /** Escape closes what is open, the last first; false where nothing is. */
  escape(): boolean {
    if (this.reports.open) this.reports.close();
    else if (this.card) this.closeCard();
    else if (this.dock.open) this.toggleDock(false);
    else return false;
    return true;
  }

  /** From then on the page has nothing of ours. */
  remove(): void {
    this.host?.giveFocusBack();
    if (this.host) render(null, this.host.mount);
    this.host?.remove();
    this.host = null;
  }

  placed(element: HTMLElement | null, place: () => void): void {
    this.frame = element;
    this.place = place;
  }

  /** The page has scrolled, or its window has another size. */
  follow(): void {
    if (this.handle) this.hover(null, null);
    this.place();
  }

  private reportChanged(open: boolean): void {
    if (open) this.card = null;
    this.focus.next = open ? 'frame' : 'none';
    this.draw();
    if (!open) this.host?.giveFocusBack();
  }

  private announce(words: string): void {
    this.announcement = words;
    void this.drawNow();
  }

  private async drawNow(): Promise<void> {
    // Not told of the page yet, or ended for good.
    if (!this.checker().hello) return this.remove();
    if (!this.host) {
      this.host = new Host(this.document);
      await pause();
      this.host?.show();
      await pause();
    }
    if (!this.host?.show()) return;
    render(<App ui={this} />, this.host.mount);
    this.focus.drawn(this.host, this.frame);
  }
}
