import type { BlockKind } from './article';

/** Why a piece of the page is no part of the article. */
export type Skip =
  /** Not in anything that was read as an article, or beyond its end. */
  | 'outside'
  /** Kicker, breadcrumb and the like over the headline. */
  | 'before-headline'
  | 'navigation' | 'related' | 'comments' | 'advert' | 'share' | 'byline'
  /** Cookie notices, newsletter boxes, dialogs, tickers. */
  | 'notice'
  /** Not shown: hidden attribute, `display: none`, `visibility: hidden`, text for screen readers alone. */
  | 'hidden'
  /** In a closed `details`. */
  | 'closed'
  | 'script' | 'media' | 'form' | 'editable' | 'footnote'
  /** Struck through: the page itself takes it back. */
  | 'struck'
  /** In another language than the article. */
  | 'language'
  /** White space, bullets, drawn lines. */
  | 'blank'
  /** Beyond what is read of a page at most. */
  | 'limit';

/** What a text node is to the article: the kind of the block that it belongs to, or why it does not belong. */
export type Belonging = BlockKind | Skip;
