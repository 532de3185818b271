import { describe, expect, it } from 'vitest';
import { findDateline } from '../../lib/article/dateline';
import { readText } from '../../lib/article/read-text';

const dateOf = (...lines: string[]): string | null => findDateline(readText(lines.join('\n\n')));
const REST = 'The two companies have rewritten their agreement, and the money follows the models.';

describe('findDateline', () => {
  it.each([
    ['SEATTLE, April 27, 2026 (Newsdesk) - The partners said so.', '2026-04-27'],
    ['REDMOND, Wash., October 13, 2023. The maker completed its purchase.', '2023-10-13'],
    ['REDMOND, Wash. and SAN FRANCISCO, April 27, 2026. The partners made public their deal.', '2026-04-27'],
    ['NEW YORK, May 1, 2026 /Newswire/ -- The partners said so.', '2026-05-01'],
    ['SAN FRANCISCO (Newsdesk), 27 April 2026 — The partners said so.', '2026-04-27'],
    ['SAN FRANCISCO — Oct. 28, 2025 — The partners said so.', '2025-10-28'],
    ['London, 27 April 2026 – The partners said so.', '2026-04-27'],
    ['April 29, 2026 (Newsdesk) - The partners said so.', '2026-04-29'],
    ['WASHINGTON, Monday, April 27, 2026 (Newsdesk) - So they said.', '2026-04-27'],
  ])('reads the place and date of %j', (line, date) => {
    expect(dateOf('Partners rewrite their deal', line, REST)).toBe(date);
  });

  it.each([
    ['Published 12 March 2025', '2025-03-12'],
    ['Updated: Apr 28, 2026', '2026-04-28'],
    ['Last updated on 28th April 2026 at 10:15 BST', '2026-04-28'],
    ['Date: Mon, 27 Apr 2026 10:00:00 +0000', '2026-04-27'],
    ['Published Mon, Apr 27 2026 9:00 AM EDT', '2026-04-27'],
    ['Published: 2026-04-27', '2026-04-27'],
    ['By Ada Poe | Published April 27, 2026 | 5 min read', '2026-04-27'],
    ['Updated 28 April 2026 · Published 27 April 2026', '2026-04-27'],
    ['Posted 10:15 AM, April 27, 2026', '2026-04-27'],
    ['Published 27/04/2026', '2026-04-27'],
    ['Published 04/27/2026', '2026-04-27'],
    ['Published 04/04/2026', '2026-04-04'],
  ])('reads the label of %j', (line, date) => {
    expect(dateOf('Partners rewrite their deal', line, REST)).toBe(date);
    expect(dateOf('Partners rewrite their deal', ...Array<string>(20).fill(REST), line)).toBe(date);
  });

  it.each([
    ['April 27, 2026', '2026-04-27'],
    ['Tuesday, 28 April 2026', '2026-04-28'],
    ['April 27, 2026 · 5 min read', '2026-04-27'],
    ['By Ada Poe, April 27, 2026, 9:00 am', '2026-04-27'],
    ['Ada Poe and Bo Lee – 27 April 2026', '2026-04-27'],
    ['10:15, 27 April 2026', '2026-04-27'],
    ['2026-04-27', '2026-04-27'],
    ['27.04.2026', '2026-04-27'],
  ])('reads the bare date of %j', (line, date) => {
    expect(dateOf('Partners rewrite their deal', line, REST)).toBe(date);
  });

  it.each([
    ['In October 2025 the partners restructured.'],
    ['On April 27, 2026, the partners said so.'],
    ['On Monday, April 27, 2026 - a sunny day - the partners said so.'],
    ['The deal, published on April 27, 2026, changes much.'],
    ['Published in October 2025, the first version said less.'],
    ['SEATTLE, April 27 (Newsdesk) - No year is no date.'],
    ['Published 03/04/2026'],
    ['Published 31 February 2026'],
    ['Updated terms of April 27, 2026, apply.'],
    ['July 2019 – The first billion.'],
    ['2030-04-271 is no date'],
    ['Sir – Your leader (2 May 2026) calls it a tip.'],
    ['OPENING on May 2, 2026 - not before.'],
  ])('takes nothing from %j', (line) => {
    expect(dateOf('Partners rewrite their deal', line, REST)).toBeNull();
  });

  it('takes the dates of a timeline for none of its own', () => {
    expect(dateOf('From first cheque to second thoughts', '22 July 2019 – The first billion.', '27 April 2026 – The new deal.', REST)).toBeNull();
    expect(dateOf('Timeline', 'July 22, 2019', 'The first billion.', 'April 27, 2026', 'The new deal.')).toBeNull();
  });

  it('does not look for a bare date deep in the text', () => {
    expect(dateOf('Partners rewrite their deal', ...Array<string>(12).fill(REST), 'April 27, 2026', ...Array<string>(12).fill(REST))).toBeNull();
  });

  it('is quick on lines that look like the beginning of many date lines', () => {
    for (const piece of ['A', 'A ', 'A, ', '1 ', '1:', 'Published ', '| ', 'Jan 1 ', '1/1/', '(A ', ' - ', '2026 ']) {
      expect(dateOf('Head', piece.repeat(300_000), REST)).toBeNull();
      expect(dateOf('Head', piece.repeat(190 / piece.length), REST)).toBeNull();
    }
  });
});
