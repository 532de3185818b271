/** Wires browser events to lib/: gate and checker, badge, menu, commands, messages. */
import { defineBackground } from 'wxt/utils/define-background';
import { Dismissed } from '../lib/background/dismissed';
import { startBackground } from '../lib/background/start';
import { storeOfBrowser } from '../lib/reports/store-of-browser';
import { settingsOfBrowser } from '../lib/settings/browser';
import { terms } from '../lib/terms/bundled';
import { details } from '../lib/terms/details';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      settings: settingsOfBrowser,
      details,
      terms,
      dismissed: new Dismissed(chrome.storage.local),
      dismissedPrivately: new Dismissed(chrome.storage.session),
      reports: storeOfBrowser,
    });
  },
});
