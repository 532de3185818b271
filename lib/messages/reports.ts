/** Messages about reports: who may send which. A page asks about its own site alone, and sees neither lists nor other sites' reports. */
import type { Comparison, MergeChoice, Merged } from '../reports/merge';
import type { ReportCounts, ReportList, ReportQuery } from '../reports/query';
import type { Report, ReportChange } from '../reports/report';
import type { StoreProblem } from '../reports/problem';
import type { Call } from './protocol';
import type { ReportDraft, ReportHere } from './report-draft';

export interface ReportSave {
  draft: ReportDraft;
  /** The same words were reported on this page before, and this is another place. */
  again: boolean;
  /** In a private window: the reader agreed that the report is kept. */
  agreed: boolean;
}

/**
 * `id` with `already`: the report that has the same words on this page.
 * `kept`: what could not be stored waits in `storage.local` and is tried again.
 */
export type ReportSaved = { ok: true; id: string } | { ok: false; error: StoreProblem; kept: boolean; id?: string };
export type Done = { ok: true } | { ok: false; error: StoreProblem };

/** A record that no longer parses, as it was found. */
export interface BrokenRecord {
  id: string;
  raw: unknown;
  fault: string;
  /** ISO date-time of when it was set aside. */
  since: string;
}

/** A draft that could not be stored. */
export interface KeptDraft {
  id: string;
  draft: ReportDraft;
  private: boolean;
  /** ISO date-time. */
  since: string;
}

export interface Aside {
  broken: BrokenRecord[];
  kept: KeptDraft[];
}

type Nothing = Record<string, never>;

export interface ReportMessages {
  'report/save': Call<ReportSave, ReportSaved>;
  /** Reports on a page, oldest first; under its own address and under the one it declares. */
  'report/find': Call<{ url: string; canonical?: string | undefined }, ReportHere[]>;
  /** Null where there is none, or where it belongs to another site than the page that asks. */
  'report/get': Call<{ id: string }, Report | null>;
  'report/update': Call<{ ids: string[]; change: ReportChange }, Done>;
  /** Opens the page of all reports, at one of them where `id` is given. */
  'report/open': Call<{ id: string | null }, null>;
  'report/list': Call<ReportQuery, ReportList>;
  /** Ids of all that the query finds, in its order: what "select all" takes. */
  'report/ids': Call<ReportQuery, string[]>;
  'report/counts': Call<Nothing, ReportCounts>;
  'report/delete': Call<{ ids: string[] }, Done>;
  /** Takes a deletion back; possible until the browser is closed. */
  'report/restore': Call<{ ids: string[] }, Done>;
  /** What could not be read or stored. */
  'report/aside': Call<Nothing, Aside>;
  /** Tries to store kept drafts again; how many still wait. */
  'report/retry': Call<Nothing, { waiting: number }>;
  'report/compare': Call<{ reports: Report[] }, Comparison>;
  /** All of them or none. */
  'report/import': Call<{ reports: Report[]; conflicts: MergeChoice }, Merged>;
  /** Everything: reports, deleted ones, broken ones, kept drafts. */
  'report/erase': Call<Nothing, Done>;
}

export type ReportMessageName = keyof ReportMessages;
