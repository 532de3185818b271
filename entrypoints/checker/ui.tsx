/** What of ours is open in the page, and what the reader does with it. Draws itself anew after each change. */
import { render } from 'preact';
import type { CardTerm, CardView } from '../../components/card/view';
import type { DockView } from '../../components/dock/view';
import { boxesOf, bringIntoView } from '../../lib/checker/boxes';
import { countOf, type Found } from '../../lib/checker/check-page';
import type { Checker } from '../../lib/checker/checker';
import { correctionNote } from '../../lib/checker/correction';
import type { Point } from '../../lib/checker/pointer';
import type { ReportKit } from '../../lib/checker/report-kit';
import type { Box } from '../../lib/marks/place-card';
import { contextOf } from '../../lib/marks/sentence';
import { step } from '../../lib/marks/step';
import type { TermName } from '../../lib/messages/page-check';
import type { ReportDraft, ReportHere } from '../../lib/messages/report-draft';
import type { TermView } from '../../lib/messages/term-view';
import { Announcer } from './announcer';
import { App } from './app';
import { cardView, dockMark } from './card-view';
import { copyText } from './clipboard';
import { Host } from './host';
import { Terms } from './terms';

/** What the interface asks of the background. */
export interface Asks {
  term(id: string): Promise<TermView | null>;
  openTerm(id: string, seed: string | null): void;
  siteOff(): void;
  reports(url: string, canonical: string | null): Promise<ReportHere[]>;
}

export interface OpenCard {
  found: Found;
  /** All marks at the words, the gravest first. */
  here: readonly Found[];
  point: Point | null;
  dismissed: boolean;
}

export class Ui {
  card: OpenCard | null = null;
  handle: { found: Found[]; at: Point } | null = null;
  report: { kit: ReportKit; draft: ReportDraft; found: Found | null } | null = null;
  dockOpen = false;
  announcement = '';
  private dockHidden = false;
  private dockAsked = false;
  private host: Host | null = null;
  private frame: HTMLElement | null = null;
  private place: () => void = () => {};
  private focusNext: 'frame' | 'dock' | null = null;
  private readonly terms: Terms;
  private readonly announcer = new Announcer((words) => this.announce(words));

  constructor(
    private readonly document: Document,
    private readonly checker: () => Checker,
    private readonly asks: Asks,
  ) {
    this.terms = new Terms((id) => asks.term(id), () => this.drawNow());
  }

  element = (): Element | null => this.host?.element ?? null;

  /** After anything has changed in checker or interface. */
  draw(): void {
    const marks = this.checker().marks();
    if (this.card && !this.card.dismissed && !marks.includes(this.card.found)) {
      // Checked again meanwhile: the same words under the same id, else the card has lost what it was about.
      const again = marks.find(({ id }) => id === this.card?.found.id);
      this.card = again ? { ...this.card, found: again } : null;
    }
    this.handle = null;
    const shows = this.card !== null || this.report !== null || this.dockShows();
    if (!shows && !this.host) return;
    void this.checker().styleNow().then(() => this.drawNow());
    if (this.dockShows()) this.announcer.tellOnce(() => countOf(this.checker().marks().map(({ mark }) => mark)));
  }

  dockShows(): boolean {
    const { hello } = this.checker();
    if (!hello || hello.settings.off) return false;
    return this.dockAsked || (hello.settings.dock && !this.dockHidden && this.checker().marks().length > 0);
  }

  dockView(): DockView {
    const checker = this.checker();
    const marks = checker.marks();
    return {
      marks: marks.map((found) => dockMark(checker, found)),
      counts: countOf(marks.map(({ mark }) => mark)),
      active: this.card?.found.id ?? null,
      newer: checker.page?.newer ?? false,
      asOf: checker.hello?.asOf ?? '',
      backedOff: checker.backedOff,
      truncated: checker.page?.truncated ?? false,
      host: this.document.location.hostname,
    };
  }

  termOf({ mark }: Found): CardTerm {
    return this.terms.of(mark.term);
  }

  cardView({ found, here }: OpenCard): CardView {
    return cardView(this.checker(), found, here);
  }

  open(here: readonly Found[], point: Point | null, found: Found = here[0]): void {
    this.card = { found, here, point, dismissed: false };
    this.focusNext = 'frame';
    this.checker().activate(found);
  }

  closeCard(): void {
    if (!this.card) return;
    this.card = null;
    this.checker().activate(null);
    this.host?.giveFocusBack();
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
    const marks = this.checker().marks();
    const current = this.card ? marks.findIndex(({ id }) => id === this.card?.found.id) : -1;
    const isAbove = (index: number): boolean => (boxesOf(marks[index])[0]?.bottom ?? 0) < 0;
    const next = step({ count: marks.length, by, current: current < 0 ? null : current, isAbove });
    return next !== null && this.goTo(marks[next].id);
  }

  dismiss(dismissed: boolean): void {
    const { card } = this;
    if (!card) return;
    this.card = { ...card, dismissed };
    this.focusNext = 'frame';
    this.checker().setDismissed(card.found.id, dismissed);
  }

  hover(found: Found[] | null, box: Box | null): void {
    this.handle = found && box ? { found, at: handlePlace(box, this.document) } : null;
    if (this.handle || this.host) void this.checker().styleNow().then(() => this.drawNow());
  }

  openHandle(): void {
    if (this.handle) this.open(this.handle.found, this.handle.at);
  }

  toggleDock(open: boolean, asked = false): void {
    this.dockOpen = open;
    if (asked && open) this.dockAsked = true;
    this.focusNext = open ? 'dock' : null;
    this.draw();
    if (!open) this.host?.giveFocusBack();
  }

  hideDock(): void {
    this.dockHidden = true;
    this.dockAsked = false;
    this.toggleDock(false);
  }

  siteOff(): void {
    this.card = null;
    this.dockOpen = false;
    this.host?.giveFocusBack();
    this.asks.siteOff();
  }

  openTerm(seed: string | null): void {
    const term = this.card?.found.mark.term;
    if (term) this.asks.openTerm(term, seed);
  }

  async copyCorrection({ mark, reading }: Found): Promise<boolean> {
    const view = this.terms.of(mark.term);
    if (typeof view !== 'object') return false;
    const checker = this.checker();
    const missing = mark.missing.map((id) => checker.titleOf(id));
    const note = correctionNote({ title: checker.page?.title ?? '', url: this.document.location.href, sentence: contextOf(reading.article, mark.start, mark.end), missing }, view);
    return copyText(note, this.host);
  }

  /** Escape closes what is open, the last first; false where nothing is. */
  escape(): boolean {
    if (this.report) this.closeReport();
    else if (this.card) this.closeCard();
    else if (this.dockOpen) this.toggleDock(false);
    else return false;
    return true;
  }

  /** From then on the page has nothing of ours. */
  remove(): void {
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

  async reportMark(found: Found): Promise<void> {
    const kit = await this.checker().parts.reporting();
    this.openReport(kit, await kit.draftOfMark(this.checker(), found), found);
  }

  /** The form for the words that are selected; false where there are none. */
  async reportSelection(text: string | undefined): Promise<boolean> {
    const kit = await this.checker().parts.reporting();
    const draft = await kit.draftOfSelection(this.checker(), text);
    if (draft) this.openReport(kit, draft, null);
    return draft !== null;
  }

  /** The report form, filled in; `found` where it is about a mark. */
  openReport(kit: ReportKit, draft: ReportDraft, found: Found | null): void {
    this.card = null;
    this.report = { kit, draft, found };
    this.focusNext = 'frame';
    this.draw();
  }

  /** Marks the words of a report that has just been kept, with those that were there. */
  async reportKept(url: string, canonical: string | null): Promise<void> {
    this.checker().reported.set(await this.asks.reports(url, canonical));
  }

  /** Goes to reported words and opens their report. */
  async goToReport(id: string): Promise<boolean> {
    const place = this.checker().reported.places.find(({ report }) => report.id === id);
    if (!place || place.ranges.length === 0) return false;
    bringIntoView(place);
    const kit = await this.checker().parts.reporting();
    this.openReport(kit, kit.draftOfReport(this.checker(), place.report), null);
    return true;
  }

  /** Where the words to report are, if they are still selected. */
  selectionBoxes(): Box[] {
    const selection = this.document.getSelection();
    return selection && selection.rangeCount > 0 ? boxesOf({ ranges: [selection.getRangeAt(0)] }) : [];
  }

  isIncognito(): boolean {
    return this.checker().hello?.incognito ?? false;
  }

  termNames(): readonly TermName[] {
    return this.checker().terms;
  }

  closeReport(): void {
    this.report = null;
    this.draw();
    this.host?.giveFocusBack();
  }

  private announce(words: string): void {
    this.announcement = words;
    this.drawNow();
  }

  private drawNow(): void {
    const { hello } = this.checker();
    // Not told of the page yet, or ended for good.
    if (!hello) return this.remove();
    this.host ??= new Host(this.document);
    this.host.colour(hello.settings.palette);
    if (!this.host.show()) return;
    render(<App ui={this} />, this.host.mount);
    const next = this.focusNext;
    this.focusNext = null;
    if (next === 'frame') this.host.focus(this.frame);
    if (next === 'dock') this.host.focus(this.host.root.querySelector<HTMLElement>('.dock-panel'));
  }
}

/** Beside the mark's first line, inside the window. */
function handlePlace({ right, top }: Box, document: Document): Point {
  const width = document.defaultView?.innerWidth ?? 0;
  return { x: Math.max(0, Math.min(right + 2, width - 30)), y: Math.max(0, top - 22) };
}
