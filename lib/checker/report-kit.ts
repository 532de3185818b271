/**
 * Reporting, as the checker sees it, and the reading of a selection. What is behind it comes into a page only where the reader asks for it or has reported something before:
 * a script of its own, in the same world, that leaves itself at `globalThis.plumblineReporting`.
 */
import type { PageReading } from '../article/reading';
import type { ReportDraft, ReportHere } from '../messages/report-draft';
import type { Found } from './check-page';
import type { Checker } from './checker';

export interface ReportedPlace {
  report: ReportHere;
  /** The words on the page, one range a text node; empty where they are no longer on it. */
  ranges: Range[];
}

/** What the form needs of those who show it. */
export interface FormHolder {
  draft: ReportDraft;
  terms: Checker['terms'];
  incognito: boolean;
  /** A report of these words was kept: they are to be marked. */
  onKept(): void;
  onClose(): void;
}

export interface ReportKit {
  /** Of a mark: the engine's verdict goes along, to be agreed with or not. */
  draftOfMark(checker: Checker, found: Found): Promise<ReportDraft>;
  /** Of the selected words; null where none are selected. `told` are the words as the browser told them, for a selection out of our reach. */
  draftOfSelection(checker: Checker, told: string | undefined): Promise<ReportDraft | null>;
  /** Of words that were reported before: the form opens that report. */
  draftOfReport(checker: Checker, report: ReportHere): ReportDraft;
  /** Each report in the article that holds its words best. */
  find(readings: readonly PageReading[], reports: readonly ReportHere[]): ReportedPlace[];
  /** The selected text as articles of their own, to be checked whatever it is. */
  readSelection(document: Document): PageReading[];
  /** Draws the form into `mount`, which lies in our shadow root; null takes it out again. */
  form(mount: HTMLElement, holder: FormHolder | null): void;
}

type World = typeof globalThis & { plumblineReporting?: ReportKit };

/** Leaves the kit where the checker finds it; a page cannot see into this world. */
export function leaveKit(kit: ReportKit): void {
  (globalThis as World).plumblineReporting ??= kit;
}

/** The kit, brought in by `inject` where it is not there yet. */
export async function takeKit(inject: () => Promise<unknown>): Promise<ReportKit> {
  const world = globalThis as World;
  if (!world.plumblineReporting) await inject();
  if (!world.plumblineReporting) throw new Error('Reporting did not come');
  return world.plumblineReporting;
}

