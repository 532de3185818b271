/**
 * The colours of the verdicts. Each palette is told apart by readers with protanopia, deuteranopia and tritanopia
 * (tests/settings/palettes.test.ts measures it); line style tells the verdicts apart without any colour.
 */
import type { Verdict } from '../verdicts/verdict';

export const PALETTE_IDS = ['harbour', 'orchard', 'dusk', 'ink'] as const;
export type PaletteId = (typeof PALETTE_IDS)[number];

/** Colours as `#rrggbb`: `light` stands on white, `dark` on near black; both are legible as text there. */
export interface VerdictColour {
  light: string;
  dark: string;
}

export type Palette = Readonly<Record<Verdict, VerdictColour>>;

export const PALETTES: Readonly<Record<PaletteId, Palette>> = {
  harbour: {
    match: { light: '#00698a', dark: '#58bfe8' },
    discrepancy: { light: '#9e0b2e', dark: '#ff7a52' },
    'missing-context': { light: '#946800', dark: '#f5d76e' },
    unverified: { light: '#5b6472', dark: '#a3adbb' },
  },
  orchard: {
    match: { light: '#00523a', dark: '#9df0d0' },
    discrepancy: { light: '#b5179e', dark: '#ff5cb8' },
    'missing-context': { light: '#8a6500', dark: '#dcb63c' },
    unverified: { light: '#5b6472', dark: '#a3adbb' },
  },
  dusk: {
    match: { light: '#1463c8', dark: '#7aa8ff' },
    discrepancy: { light: '#b84300', dark: '#ff7f4d' },
    'missing-context': { light: '#5b1a80', dark: '#efd9ff' },
    unverified: { light: '#5b6472', dark: '#a3adbb' },
  },
  ink: {
    match: { light: '#757575', dark: '#8f8f8f' },
    discrepancy: { light: '#000000', dark: '#ffffff' },
    'missing-context': { light: '#4a4a4a', dark: '#c8c8c8' },
    unverified: { light: '#757575', dark: '#8f8f8f' },
  },
};
