/** What the reader can set, and what holds until they do. One field, one storage key; nothing here touches the browser. */
import type { Verdict } from '../verdicts/verdict';
import type { PaletteId } from './palettes';

/** `line`: underlined · `background`: tinted · `both`. */
export const MARK_STYLES = ['line', 'background', 'both'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `everywhere`: all sites but `sitesOff` · `allowed`: `sitesAllowed` alone. */
export const MODES = ['everywhere', 'allowed'] as const;
export type Mode = (typeof MODES)[number];

export interface Settings {
  /** Which verdicts are marked on the page. */
  shown: Record<Verdict, boolean>;
  markStyle: MarkStyle;
  palette: PaletteId;
  /** The pill with the counts, at the edge of checked pages. */
  dock: boolean;
  mode: Mode;
  /** Sites as `siteOf` gives them (`example.org` stands for its subdomains too), sorted, without doubles. */
  sitesOff: string[];
  sitesAllowed: string[];
  /** Address of a tracker's new-issue form with `{title}` and `{body}` to fill in; empty for none. */
  tracker: string;
}

export type SettingName = keyof Settings;

/** A fresh copy of the settings of somebody who has set nothing. */
export function defaultSettings(): Settings {
  return {
    shown: { match: true, discrepancy: true, 'missing-context': true, unverified: false },
    markStyle: 'line',
    palette: 'harbour',
    dock: true,
    mode: 'everywhere',
    sitesOff: [],
    sitesAllowed: [],
    tracker: '',
  };
}
