import type { Story } from '../articles';
import { body } from '../body';
import { comments, dateOf, document, PUBLICATIONS } from '../document';
import { html } from '../html';

const TAGS = ['cloud', 'contracts', 'latency', 'field notes', 'on call'];

/** A plain blog: a side bar on the left with contents and tags, text in the system's own font, a reply form. */
export function weblog(story: Story): string {
  const { name, line } = PUBLICATIONS.weblog;
  return document(story, html`<div class="frame">
<nav class="sidebar" aria-label="Site">
<a class="name" href="/">${name}</a>
<p>${line}</p>
<ul class="pages"><li><a href="/">Home</a></li><li><a href="/">Archive</a></li><li><a href="/">About</a></li></ul>
<h2>Related</h2>
<ul class="related">${story.related.map((title) => html`<li><a href="/">${title}</a></li>`)}</ul>
<h2>Tags</h2>
<ul class="tags">${TAGS.map((tag) => html`<li><a href="/">${tag}</a></li>`)}</ul>
</nav>
<main>
<article>
<h1>${story.title}</h1>
<p class="byline">Posted by ${story.byline} on <time datetime="${story.published}">${dateOf(story)}</time> in ${story.section}</p>
<div class="text">
${body(story)}
</div>
</article>
${comments(story)}
<form class="reply" action="/" method="get"><label>Your reply <textarea name="reply" rows="4"></textarea></label><button type="submit">Post</button></form>
</main>
</div>
<footer class="foot"><p>${name}, an invented weblog. No adverts but this one: the kettle still needs descaling.</p></footer>`);
}
