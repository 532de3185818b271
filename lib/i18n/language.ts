/** What the browser says in the reader's language, and which language that is. */

interface WithMessages {
  i18n?: { getMessage?: (key: string, substitutions?: string[]) => string; getUILanguage?: () => string };
}

/** Looked up at each call: tests put a catalogue there, and a content script that was orphaned loses it. */
function api(): WithMessages['i18n'] {
  const { browser, chrome } = globalThis as { browser?: WithMessages; chrome?: WithMessages };
  return (browser ?? chrome)?.i18n;
}

/** A script that has outlived its extension still has the functions; calling them throws. */
function tried<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** A message, or null where the locale has none of that name. For keys that data brings along, such as reason codes. */
export function messageOf(key: string, ...substitutions: (string | number)[]): string | null {
  return tried(() => api()?.getMessage?.(key, substitutions.map(String))) || null;
}

/** The language that a browser has named; it is asked for with every number that is written. */
let known: [browser: unknown, tag: string] = [null, ''];

/** The language of the interface as a BCP 47 tag: with the reader's region where it is the reader's language at all ("de-AT"). */
export function language(): string {
  if (known[0] !== api()) known = [api(), asked()];
  return known[1];
}

function asked(): string {
  const written = messageOf('locale_tag') ?? 'en';
  const wanted = tried(() => api()?.getUILanguage?.())?.replace('_', '-') ?? written;
  return wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
}

/** `ltr` or `rtl`, as the locale says of itself. */
export function direction(): 'ltr' | 'rtl' {
  return messageOf('locale_dir') === 'rtl' ? 'rtl' : 'ltr';
}
