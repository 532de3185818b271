/**
 * The words of the interface, from `public/_locales`. The browser picks the language; keys are checked against the English file when building.
 * Where there is no browser (Node, tests without a catalogue) a key stands for itself.
 */
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** The stem of keys that come in numbers: `marks` where there are `marks_one` and `marks_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

interface WithMessages {
  i18n?: { getMessage?: (key: string, substitutions?: string[]) => string; getUILanguage?: () => string };
}

/** Looked up at each call: tests put a catalogue there, and a content script that was orphaned loses it. */
function api(): WithMessages['i18n'] {
  const { browser, chrome } = globalThis as { browser?: WithMessages; chrome?: WithMessages };
  return (browser ?? chrome)?.i18n;
}

/** A message, or null where the locale has none of that name. For keys that data brings along, such as reason codes. */
export function messageOf(key: string, ...substitutions: (string | number)[]): string | null {
  return api()?.getMessage?.(key, substitutions.map(String)) || null;
}

/** A message with its `$1` … `$9` filled in. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return messageOf(key, ...substitutions) ?? key;
}

/** The message in the number that goes with `count`, which is its first substitution, written as the language writes it. */
export function tn(stem: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const shown = new Intl.NumberFormat(language()).format(count);
  const key = `${stem}_${form}`;
  return messageOf(key, shown, ...substitutions) ?? messageOf(`${stem}_other`, shown, ...substitutions) ?? key;
}

/** The language of the interface as a BCP 47 tag: with the reader's region where it is the reader's language at all ("de-AT"). */
export function language(): string {
  const written = messageOf('locale_tag') ?? 'en';
  const wanted = api()?.getUILanguage?.().replace('_', '-') ?? written;
  return wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
}

/** `ltr` or `rtl`, as the locale says of itself. */
export function direction(): 'ltr' | 'rtl' {
  return messageOf('locale_dir') === 'rtl' ? 'rtl' : 'ltr';
}
