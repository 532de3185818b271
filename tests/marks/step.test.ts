import { describe, expect, it } from 'vitest';
import { step } from '../../lib/marks/step';

const below = (): boolean => false;

describe('stepping from mark to mark', () => {
  it('goes on from where the reader is, round at both ends', () => {
    expect(step({ count: 3, by: 1, current: 0, isAbove: below })).toBe(1);
    expect(step({ count: 3, by: 1, current: 2, isAbove: below })).toBe(0);
    expect(step({ count: 3, by: -1, current: 0, isAbove: below })).toBe(2);
  });

  it('begins with what the reader sees', () => {
    const isAbove = (index: number): boolean => index < 2;
    expect(step({ count: 4, by: 1, current: null, isAbove })).toBe(2);
    expect(step({ count: 4, by: -1, current: null, isAbove })).toBe(1);
  });

  it('begins anew where all marks, or none, lie above the window', () => {
    expect(step({ count: 4, by: 1, current: null, isAbove: () => true })).toBe(0);
    expect(step({ count: 4, by: -1, current: null, isAbove: below })).toBe(3);
  });

  it('goes nowhere without marks', () => {
    expect(step({ count: 0, by: 1, current: null, isAbove: below })).toBeNull();
  });
});
