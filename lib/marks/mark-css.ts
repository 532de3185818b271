/**
 * The style sheets that the background inserts into a page with marks: how highlights look, and that our element shows at all.
 * No page can empty them, and they go when the extension goes.
 */
import { PALETTES, type PaletteId } from '../settings/palettes';
import type { MarkStyle } from '../settings/settings';
import { VERDICTS, type Verdict } from '../verdicts/verdict';
import { ACTIVE, GROUNDS, highlightName, HOST, REPORTED, type Ground } from './names';

export interface Look {
  palette: PaletteId;
  markStyle: MarkStyle;
}

/** Told apart without any colour: where the reader has chosen the colours, Chromium paints every highlight as selected text, and the lines remain. */
const LINES: Readonly<Record<Verdict, string>> = {
  match: 'solid 2px',
  discrepancy: 'wavy 1.5px',
  'missing-context': 'dotted 2.5px',
  unverified: 'dashed 1px',
};

/** Alpha of a tint, in percent: enough to see, little enough for any text on it. */
const TINT: Readonly<Record<Verdict, number>> = { match: 14, discrepancy: 20, 'missing-context': 20, unverified: 12 };

/** To be inserted with origin AUTHOR: Chromium paints no background of a highlight that a user style sheet gives it. */
export function markCss({ palette, markStyle }: Look): string {
  const rules = VERDICTS.flatMap((verdict) => GROUNDS.map((ground) => rule(verdict, ground, PALETTES[palette][verdict][ground], markStyle)));
  return `@media screen{${rules.join('')}${EXTRAS}}`;
}

function rule(verdict: Verdict, ground: Ground, colour: string, style: MarkStyle): string {
  const line = style === 'background' ? '' : `text-decoration:underline ${LINES[verdict]} ${colour};`;
  const tint = style === 'line' ? '' : `background-color:${colour}${alpha(TINT[verdict])};`;
  return `::highlight(${highlightName(verdict, ground)}){${line}${tint}}`;
}

/** A percentage as the last two digits of `#rrggbbaa`. */
const alpha = (percent: number): string => Math.round((percent / 100) * 255).toString(16).padStart(2, '0');

/** The open mark is tinted with the grey that shows on light and dark alike. */
const EXTRAS = `::highlight(${ACTIVE}){background-color:#7f7f7f47}::highlight(${REPORTED}){text-decoration:overline 2px #7c5cbf}`;

/**
 * The element's own style sheet hides it; this rule alone gives it a box, so that nothing of ours is left to see when the extension goes,
 * and its verdicts the reader's colours, the same as on the page.
 * To be inserted with origin USER: it is above whatever a page says of all its elements.
 */
export function hostCss({ palette }: Pick<Look, 'palette'>): string {
  const colours = VERDICTS.map((verdict) => `--${verdict}:light-dark(${PALETTES[palette][verdict].light},${PALETTES[palette][verdict].dark})!important`);
  return `@media screen{${HOST}:popover-open{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;pointer-events:none!important;font-size:medium!important;${colours.join(';')}}}`;
}
