import { describe, expect, it } from 'vitest';
import { Pace } from '../../lib/article/pace';

describe('Pace', () => {
  it('waits ever longer while the page keeps changing, up to a limit', () => {
    const pace = new Pace({ shortest: 100, longest: 300 });
    const delays = [0, 1, 2, 3, 4].map((round) => {
      pace.asked(round * 10);
      pace.spent(0, true);
      return pace.delay;
    });
    expect(delays).toEqual([150, 225, 300, 300, 300]);
  });

  it('gives up after so many readings without a calm spell', () => {
    const pace = new Pace({ rounds: 3, quiet: 1_000 });
    const answers = [0, 500, 1_000, 1_500].map((now) => {
      const answer = pace.asked(now);
      pace.spent(1, true);
      return answer;
    });
    expect(answers).toEqual([true, true, true, false]);
  });

  it('follows a page without rest for fourteen readings, which take forty seconds, where nothing else is said', () => {
    const pace = new Pace();
    let now = 0;
    let readings = 0;
    while (pace.asked(now)) {
      readings++;
      now += pace.delay;
      pace.spent(0, true);
    }
    expect([readings, Math.round(now / 1_000)]).toEqual([14, 40]);
  });

  it('begins anew after a calm spell', () => {
    const pace = new Pace({ rounds: 1, quiet: 1_000, shortest: 100 });
    pace.asked(0);
    pace.spent(1, true);
    expect(pace.asked(500)).toBe(false);
    expect(pace.asked(2_000)).toBe(true);
    expect(pace.delay).toBe(100);
  });

  it('takes a dear reading more seldom, and counts mere looks as none', () => {
    const pace = new Pace({ rounds: 1, shortest: 100, longest: 1_000 });
    pace.asked(0);
    pace.spent(100, false);
    expect(pace.delay).toBe(4_000);
    expect(pace.asked(1)).toBe(true);
  });
});
