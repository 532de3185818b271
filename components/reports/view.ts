/** What the page of reports is handed, and what it asks for. */
import type { Aside } from '../../lib/messages/reports';
import type { FormatId } from '../../lib/reports/formats';
import type { Comparison, MergeChoice } from '../../lib/reports/merge';
import type { ReportCounts, ReportList, ReportQuery } from '../../lib/reports/query';
import type { Report, ReportChange } from '../../lib/reports/report';
import type { TermName } from './fields';

/** What the reader is told after something was done; `undo` takes it back. */
export interface Said {
  words: string;
  grave?: boolean;
  undo?: () => void;
}

/** A file that was read and compared, before anything of it is written. */
export interface Preview extends Comparison {
  file: string;
  reports: Report[];
  /** Records in the file that nobody can read: they stay there. */
  broken: number;
}

/** `selected` in the list · `found` by search and filters · `all` there are. */
export type Scope = 'selected' | 'found' | 'all';

export interface SendLinks {
  mail: { url: string; cut: boolean };
  /** Null where no tracker is set. */
  tracker: { url: string; cut: boolean } | null;
}

export interface ReportsView {
  query: ReportQuery;
  list: ReportList;
  counts: ReportCounts;
  aside: Aside;
  selected: ReadonlySet<string>;
  /** The place where a report stands open for editing: its id in the list, or `LED`. */
  editing: string | null;
  /** A report that the reader was led to, shown above the list. */
  led: Report | null;
  /** The reader has come to bring a file in. */
  ledToImport: boolean;
  said: Said | null;
  preview: Preview | null;
  /** Something is being read or written. */
  busy: boolean;
  terms: readonly TermName[];
}

export interface ReportsActions {
  onQuery: (change: Partial<ReportQuery>) => void;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onSelectFound: () => void;
  onSelectNone: () => void;
  onEdit: (place: string | null) => void;
  onChange: (ids: readonly string[], change: ReportChange) => void;
  onDelete: (ids: readonly string[]) => void;
  onExport: (format: FormatId, scope: Scope) => void;
  onFile: (file: File) => void;
  onImport: (choice: MergeChoice) => void;
  onDropPreview: () => void;
  onRetry: () => void;
  onQuiet: () => void;
  linksOf: (report: Report) => SendLinks;
  onCopy: (report: Report) => Promise<boolean>;
}

/** The place above the list, of the report that the reader was led to; it may stand in the list as well. */
export const LED = 'led';

/** Reports on one page of the list. */
export const PAGE_SIZE = 50;

export function titleOf(terms: readonly TermName[], id: string): string {
  return terms.find((term) => term.id === id)?.title ?? id;
}
