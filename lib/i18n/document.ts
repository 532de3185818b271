/** Tells a page of the extension its language, direction and title. */
import { direction, language } from './language';
import { t, type MessageKey } from './t';

export function localiseDocument(title: MessageKey): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = t(title);
}
