/** How each setting is read: a value that does not hold falls back to the default of that field, and of that field alone. */
import * as z from 'zod/mini';
import { PALETTE_IDS } from './palettes';
import { defaultSettings, MARK_STYLES, MODES, type SettingName, type Settings } from './settings';
import { siteOf } from './sites';
import { isTracker } from './tracker';

const MAX_SITES = 5000;
const defaults = defaultSettings();

/** A list of sites; what is no site is left out, the rest is kept. */
const sites = z.pipe(
  z.array(z.unknown()),
  z.transform((list) => {
    const found = list.map((entry) => (typeof entry === 'string' ? siteOf(entry) : null)).filter((site) => site !== null);
    return [...new Set(found)].sort().slice(0, MAX_SITES);
  }),
);

/** The schema of each setting; a test holds them to the fields of `Settings`. */
export const FIELDS: { readonly [K in SettingName]: z.ZodMiniType<Settings[K]> } = {
  shown: z.object({
    match: z.catch(z.boolean(), defaults.shown.match),
    discrepancy: z.catch(z.boolean(), defaults.shown.discrepancy),
    'missing-context': z.catch(z.boolean(), defaults.shown['missing-context']),
    unverified: z.catch(z.boolean(), defaults.shown.unverified),
  }),
  markStyle: z.enum(MARK_STYLES),
  palette: z.enum(PALETTE_IDS),
  dock: z.boolean(),
  mode: z.enum(MODES),
  sitesOff: sites,
  sitesAllowed: sites,
  tracker: z.string().check(z.refine(isTracker)),
};

export const SETTING_NAMES = Object.keys(FIELDS) as SettingName[];

/** The value of one setting, or its default where `raw` does not hold. */
function readSetting<K extends SettingName>(name: K, raw: unknown): Settings[K] {
  const parsed = FIELDS[name].safeParse(raw);
  return parsed.success ? parsed.data : defaultSettings()[name];
}

/** Whole settings from anything at all; unknown fields are dropped. Never throws. */
export function readSettings(raw: unknown): Settings {
  const record: Record<string, unknown> = typeof raw === 'object' && raw !== null ? Object.fromEntries(Object.entries(raw)) : {};
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, readSetting(name, record[name])])) as unknown as Settings;
}
