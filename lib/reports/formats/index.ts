/** Every format that reports leave in, by its id: how its file is named, and what is written into it. */
import type { Aside } from '../../messages/reports';
import type { Report } from '../report';
import { annotationFile } from './annotation';
import { claimReviewFile } from './claim-review';
import { csvFile } from './csv';
import { markdownFile, type MarkdownWords } from './markdown';
import { ownFile } from './own';

export interface ExportContext {
  /** ISO date-time of the export. */
  exported: string;
  aside: Aside;
  words: MarkdownWords;
}

export interface Format {
  extension: string;
  type: string;
  write: (reports: Report[], context: ExportContext) => string;
}

export const FORMATS = {
  own: { extension: 'json', type: 'application/json', write: (reports, { exported, aside }) => ownFile(reports, exported, aside) },
  annotation: { extension: 'jsonld', type: 'application/ld+json', write: (reports, { exported }) => annotationFile(reports, exported) },
  csv: { extension: 'csv', type: 'text/csv', write: csvFile },
  markdown: { extension: 'md', type: 'text/markdown', write: (reports, { words }) => markdownFile(reports, words) },
  claimReview: { extension: 'claimreview.jsonld', type: 'application/ld+json', write: claimReviewFile },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** `plumbline-reports-2026-05-01.json`; `plumbline-reports-2026-05-01-2.json` for the second of several parts. */
export function fileName(id: FormatId, exported: string, part: number | null = null): string {
  return `plumbline-reports-${exported.slice(0, 10)}${part === null ? '' : `-${part}`}.${FORMATS[id].extension}`;
}
