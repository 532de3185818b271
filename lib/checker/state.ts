/** A checked page as badge and popup show it. */
import type { PageState, PageStatus, PageSummary } from '../messages/page-state';
import { countOf, pageMark } from './check-page';
import type { Checker } from './checker';

/** Without the marks: cheap, whatever their number. */
export function summaryOf(checker: Checker): PageSummary {
  const { hello, page, parts } = checker;
  const marks = checker.marks();
  // What the reader has had checked although it seems to be about something else counts like the rest.
  const topic: PageStatus = marks.length > 0 ? 'on-topic' : (page?.topic ?? 'empty');
  return {
    state: hello?.settings.off ? 'off' : topic,
    title: (page?.title ?? parts.document.title).slice(0, 1000),
    url: parts.document.location.href,
    published: page?.published ?? null,
    newer: page?.newer ?? false,
    asOf: hello?.asOf ?? '',
    counts: countOf(marks.map(({ mark }) => mark)),
    hidden: checker.hidden(),
  };
}

/** With the marks, each with the sentence around it. */
export function stateOf(checker: Checker): PageState {
  return { ...summaryOf(checker), marks: checker.marks().map(pageMark) };
}
