import type { Story } from '../articles';
import { body } from '../body';
import { cookieNotice, comments, dateOf, document, PUBLICATIONS } from '../document';
import { html } from '../html';

/** A newsletter's page on the web: one narrow column in large type, a subscription box in the way, past issues below. */
export function newsletter(story: Story): string {
  const { name, line } = PUBLICATIONS.newsletter;
  return document(story, html`<header class="bar"><a class="name" href="/">${name}</a><a class="subscribe" href="#subscribe">Subscribe</a></header>
<main>
<article>
<header class="opening">
<p class="kicker">${story.section}</p>
<h1>${story.title}</h1>
${story.standfirst && html`<p class="standfirst">${story.standfirst}</p>`}
<div class="byline"><span class="portrait" aria-hidden="true">${story.byline.charAt(0)}</span><span>${story.byline}</span><time datetime="${story.published}">${dateOf(story)}</time></div>
</header>
<div class="text">
${body(story)}
</div>
</article>
<section id="subscribe" class="subscribe-box" aria-label="Subscribe">
<h2>${name}</h2><p>${line}. $8 a month, or 20 percent off by the year.</p>
<form action="/" method="get"><label>E-mail <input type="email" name="mail" autocomplete="off"></label><button type="submit">Subscribe</button></form>
</section>
<nav class="past" aria-label="Past issues"><h2>Past issues</h2><ul>${story.related.map((title) => html`<li><a href="/">${title}</a></li>`)}</ul></nav>
${story.comments.length > 0 && comments(story)}
</main>
<footer class="foot"><p>${name} is invented and goes out to nobody.</p></footer>
${cookieNotice()}`);
}
