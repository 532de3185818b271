import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestBox, placeCard } from '../../lib/marks/place-card';

const window = { width: 1200, height: 800 };
const card = { width: 360, height: 300 };

describe('the place of the card', () => {
  it('is below its mark where it fits there', () => {
    const place = placeCard({ left: 400, right: 480, top: 200, bottom: 220 }, card, window);
    expect(place).toMatchObject({ side: 'below', top: 228 });
  });

  it('is above where there is more room', () => {
    const place = placeCard({ left: 400, right: 480, top: 700, bottom: 720 }, card, window);
    expect(place.side).toBe('above');
    expect(place.top + card.height).toBeLessThanOrEqual(700);
  });

  it('is a sheet at the edge away from the mark where the window is narrow', () => {
    const narrow = { width: 320, height: 640 };
    const low = placeCard({ left: 20, right: 90, top: 500, bottom: 520 }, { width: 320, height: 900 }, narrow);
    expect(low).toMatchObject({ side: 'sheet', left: 0, top: 0 });
    expect(low.maxHeight).toBeLessThan(500);
    const high = placeCard({ left: 20, right: 90, top: 100, bottom: 120 }, { width: 320, height: 900 }, narrow);
    expect(high.top).toBeGreaterThan(120);
  });

  it('never lies outside the window, wherever the mark is', () => {
    const size = fc.integer({ min: 200, max: 3000 });
    const at = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(at, at, size, size, fc.integer({ min: 50, max: 360 }), fc.integer({ min: 20, max: 2000 }), (left, top, width, height, cardWidth, cardHeight) => {
        const fitting = { width: Math.min(cardWidth, width - 16), height: cardHeight };
        const place = placeCard({ left, top, right: left + 80, bottom: top + 20 }, fitting, { width, height });
        const shown = Math.min(fitting.height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + (place.side === 'sheet' ? 0 : fitting.width)).toBeLessThanOrEqual(width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + shown).toBeLessThanOrEqual(height);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mark over several lines', () => {
  const lines = [
    { left: 600, right: 700, top: 10, bottom: 30 },
    { left: 100, right: 300, top: 30, bottom: 50 },
  ];
  it('is met at the line that was clicked', () => {
    expect(nearestBox(lines, { x: 150, y: 40 })).toBe(lines[1]);
    expect(nearestBox(lines, null)).toBe(lines[0]);
    expect(nearestBox([], { x: 0, y: 0 })).toBeUndefined();
  });
});
