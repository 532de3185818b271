/** The life of a checked page: checks it, follows its changes and the reader's settings, and tells whoever shows it. */
import type { PageReading } from '../article/reading';
import { Drawing } from '../marks/draw';
import { Keeper } from '../marks/keep';
import type { TermName } from '../messages/page-check';
import type { Hidden, PageState, PageSummary } from '../messages/page-state';
import type { Hello, PageSettings } from '../messages/protocol';
import { pageOf } from './address';
import { Again } from './again';
import { checkPage, joined, type CheckedPage, type Found } from './check-page';
import { Choice } from './choice';
import type { Followed, Parts } from './parts';
import { pause } from '../article/pause';
import { stateOf, summaryOf } from './state';
import { Reported } from './reported';

/** What the checker asks of the background. */
export interface Background {
  hello(url: string): Promise<Hello>;
  tell(page: PageSummary): Promise<unknown>;
  style(): Promise<void>;
  dismiss(url: string, mark: string, dismissed: boolean): void;
}

/** What the reader has asked for beyond the page as it is. */
interface Extra {
  anyway: boolean;
  /** Selected text. */
  readings: readonly PageReading[];
}

const NOTHING: Extra = { anyway: false, readings: [] };

export class Checker {
  readonly drawing = new Drawing();
  private readonly keeper = new Keeper(() => this.drawing.repair(), (then) => void requestAnimationFrame(then));
  /** The reader's own reports on the page. */
  readonly reported = new Reported(this);
  hello: Hello | null = null;
  page: CheckedPage | null = null;
  active: Found | null = null;
  backedOff = false;
  private readonly choice = new Choice((id, dismissed) => this.background.dismiss(this.url, id, dismissed));
  private url = '';
  private extra = NOTHING;
  private followed: Followed | null = null;
  private styled: Promise<void> | null = null;
  private readonly again = new Again();
  private shown: readonly Found[] = [];
  private round = 0;
  /** Settled when the page has been checked once; fails where the background does not answer. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    readonly parts: Parts,
    private readonly background: Background,
    /** Called after anything that shows has changed. */
    private readonly changed: () => void,
  ) {}

  /** Starts, or starts anew after the address has changed; done when the page has been checked once. */
  start(): Promise<void> {
    this.ready = this.begin();
    void this.again.mind('check', this.ready);
    return this.ready;
  }

  /** The marks that are shown, in reading order: chosen verdicts, not dismissed, and on the page when they were drawn. */
  marks = (): readonly Found[] => this.shown;

  /** Names of all terms; none before the background has told them. */
  get terms(): readonly TermName[] {
    return this.hello?.terms ?? [];
  }

  /** Title of a term, empty for null and for ids that the set does not know. */
  titleOf(term: string | null): string {
    return this.terms.find(({ id }) => id === term)?.title ?? '';
  }

  /** How many marks the reader has put away, and how. */
  hidden = (): Hidden => this.choice.hidden(this.page, this.hello);

  find(id: string): Found | undefined {
    return this.page?.found.find((each) => each.id === id);
  }

  /** The page as the popup shows it; waits for a check under way. */
  async state(): Promise<PageState> {
    await this.ready.catch(() => undefined);
    return stateOf(this);
  }

  /** Checks again: the whole page although it seems to be about something else, or, with `readings`, what the reader has selected beside it. */
  async checkAnyway(readings?: PageReading[]): Promise<PageState> {
    await this.ready.catch(() => undefined);
    this.extra = { anyway: this.extra.anyway || readings === undefined, readings: readings ?? this.extra.readings };
    await this.check();
    return stateOf(this);
  }

  setSettings(settings: PageSettings): void {
    if (!this.hello) return;
    const wasOff = this.hello.settings.off;
    this.hello = { ...this.hello, settings };
    if (settings.off) this.rest();
    else if (wasOff || !this.page) void this.start().catch(() => undefined);
    this.show();
  }

  setDismissed(id: string, dismissed: boolean): void {
    this.choice.set(id, dismissed);
    this.show();
  }

  /** Marks again what the reader has dismissed on this page. */
  takeBack(): void {
    this.choice.takeBack(this.page);
    this.show();
  }

  activate(found: Found | null): void {
    this.active = found;
    this.drawing.activate(found);
    this.changed();
  }

  /** Puts back what a page has taken out of the registry, and takes marks away whose text has gone. */
  refresh(): void {
    const again = this.again.next();
    if (again === 'check' || (this.hello && pageOf(this.address()) !== pageOf(this.url))) void this.start().catch(() => undefined);
    else if (again === 'tell') this.tell();
    else if (again === 'style') void this.styleNow();
    else this.keeper.look();
  }

  /** Tells the badge again: the page has come back from the browser's cache. */
  tell(): void {
    if (this.hello) void this.again.mind('tell', this.background.tell(summaryOf(this)));
  }

  /** Style sheet first, then whatever shows: it is asked for once, when something of ours is about to show. */
  styleNow(): Promise<void> {
    if (this.styled) return this.styled;
    const asked = this.background.style();
    asked.catch(() => (this.styled = null));
    return (this.styled = this.again.mind('style', asked));
  }

  /** Ends it for good: marks go, nothing is watched any more. */
  stop(): void {
    this.rest();
    this.hello = null;
    this.shown = [];
    this.drawing.clear();
  }

  private async begin(): Promise<void> {
    const url = this.address();
    if (pageOf(url) !== pageOf(this.url)) this.extra = NOTHING;
    this.url = url;
    const hello = await this.background.hello(url);
    if (url !== this.url) return;
    this.hello = hello;
    this.choice.begin(hello.dismissed);
    this.reported.set(hello.reports);
    if (hello.settings.off) return this.show();
    this.followed ??= this.parts.follow(this.parts.document, {
      onChange: ({ navigated }) => void (navigated ? this.start().catch(() => undefined) : this.again.mind('check', this.check())),
      onState: (state) => this.setBackedOff(state === 'backed-off'),
    });
    await this.followed.ready;
    // Other settings may have come meanwhile, and begun anew where that was called for.
    if (this.followed) await this.check();
  }

  private async check(): Promise<void> {
    const round = ++this.round;
    const isStale = (): boolean => round !== this.round;
    const page = await checkPage(this.parts, this.followed?.readings ?? [], { anyway: this.extra.anyway, before: this.page, isStale });
    const beside = page && this.extra.readings.length > 0 ? await checkPage(this.parts, this.extra.readings, { anyway: true, before: null, isStale }) : null;
    if (!page || isStale()) return;
    this.page = beside ? joined(page, beside) : page;
    this.active = (this.active && this.find(this.active.id)) ?? null;
    if (this.choice.of(this.page, this.hello).length > 0) await this.styleNow();
    await pause();
    if (!isStale()) this.show();
  }

  private setBackedOff(backedOff: boolean): void {
    if (this.backedOff === backedOff) return;
    this.backedOff = backedOff;
    this.changed();
  }

  private show(): void {
    this.shown = this.choice.of(this.page, this.hello);
    if (this.active && !this.shown.includes(this.active)) this.active = null;
    this.drawing.draw(this.shown);
    this.drawing.activate(this.active);
    this.reported.draw();
    this.tell();
    this.changed();
  }

  private rest(): void {
    this.round += 1;
    this.followed?.stop();
    this.followed = null;
    this.page = null;
    this.active = null;
  }

  private address(): string {
    return this.parts.document.location.href;
  }
}
