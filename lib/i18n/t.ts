/**
 * The words of the interface, from `public/_locales`. The browser picks the language; keys are checked against the English file when building.
 * Where there is no browser (Node, tests without a catalogue) a key stands for itself.
 */
import type messages from '../../public/_locales/en/messages.json';
import { formatNumber } from './format';
import { plurals } from './intl';
import { messageOf } from './language';

export type MessageKey = keyof typeof messages;
/** The stem of keys that come in numbers: `marks` where there are `marks_one` and `marks_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A message with its `$1` … `$9` filled in. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return messageOf(key, ...substitutions) ?? key;
}

/** The message in the number that goes with `count`, which is its first substitution, written as the language writes it. */
export function tn(stem: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  const key = `${stem}_${plurals({}).select(count)}`;
  const shown = formatNumber(count);
  return messageOf(key, shown, ...substitutions) ?? messageOf(`${stem}_other`, shown, ...substitutions) ?? key;
}
