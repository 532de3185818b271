import { findDateline } from '../../lib/article/dateline';
import { readPage } from '../../lib/article/read-page';
import { watchPage } from '../../lib/article/watch';

/** What the tests call in the page. */
const article = { readPage, watchPage, findDateline };
declare global {
  interface Window {
    article: typeof article;
  }
}
window.article = article;
