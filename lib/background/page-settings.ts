/** What a page is told of the settings: how it is to look, and whether it is to run; no list of other sites. */
import type { PageSettings } from '../messages/protocol';
import type { Settings } from '../settings/settings';
import { runsOn } from '../settings/sites';

export function pageSettings(settings: Settings, url: string): PageSettings {
  const { shown, markStyle, palette, dock } = settings;
  return { off: !runsOn(settings, url), shown, markStyle, palette, dock };
}
