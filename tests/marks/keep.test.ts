import { beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../lib/marks/keep';

let missing: boolean;
let repairs: number;
let frames: (() => void)[];
let keeper: Keeper;
beforeEach(() => {
  missing = false;
  repairs = 0;
  frames = [];
  const repair = (): boolean => {
    const was = missing;
    if (was) repairs += 1;
    missing = false;
    return was;
  };
  keeper = new Keeper(repair, (then) => frames.push(then));
});
const frame = (): void => frames.shift()?.();

describe('marks on a page that clears them', () => {
  it('cost a glance where nothing is missing', () => {
    for (let i = 0; i < 100; i += 1) keeper.look();
    expect(frames).toEqual([]);
  });

  it('come back before the next frame, again and again', () => {
    missing = true;
    keeper.look();
    for (let i = 0; i < 50; i += 1) {
      missing = true;
      frame();
      expect(missing).toBe(false);
    }
    expect(repairs).toBe(51);
    expect(frames).toHaveLength(1);
  });

  it('are watched no longer once the page rests, and again when it begins anew', () => {
    missing = true;
    keeper.look();
    for (let i = 0; i < 1000; i += 1) frame();
    expect(frames).toEqual([]);
    missing = true;
    keeper.look();
    expect(repairs).toBe(2);
    expect(frames).toHaveLength(1);
  });

  it('are given up in the end', () => {
    keeper.look();
    for (let i = 0; i < 20_000; i += 1) {
      missing = true;
      keeper.look();
      frame();
    }
    expect(repairs).toBeLessThanOrEqual(5000);
    expect(frames).toEqual([]);
  });
});
