import { describe, expect, it } from 'vitest';
import { read } from './cases';

/** Nothing in these is a figure. */
const NOTHING = [
  'Pixel 10 and Windows 11 run Lynx-5.5, o1 and Opus 4.8.',
  'The iPhone 17 has an A19, an H100 and a B200.',
  'Version 2.1.3, v2.0, build 22621.1, Web 2.0 and release 5.',
  'See Item 8.01, section 4.2, clause 12(3), note 7 and § 3.1.',
  'Pages 12-14, sections 4 and 5, No. 4, Nos. 4 and 5, p. 12, Ep. 212.',
  'Form 10-K, Form 8-K and Rule 10b-5 apply.',
  'Ranked #4, or #20.',
  'At 08:15, 2:30 p.m., 9am, 10:30 GMT, 14:05:33 and 6 o\'clock.',
  '08:15 Good morning',
  '[02:11] LENA: Right.',
  '07.12 Hosting comes next',
  'Call +1 425 555 0100, (212) 555-0147, 555-0123 or 1-800-555-0199.',
  'Call 0800 123 456 or (020) 7946 0018.',
  'Enter LB20, TWENTY20 or A1B2 there.',
  'Of 14:26, 07.40, Lynx-5.5, Article 30 and § 20.',
  'Springfield, CA 94107, and London SW1A 1AA.',
  '#9. Hosting',
  'It won 3-1, lost 6–4 and drew.',
  'Open 24/7, split 50/50, after 9/11, in 16:9.',
  'See https://example.com/2030/20%?a=30&b=$50bn or www.example.com/2030.',
  'Write to x20@example.com or @user2030, foo=20.',
  'The host is 192.168.0.1, the key 0x1F, the hash a3f9c2.',
  'Members of the Fortune 500, the S&P 500, the Nasdaq 100 and the FTSE 100.',
  'Tickers: (NASDAQ: HRBR), $HRBR, 0700.HK, BRK.B.',
  '1. Hosting comes first of all',
  '(2) Hosting',
  '☐ 11. Hosting',
  'As said [4], [5, 6] and [7][8].',
  'CVE-2026-12345 and ISBN 978-3-16-148410-0.',
  'A 747s fleet, COVID-19, F-16, Catch-22, 7-Eleven and 5G.',
  'Agent 007 is here.',
  'Nobody counted anything at all here, not even once.',
];

describe('not figures', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(read(text).map((figure) => `${figure.kind} ${text.slice(figure.start, figure.end)}`)).toEqual([]);
  });
});
