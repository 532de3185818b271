/** schema.org ClaimReview as a draft: what only its publisher can say is left to fill in, and named. */
import { harmlessJson } from '../../i18n/harmless';
import type { Report } from '../report';

/** Stands where something is to be filled in: an address that leads nowhere, and that nobody takes for a real one. */
export const FILL_IN = 'urn:plumbline:fill-in';

const RATINGS: Partial<Record<Report['kind'], { ratingValue: number; alternateName: string }>> = {
  discrepancy: { ratingValue: 2, alternateName: 'Differs from the terms in our five sources' },
  'missing-context': { ratingValue: 3, alternateName: 'Leaves out context that the terms give' },
};

/** Reports that review a claim of a page; a false alarm or a new term reviews none. */
export function reviewable(reports: readonly Report[]): Report[] {
  return reports.filter(({ kind }) => RATINGS[kind] !== undefined);
}

export function claimReviewFile(reports: readonly Report[]): string {
  return `${harmlessJson(JSON.stringify({ '@context': 'https://schema.org', '@graph': reviewable(reports).map(claimReview) }, null, 2))}\n`;
}

/** One review, with every property that search engines require. */
export function claimReview(report: Report): Record<string, unknown> {
  const { id, kind, quote, page, note, source, expected, updated } = report;
  const publisher = page.publisher ? { '@type': 'Organization', name: page.publisher } : null;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}`,
    creativeWorkStatus: 'Draft',
    comment: { '@type': 'Comment', text: `Still to fill in: ${toFillIn(report).join('; ')}.` },
    url: `${FILL_IN}:url:${id}`,
    author: { '@type': 'Organization', name: FILL_IN, url: FILL_IN },
    datePublished: updated.slice(0, 10),
    claimReviewed: quote.exact,
    reviewBody: [note, expected && `Expected: ${expected}`, source && `Source: ${source}`].filter(Boolean).join('\n') || undefined,
    reviewRating: { '@type': 'Rating', ...RATINGS[kind], bestRating: 5, worstRating: 1 },
    itemReviewed: {
      '@type': 'Claim',
      ...(publisher ? { author: publisher } : {}),
      ...(page.published ? { datePublished: page.published } : {}),
      appearance: {
        '@type': 'NewsArticle',
        url: page.url,
        headline: page.title,
        ...(page.published ? { datePublished: page.published } : {}),
        ...(publisher ? { publisher } : {}),
      },
    },
  };
}

/** What a publisher has to fill in or look over, by the name of the property. */
export function toFillIn({ page, note, found, quote }: Report): string[] {
  return [
    'url (the public address of the review)',
    'author (who publishes the review)',
    'reviewRating (a proposal: the publisher rates)',
    ...(note.trim() === '' ? ['reviewBody (no note was written)'] : []),
    ...(page.publisher === null ? ['itemReviewed.author (the page names no publisher)'] : []),
    ...(page.published === null ? ['itemReviewed.datePublished (the page gives no date)'] : []),
    ...(found === '' || quote.exact.length > 75 ? ['claimReviewed (shorten the words to one claim)'] : []),
  ];
}
