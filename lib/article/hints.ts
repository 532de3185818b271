import type { Skip } from './reasons';

/** Words in class names and ids that tell what a box is for, by the reason they give; whole words between spaces, hyphens and underscores. */
const HINTS: [why: Skip, words: string][] = [
  ['comments', 'comments?|disqus|respond|coral|livefyre|viafoura|spot-?im|openweb'],
  ['advert', 'ads?|adverts?|advertisements?|advertising|adsbygoogle|sponsor(?:ed|s)?|promo(?:ted|tions?|s)?|dfp|taboola|outbrain|commercial'],
  ['related', 'related|recommend(?:ed|ations?)|read-?(?:next|more)|more-(?:from|on|stories|news|articles)|also-(?:read|like)|see-also|most-?(?:read|popular|viewed|shared)|popular|trending|up-?next|onward|sidebar|side-?rail|rail'],
  ['share', 'shar(?:e|es|ing)|social|follow'],
  ['notice', 'cookies?|consent|gdpr|newsletters?|subscri(?:be|ption)|sign-?up|modal|overlay|pop-?up|toast|lightbox|interstitial|onetrust|snackbar|ticker|marquee|(?:pay|reg)wall-(?:banner|prompt|message|notice)'],
  ['navigation', 'nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|masthead|site-(?:header|footer)|topbar|toc|table-of-contents|skip-links?|tags|topics'],
  ['footnote', 'references|reflist|footnotes?|endnotes?'],
  ['media', '(?:video|audio|podcast)-?(?:player|title|headline|info|meta)|jw-?player|vjs|brightcove|youtube|vimeo'],
  ['byline', 'by-?line|authors?(?:-(?:name|info|bio|box|card))?|contributors?|dateline|timestamp|posted-on|(?:entry|article|post)-meta|credits?|reading-time|pub-?date'],
];
const HINT = new RegExp(`(?:^|[\\s_-])(?<!(?:has|with|no|without|hide|show|tag|category|cat)[_-])(?:${HINTS.map(([, list]) => `(${list})`).join('|')})(?=$|[\\s_-])`);

/** Names of the text itself, whatever else they say. */
const BODY = /(?:^|[\s_-])(?:article|story|entry|post)[_-]*(?:body|content|text)(?=$|[\s_-])/;
/** Text that only a screen reader is meant to speak, links for those who edit, names that a font turns into icons. */
const UNSEEN = /(?:^|[\s_-])(?:mw-editsection|sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|material-(?:icons|symbols))(?=$|[\s_-])/;

/** Attributes may be megabytes long; what they say, they say early. */
const ROOM = 240;
const NAMING = ['class', 'id', 'data-component', 'data-testid'];

function namesOf(element: Element): string {
  let names = element.localName.includes('-') ? element.localName : '';
  for (const attribute of NAMING) names += ` ${(element.getAttribute(attribute) ?? '').slice(0, ROOM)}`;
  return names.length > NAMING.length ? names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase() : '';
}

/** What the class names and the id of a box say that it is for; null where they say nothing. */
export function hintOf(element: Element): Skip | null {
  const names = namesOf(element);
  const found = names && !BODY.test(names) ? HINT.exec(names) : null;
  return found ? HINTS[found.slice(1).findIndex(Boolean)][0] : null;
}

export function isUnseen(element: Element): boolean {
  return element.hasAttribute('class') && UNSEEN.test(namesOf(element));
}

/** Headings that open something else than the article. */
const HEADING: [why: Skip, words: string][] = [
  ['comments', 'comments?\\b.{0,12}$|\\d+ (?:comments?|responses|replies)|leave a (?:reply|comment)|join the (?:discussion|conversation)|(?:reader|readers.) comments'],
  ['related', 'related\\b|more (?:on|from|in|stories|news|top)\\b|read (?:next|more)|recommended|most (?:read|popular|viewed|shared)|you (?:may|might) also|also (?:read|on|in)\\b|trending|up next|popular (?:now|stories|posts)|editor.s picks|around the web|from the web|in other news'],
  ['share', 'share (?:this|on|via)|follow us'],
  ['advert', 'advertisement|sponsored|promoted|paid content'],
  ['notice', 'sign up|subscribe|newsletter|get the (?:latest|newsletter)|stay (?:informed|up to date)|cookies?\\b|we (?:use|value) '],
  ['byline', 'about the author|written by'],
  ['footnote', '(?:foot|end)notes$|references$'],
  ['navigation', 'topics$|tags$|table of contents|contents$|in this article|on this page'],
];
const OPENING = new RegExp(`^(?:${HEADING.map(([, list]) => `(${list})`).join('|')})`, 'i');
const LONGEST_OPENING = 60;

/** Why what follows a heading (or a label in plain words) is no part of the article; null where it may be. */
export function openingOf(heading: string): Skip | null {
  const text = heading.slice(0, 4 * LONGEST_OPENING).trim();
  if (text.length > LONGEST_OPENING) return null;
  const found = OPENING.exec(text);
  return found ? HEADING[found.slice(1).findIndex(Boolean)][0] : null;
}
