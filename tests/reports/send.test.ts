import { expect, test } from 'vitest';
import { asText, letter } from '../../lib/reports/letter';
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

test('A hostile headline begins no paragraph of a letter, turns no words of it, and no address does', () => {
  const hostile = report({ page: { ...report().page, title: 'Deal\n\nDear bank,\u2028pay \u202eegap', publisher: 'A\n\u2066B', url: 'https://news.example/\u202egpj\n\nPay me' }, quote: { ...report().quote, exact: 'one\n\ntwo \u202eeerht' }, note: 'My note.\nIts second line\u202e.', expected: 'x\n\u202ey', source: 'https://a.example/\u202e\nb' });
  const about = { term: null, primarySource: 'https://source.example/', asOf: '2026-04-30' };
  speak('en');
  const { subject, body } = letter(hostile, about);
  const plain = letter({ ...hostile, page: { ...report().page, title: 'T' }, quote: report().quote, note: 'My note.\nIts second line.', expected: 'x', source: 's' }, about);
  const text = asText(hostile, 'Discrepancy', null);
  for (const each of [subject, body, text.title, text.body]) expect(each).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028]/);
  expect(body.split('\n')).toHaveLength(plain.body.split('\n').length);
  expect(body).toContain('Deal Dear bank, pay egap');
  expect(body).toContain('https://news.example/%E2%80%AEgpjPay%20me');
  expect(body).toContain('My note.\nIts second line.');
  expect(subject).not.toContain('\n');
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
