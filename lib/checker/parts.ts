/** What the checker is made of, handed in by its entrypoint: the reader of pages, and the way to the engine. */
import type { Article } from '../article/article';
import type { PageReading } from '../article/reading';
import type { Figure } from '../figures/figure';
import type { PageCheck } from '../messages/page-check';
import type { ReportKit } from './report-kit';

/** The page as it is read now, and followed from then on; `watchPage` of lib/article. */
export interface Followed {
  /** Settled when there are readings. */
  readonly ready: Promise<unknown>;
  readonly readings: readonly PageReading[];
  /** Follows a page again that never rested. */
  resume(): void;
  stop(): void;
}

export interface FollowOptions {
  onChange(change: { navigated: boolean }): void;
  onState(state: 'watching' | 'backed-off' | 'stopped'): void;
}

export interface Parts {
  document: Document;
  /** Reads the articles of the page, and calls back when what they say has changed. */
  follow(document: Document, options: FollowOptions): Followed;
  /** `anyway`: also an article that seems to be about something else. */
  check(article: Article, anyway: boolean): Promise<PageCheck>;
  /** Reporting, brought into the page when it is needed. */
  reporting(): Promise<ReportKit>;
  /** The figures in some words. */
  figures(text: string): Promise<Figure[]>;
}
