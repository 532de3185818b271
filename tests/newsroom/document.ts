import type { Layout, Story } from './articles';
import { html, json, type Html } from './html';

export const PUBLICATIONS: Record<Layout, { name: string; line: string }> = {
  broadsheet: { name: 'The Harbour Courier', line: 'Since 1871, most mornings' },
  newsletter: { name: 'Leverage Weekly', line: 'Who holds it, and who thinks they do' },
  weblog: { name: 'cloudnotes', line: 'notes on infrastructure, kept in public' },
};

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export function dateOf(story: Story): string {
  return DATE.format(new Date(story.published));
}

/** A whole page: metadata as news sites give it (Open Graph, JSON-LD), then the layout's own body. */
export function document(story: Story, main: Html): string {
  const { name } = PUBLICATIONS[story.layout];
  const about = {
    '@context': 'https://schema.org',
    '@type': story.section === 'Opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    author: { '@type': 'Person', name: story.byline },
    publisher: { '@type': 'Organization', name },
  };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${story.title} | ${name}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${story.title}">
<meta property="og:site_name" content="${name}">
<meta property="article:published_time" content="${story.published}">
<link rel="canonical" href="/${story.layout}/${story.slug}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style/base.css">
<link rel="stylesheet" href="/style/${story.layout}.css">
<script type="application/ld+json">
${json(about)}
</script>
</head>
<body>
${main}
</body>
</html>
`.text;
}

export function cookieNotice(): Html {
  return html`<div class="cookie-notice" role="region" aria-label="Cookie notice">
<p>We and our 0 partners would set cookies here. This newsroom keeps none.</p><button type="button">Accept nothing</button>
</div>`;
}

export function comments(story: Story): Html {
  return html`<section id="comments" class="comments" aria-label="Comments">
<h2>Comments</h2>
${story.comments.map((comment) => html`<div class="comment"><p class="comment-author">${comment.name}</p><p>${comment.text}</p></div>
`)}${story.furniture.map((line) => html`<p class="furniture">${line}</p>
`)}</section>`;
}
