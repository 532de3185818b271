/** Settings as a file: what is written on export, and how a file is taken in. */
import { readSettings } from './fields';
import { migrate, SETTINGS_VERSION } from './migrate';
import type { Settings } from './settings';

const KIND = 'plumbline-settings';
/** Far above any honest file of settings. */
const MAX_LENGTH = 1_000_000;

export type ImportProblem = 'not-json' | 'not-settings' | 'too-new' | 'too-large';
export type Imported = { ok: true; settings: Settings } | { ok: false; problem: ImportProblem };

/** The text of the exported file, with its kind and version. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** Settings from the text of a file; fields that do not hold become their defaults. Never throws. */
export function importSettings(text: string): Imported {
  if (text.length > MAX_LENGTH) return { ok: false, problem: 'too-large' };
  const file = parse(text);
  if (file === undefined) return { ok: false, problem: 'not-json' };
  if (!isRecord(file) || file.kind !== KIND || typeof file.version !== 'number' || !isRecord(file.settings)) {
    return { ok: false, problem: 'not-settings' };
  }
  if (file.version > SETTINGS_VERSION) return { ok: false, problem: 'too-new' };
  return { ok: true, settings: readSettings(migrate(file.settings, file.version)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
