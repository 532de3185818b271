import { expect, test } from 'vitest';
import { letter } from '../../lib/reports/letter';
import { mailDraft, trackerLink } from '../../lib/reports/send';
import { TRACKER_FORMS } from '../../lib/settings/tracker';
import { speak } from '../i18n/catalogue';
import { report } from './samples';

test('A mail draft carries subject and body, whatever they hold, and no other header', () => {
  const { url, cut } = mailDraft('A & B\r\nBcc: x@y.example', 'Line 1\nLine 2?&body=x 🚀 \ud800');
  expect(cut).toBe(false);
  const parsed = new URL(url);
  expect([...new URLSearchParams(parsed.search).keys()]).toEqual(['subject', 'body']);
  expect(new URLSearchParams(parsed.search).get('subject')).toBe('A & B Bcc: x@y.example');
  expect(new URLSearchParams(parsed.search).get('body')).toBe('Line 1\r\nLine 2?&body=x 🚀 \ufffd');
  expect(parsed.pathname).toBe('');
});

test('Long text is cut to what mail programs and trackers take, at a whole character', () => {
  const mail = mailDraft('s', '🚀'.repeat(1000));
  expect(mail.cut).toBe(true);
  expect(mail.url.length).toBeLessThanOrEqual(1900);
  expect(decodeURIComponent(mail.url)).toMatch(/🚀…$/u);
  const issue = trackerLink(TRACKER_FORMS.github, 't', 'ä'.repeat(9000));
  expect(issue?.cut).toBe(true);
  expect(issue!.url.length).toBeLessThanOrEqual(7000);
});

test('A letter to a newsroom is English throughout, its dates too, whatever the reader speaks', () => {
  const about = { term: { title: 'Revenue', statement: 'It is past $10 billion.', quotes: [{ label: 'Column', quote: 'past ten' }] }, primarySource: 'https://source.example/', asOf: '2026-04-30' };
  speak('en');
  const english = letter(report(), about);
  speak('de');
  expect(letter(report(), about)).toEqual(english);
  expect(english.body).toContain('April 30, 2026');
});

test('The forms of GitHub and GitLab are filled in', () => {
  const github = new URL(trackerLink(TRACKER_FORMS.github, 'A title & more', 'Body {title}')!.url);
  expect(github.searchParams.get('title')).toBe('A title & more');
  expect(github.searchParams.get('body')).toBe('Body {title}');
  const gitlab = new URL(trackerLink(TRACKER_FORMS.gitlab, 'T', '{body}#x')!.url);
  expect(gitlab.searchParams.get('issue[title]')).toBe('T');
  expect(gitlab.searchParams.get('issue[description]')).toBe('{body}#x');
});

test('What is no web address never becomes a link', () => {
  for (const template of ['', 'javascript:alert({title})', 'data:text/html,{body}', '/issues?{title}']) expect(trackerLink(template, 't', 'b')).toBeNull();
});
