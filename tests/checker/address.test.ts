import { expect, it } from 'vitest';
import { pageOf } from '../../lib/checker/address';

it.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a#', 'https://news.example/a'],
  ['https://app.example/#/story/1', 'https://app.example/#/story/1'],
  ['https://app.example/#!/story/1#top', 'https://app.example/#!/story/1'],
  ['https://app.example/##/story', 'https://app.example/'],
])('the page at %s is %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
