/** Words of the locale for kinds, states and problems of reports. */
import { t, type MessageKey } from '../../lib/i18n/t';
import type { StoreProblem } from '../../lib/reports/problem';
import type { ReportKind, ReportState } from '../../lib/reports/report';

const KINDS: Record<ReportKind, MessageKey> = {
  discrepancy: 'report_kind_discrepancy',
  'false-alarm': 'report_kind_false_alarm',
  'missing-context': 'report_kind_missing_context',
  'new-term': 'report_kind_new_term',
};

const KINDS_MORE: Record<ReportKind, MessageKey> = {
  discrepancy: 'report_kind_discrepancy_more',
  'false-alarm': 'report_kind_false_alarm_more',
  'missing-context': 'report_kind_missing_context_more',
  'new-term': 'report_kind_new_term_more',
};

/** Of a mark the reader says who is right: the mark or the page. */
const OF_MARK: Partial<Record<ReportKind, MessageKey>> = { discrepancy: 'report_kind_discrepancy_mark', 'false-alarm': 'report_kind_false_alarm_mark' };
const NOTES: Partial<Record<ReportKind, MessageKey>> = { 'false-alarm': 'report_note_false_alarm', 'missing-context': 'report_note_missing', 'new-term': 'report_note_new_term' };

export const kindWord = (kind: ReportKind): string => t(KINDS[kind]);
export const kindMore = (kind: ReportKind, ofMark: boolean): string => t((ofMark && OF_MARK[kind]) || KINDS_MORE[kind]);
/** What the note is asked for. */
export const noteWord = (kind: ReportKind): string => t(NOTES[kind] ?? 'report_note');
export const stateWord = (state: ReportState): string => t(`report_state_${state}`);
export const problemWords = (problem: StoreProblem): string => t(`report_problem_${problem}`);
