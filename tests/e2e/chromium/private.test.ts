import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { until } from '../harness/browser';
import { interfaceText, openPrivately, type PrivateWindow } from '../harness/private-window';

let newsroom: Newsroom;
let there: PrivateWindow;

beforeAll(async () => {
  newsroom = await openNewsroom();
  there = await openPrivately(newsroom.at('renegotiated-again'));
});
afterAll(async () => {
  await there?.browser.close();
  await newsroom.close();
});

const kept = () =>
  there.own.evaluate(async () => {
    const query = { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 50 };
    return ((await chrome.runtime.sendMessage({ name: 'report/list', data: query })) as { value: { reports: { private: boolean }[] } }).value.reports;
  });
const says = (words: string) => until(async () => (await interfaceText(there.page))?.includes(words), `the form to say “${words}”`);

it('A report from a private window asks first, by keyboard too, and is kept only then', async () => {
  await there.page.bringToFront();
  await there.page.waitForSelector('article .text p');
  await there.page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('article .text p')!));
  await until(() => there.own.evaluate(async (id) => ((await chrome.tabs.sendMessage(id, { name: 'tab/report-selection', data: {} }).catch(() => null)) as { value: boolean } | null)?.value, there.tab), 'the form to open');
  await says('This is a private window. The report will be kept after it is closed');
  const save = async () => {
    await there.page.keyboard.down('Control');
    await there.page.keyboard.press('Enter');
    await there.page.keyboard.up('Control');
  };
  await save();
  await says('Tick the box');
  expect(await kept()).toEqual([]);
  // The focus is on the box by itself.
  await there.page.keyboard.press('Space');
  await save();
  await says('stored on this device');
  expect(await kept()).toMatchObject([{ private: true }]);
});
