import type { Browser, LaunchOptions } from './browser';
import { Chromium } from './chromium';
import { Firefox } from './firefox';

/** Starts the browser that PLUMBLINE_BROWSER names, with the built extension. */
export function launch(options?: LaunchOptions): Promise<Browser> {
  return process.env.PLUMBLINE_BROWSER === 'firefox' ? Firefox.launch(options) : Chromium.launch(options);
}
