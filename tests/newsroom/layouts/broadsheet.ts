import type { Story } from '../articles';
import { body } from '../body';
import { comments, cookieNotice, dateOf, document, PUBLICATIONS } from '../document';
import { html } from '../html';

const SECTIONS = ['World', 'City', 'Business', 'Technology', 'Opinion', 'Sport', 'Tide tables'];

/** A daily's page: masthead, sections, the article in a wide column, a side column with adverts and the most read. */
export function broadsheet(story: Story): string {
  const { name, line } = PUBLICATIONS.broadsheet;
  return document(story, html`<header class="masthead">
<p class="edition">${dateOf(story)} · Late edition</p>
<a class="name" href="/">${name}</a>
<p class="line">${line}</p>
</header>
<nav class="sections" aria-label="Sections"><ul>${SECTIONS.map((each) => html`<li><a href="/"${each === story.section ? html` aria-current="page"` : null}>${each}</a></li>`)}</ul></nav>
<div class="advert" role="complementary" aria-label="Advertisement"><p>Advertisement</p><p class="pitch">Copper kettles, 20% off until 2031. Pike &amp; Daughters, Quay Street.</p></div>
<div class="columns">
<main>
<article>
<p class="kicker">${story.section}</p>
<h1>${story.title}</h1>
${story.standfirst && html`<p class="standfirst">${story.standfirst}</p>`}
<p class="byline">By <span rel="author">${story.byline}</span> <time datetime="${story.published}">${dateOf(story)}</time></p>
<div class="text">
${body(story)}
</div>
</article>
<div class="share" aria-label="Share"><button type="button">Share</button><button type="button">Print</button><button type="button">Save</button></div>
${comments(story)}
</main>
<aside class="side">
<section class="most-read"><h2>Most read</h2><ol>${story.related.map((title) => html`<li><a href="/">${title}</a></li>`)}</ol></section>
<div class="advert" role="complementary" aria-label="Advertisement"><p>Advertisement</p><p class="pitch">The $50 umbrella. Over 13 colours.</p></div>
</aside>
</div>
<footer class="foot"><p>© ${name}. An invented newspaper, served from this machine.</p></footer>
${cookieNotice()}`);
}
