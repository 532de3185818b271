import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mark } from '../../lib/verdicts/verdict';

const MESSAGES = JSON.parse(readFileSync(fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url)), 'utf8')) as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The order of the parameters in every `reason_` message (lib/i18n/reason.ts). */
const ORDER = ['found', 'expected', 'cue', 'payer', 'payee', 'elsewhere'];

/** The reason of a mark in plain English, from the same messages as the card's. */
export function whyOf({ reason, missing }: Mark, titles: Map<string, string>): string {
  const entry = MESSAGES[`reason_${reason.code.replaceAll('-', '_')}`] ?? MESSAGES.reason_unknown;
  const values = ORDER.map((name) => reason.params[name] ?? '');
  const said = entry.message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  return missing.length ? `${said} The article does not say: ${missing.map((id) => titles.get(id) ?? id).join('; ')}.` : said;
}
