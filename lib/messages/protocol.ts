/** Every message between the contexts, by name: what goes in and what comes back. */
import type { MarkStyle } from '../settings/settings';
import type { PaletteId } from '../settings/palettes';
import type { Verdict } from '../verdicts/verdict';
import type { Article } from '../article/article';
import type { Figure } from '../figures/figure';
import type { PageCheck, TermName } from './page-check';
import type { PageState, PageSummary } from './page-state';
import type { ReportHere } from './report-draft';
import type { ReportMessages } from './reports';
import type { TermView } from './term-view';

export interface Call<In, Out> {
  in: In;
  out: Out;
}

type Nothing = Record<string, never>;

/** The part of the settings that a page needs; lists of sites stay in the extension. */
export interface PageSettings {
  /** Plumbline does not run on this page. */
  off: boolean;
  shown: Record<Verdict, boolean>;
  markStyle: MarkStyle;
  palette: PaletteId;
  dock: boolean;
}

/** What a checker is told when it starts. */
export interface Hello {
  settings: PageSettings;
  /** Keys of the marks that the reader has dismissed on this page. */
  dismissed: string[];
  reports: ReportHere[];
  /** Names of all terms, in their order, and their date (ISO). */
  terms: TermName[];
  asOf: string;
  /** A private window: what is kept from it outlives it, and the form says so. */
  incognito: boolean;
}

/** Answered by the background. */
export interface BackgroundMessages extends ReportMessages {
  'gate/yes': Call<Nothing, null>;
  'page/hello': Call<{ url: string }, Hello>;
  /** The page is about to show something of ours and needs the style sheet; not before: a page could tell that it is there. */
  'page/style': Call<Nothing, null>;
  /** Brings reporting into the page that asks. */
  'page/reporting': Call<Nothing, null>;
  /** What the engine says of an article; `anyway`: also of one that seems to be about something else. */
  'page/check': Call<{ article: Article; anyway: boolean }, PageCheck>;
  /** The figures in some words. */
  'page/figures': Call<{ text: string }, Figure[]>;
  'page/state': Call<PageSummary, null>;
  'page/dismiss': Call<{ url: string; mark: string; dismissed: boolean }, null>;
  /** The dock's "off for this site": the site is the sender's own, whatever a page says. */
  'page/site-off': Call<Nothing, null>;
  'term/details': Call<{ term: string }, TermView | null>;
  /** Opens the term's sources in a tab of the extension. */
  'term/open': Call<{ term: string; seed: string | null }, null>;
  /** From the popup: see to it that the tab has a checker. False where the browser forbids it. */
  'tab/inject': Call<{ tab: number }, boolean>;
}

/** Answered by the checker in a tab. */
export interface TabMessages {
  'tab/state': Call<Nothing, PageState>;
  'tab/goto': Call<{ mark: string }, boolean>;
  /** Check although the page seems to be about something else, or the selected text alone. */
  'tab/check': Call<{ anyway: true } | { selection: true }, PageState>;
  /** Marks again what the reader has dismissed on the page. */
  'tab/take-back': Call<Nothing, PageState>;
  'tab/step': Call<{ by: 1 | -1 }, boolean>;
  /** Opens the report form for what is selected; `text` as the browser told it, for a selection in a frame out of reach. */
  'tab/report-selection': Call<{ text?: string }, boolean>;
  /** The reader's own reports on the page, and whether their words are still there. */
  'tab/reports': Call<Nothing, { id: string; here: boolean }[]>;
  /** Goes to the words of a report and opens it; false where they are no longer on the page. */
  'tab/goto-report': Call<{ id: string }, boolean>;
  'tab/dock': Call<Nothing, boolean>;
  /** From the background: the reader has changed a setting. */
  'tab/settings': Call<PageSettings, null>;
}

export type BackgroundName = keyof BackgroundMessages;
export type TabName = keyof TabMessages;
