/**
 * What the checker accepts: messages of the extension's own contexts alone.
 * Written by hand: a schema library would weigh more in every page than these few shapes do.
 */
import { PALETTE_IDS } from '../settings/palettes';
import { MARK_STYLES } from '../settings/settings';
import { VERDICTS } from '../verdicts/verdict';
import type { TabName } from './protocol';
import { senderOf } from './sender';

type Fields = Record<string, unknown>;

const has = (data: Fields, count: number): boolean => Object.keys(data).length === count;
const nothing = (data: Fields): boolean => has(data, 0);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const among = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);

const SHAPES: Readonly<Record<TabName, (data: Fields) => boolean>> = {
  'tab/state': nothing,
  'tab/goto': (data) => has(data, 1) && typeof data.mark === 'string',
  'tab/check': (data) => has(data, 1) && (data.anyway === true || data.selection === true),
  'tab/take-back': nothing,
  'tab/step': (data) => has(data, 1) && (data.by === 1 || data.by === -1),
  'tab/report-selection': ({ text, ...rest }) => nothing(rest) && (text === undefined || typeof text === 'string'),
  'tab/reports': nothing,
  'tab/goto-report': (data) => has(data, 1) && typeof data.id === 'string',
  'tab/dock': nothing,
  'tab/settings': ({ off, shown, markStyle, palette, dock, ...rest }) =>
    nothing(rest) &&
    isBoolean(off) &&
    isBoolean(dock) &&
    among(MARK_STYLES, markStyle) &&
    among(PALETTE_IDS, palette) &&
    isFields(shown) &&
    VERDICTS.every((verdict) => isBoolean(shown[verdict])),
};

/** The data of a message to the checker, or undefined where its name, sender or shape does not hold. */
export function checkForTab(name: string, data: unknown, told: chrome.runtime.MessageSender): unknown {
  if (!Object.hasOwn(SHAPES, name) || senderOf(told) !== 'extension' || !isFields(data)) return undefined;
  return SHAPES[name as TabName](data) ? data : undefined;
}
