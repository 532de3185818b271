import { describe, expect, it } from 'vitest';
import { lightness } from '../../lib/marks/ground';

describe('what text stands on', () => {
  it.each([
    ['rgb(34, 34, 34)', false],
    ['rgb(255, 255, 255)', true],
    ['rgba(220, 220, 220, 0.9)', true],
    ['oklch(0.92 0.01 250)', true],
    ['oklab(0.2 0 0)', false],
    ['lab(95 0 0)', true],
    ['lch(20% 10 90)', false],
    ['color(srgb 0.1 0.1 0.1)', false],
    ['color(display-p3 0.95 0.95 0.95)', true],
    ['color(display-p3 0.05 0.05 0.05 / 0.8)', false],
    ['not a colour', false],
    ['', false],
  ])('%s is light text: %s', (colour, light) => {
    expect(lightness(colour) > 0.55).toBe(light);
  });
});
