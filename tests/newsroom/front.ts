import type { Story } from './articles';
import { dateOf, PUBLICATIONS } from './document';
import { html } from './html';

/** The front page: where `npm start` opens, with a way to each article. */
export function front(stories: Story[]): string {
  const card = (story: Story) => html`<li class="${story.layout}">
<a href="/${story.layout}/${story.slug}">
<span class="publication">${PUBLICATIONS[story.layout].name}</span>
<span class="headline">${story.title}</span>
<span class="when">${story.section} · ${dateOf(story)}</span>
</a>
</li>
`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The newsroom</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style/base.css">
<link rel="stylesheet" href="/style/front.css">
</head>
<body>
<header><h1>The newsroom</h1><p>Three invented publications, served from this machine. Five pieces are about the deal, two are not.</p></header>
<main>
<h2>About the deal</h2>
<ul class="stories">${stories.filter((story) => story.seed !== null).map(card)}</ul>
<h2>About something else</h2>
<ul class="stories">${stories.filter((story) => story.seed === null).map(card)}</ul>
</main>
</body>
</html>
`.text;
}
