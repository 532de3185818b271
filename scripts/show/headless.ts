import { mkdir } from 'node:fs/promises';
import { checkedState, stateOf } from '../../tests/e2e/harness/browser';
import { openCard } from '../../tests/e2e/harness/card';
import { Chromium } from '../../tests/e2e/harness/chromium';
import { shownMarks } from '../../tests/e2e/harness/marks';
import { openNewsroom } from '../../tests/newsroom/server';
import { marksTable } from './table';

const FOLDER = 'screenshots';
/** The mark whose card is worth a look first. */
const GRAVITY = ['discrepancy', 'missing-context', 'match'];
/** Longer than the gate's last look at text that comes late. */
const LAST_LOOK = 5000;

/** `npm start` without a display: what a reader would see, as tables and pictures. */
await mkdir(FOLDER, { recursive: true });
const newsroom = await openNewsroom();
const browser = await Chromium.launch();
let unmarked = 0;

try {
  const elsewhere = [];
  for (const story of newsroom.stories.filter((each) => each.seed === null)) elsewhere.push({ story, tab: await browser.open(newsroom.at(story.slug)) });
  const waited = new Promise((resolve) => setTimeout(resolve, LAST_LOOK));

  for (const story of newsroom.stories.filter((each) => each.seed !== null)) {
    const tab = await browser.open(newsroom.at(story.slug));
    const state = await checkedState(browser, tab);
    const shown = await shownMarks(tab);
    if (shown.length === 0) unmarked++;
    console.log(`\n${story.title} (${story.layout})\n${marksTable(state)}`);
    await tab.screenshot(`${FOLDER}/${story.slug}.png`);
    const gravest = shown.sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))[0];
    if (gravest) {
      await openCard(tab, gravest.text);
      await tab.screenshot(`${FOLDER}/${story.slug}-card.png`);
    }
    await tab.close();
  }

  await waited;
  for (const { story, tab } of elsewhere) {
    const state = await stateOf(browser, tab);
    if (state !== null) unmarked++;
    console.log(`\n${story.title} (${story.layout})\n  ${state === null ? 'about something else: left alone' : `unexpectedly checked: ${state.state}`}`);
    await tab.screenshot(`${FOLDER}/${story.slug}.png`);
  }
  console.log(`\nPictures of every page, with marks and an open card, are in ${FOLDER}/.`);
  if (unmarked > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await newsroom.close();
}
