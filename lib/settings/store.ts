/**
 * Settings in a storage area, a key a field, so that two contexts that set two fields at once do not undo each other.
 * The area is handed in (`browser.storage.local` in ./browser, a map in tests); nothing is written but by `set`, `update`, `replace` and `erase`.
 */
import { FIELDS, readSettings, SETTING_NAMES } from './fields';
import { migrate, SETTINGS_VERSION } from './migrate';
import type { SettingName, Settings } from './settings';

const PREFIX = 'settings:';
const VERSION_KEY = `${PREFIX}version`;
const KEYS = [...SETTING_NAMES.map((name) => PREFIX + name), VERSION_KEY];

export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

export interface StorageChanges {
  addListener(listener: ChangeListener): void;
  removeListener(listener: ChangeListener): void;
}

/** Runs one piece of work after the other, over all contexts of the extension. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export interface SettingsStore {
  load(): Promise<Settings>;
  /** Stores one setting. Throws a `TypeError` where the value does not hold. */
  set<K extends SettingName>(name: K, value: Settings[K]): Promise<void>;
  /** Reads, changes and stores one setting with nothing in between; gives what was stored. */
  update<K extends SettingName>(name: K, change: (value: Settings[K]) => Settings[K]): Promise<Settings[K]>;
  /** Stores all settings at once; fields that do not hold become their defaults. */
  replace(settings: unknown): Promise<Settings>;
  /** Removes all settings. */
  erase(): Promise<void>;
  /** Calls back with the new settings whenever some context has changed one; gives the function that ends it. */
  onChange(listener: (settings: Settings) => void): () => void;
}

export function settingsStore(area: StorageArea, changes: StorageChanges, lock: Lock): SettingsStore {
  async function load(): Promise<Settings> {
    const stored = await area.get(KEYS);
    const raw = Object.fromEntries(SETTING_NAMES.map((name) => [name, stored[PREFIX + name]]));
    return readSettings(migrate(raw, stored[VERSION_KEY]));
  }

  /** All fields go in together with the version: a record is never half of one version and half of another. */
  const write = (settings: Settings): Promise<void> => {
    const items = Object.fromEntries(SETTING_NAMES.map((name) => [PREFIX + name, settings[name]]));
    return area.set({ ...items, [VERSION_KEY]: SETTINGS_VERSION });
  };

  async function write1<K extends SettingName>(name: K, value: Settings[K]): Promise<Settings[K]> {
    const parsed = FIELDS[name].safeParse(value);
    if (!parsed.success) throw new TypeError(`The setting “${name}” cannot be ${JSON.stringify(value)}`);
    const version = (await area.get([VERSION_KEY]))[VERSION_KEY];
    if (version === SETTINGS_VERSION) await area.set({ [PREFIX + name]: parsed.data });
    else await write({ ...(await load()), [name]: parsed.data });
    return parsed.data;
  }

  return {
    load,
    set: (name, value) => lock(async () => void (await write1(name, value))),
    update: (name, change) => lock(async () => write1(name, change((await load())[name]))),
    replace: (raw) =>
      lock(async () => {
        const settings = readSettings(raw);
        await write(settings);
        return settings;
      }),
    erase: () => lock(() => area.remove(KEYS)),
    onChange(listener) {
      const heard: ChangeListener = (changed, name) => {
        if (name !== 'local' || !Object.keys(changed).some((key) => key.startsWith(PREFIX))) return;
        // A context that is just closing cannot read any more; there is nobody left to tell.
        void load().then(listener, () => undefined);
      };
      changes.addListener(heard);
      return () => changes.removeListener(heard);
    },
  };
}

/** A lock for contexts without Web Locks (tests in Node): one piece of work after the other, in this context. */
export function localLock(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

