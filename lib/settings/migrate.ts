/** Settings stored by an earlier version, brought to this one. */

/** Grows by one with each change that makes stored settings mean something else. */
export const SETTINGS_VERSION = 1;

/** `STEPS[n]` turns the raw settings of version n + 1 into those of version n + 2; fields stay unchecked until they are read. */
export type Step = (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>;
const STEPS: readonly Step[] = [];

/**
 * Raw settings of version `from`, brought forward step by step.
 * Settings of a later version than ours, or without one, stay as they are: each field is read by itself and falls back where it does not hold.
 */
export function migrate(raw: Readonly<Record<string, unknown>>, from: unknown, steps: readonly Step[] = STEPS): Record<string, unknown> {
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return { ...raw };
  return steps.slice(from - 1).reduce<Record<string, unknown>>((settings, step) => step(settings), { ...raw });
}
