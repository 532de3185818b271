import { Chromium } from '../../tests/e2e/harness/chromium';
import { openNewsroom } from '../../tests/newsroom/server';

/** `npm start` with a display: the newsroom in a window of Chromium, until that window is closed. */
const newsroom = await openNewsroom();
const browser = await Chromium.launch({ headless: false });
await browser.open(newsroom.url);
console.log(`The newsroom is open at ${newsroom.url}. Pin Plumbline to the toolbar to see its badge; close the window to end.`);
await new Promise<void>((resolve) => {
  browser.context.once('close', () => resolve());
  process.once('SIGINT', () => resolve());
});
await browser.close();
await newsroom.close();
