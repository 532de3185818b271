import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledTerms } from '../../lib/terms/compile';
import type { Mark, TopicState, Verdict } from '../../lib/verdicts/verdict';

const MESSAGES = JSON.parse(readFileSync(fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url)), 'utf8')) as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The order of the parameters in every `reason_` message (lib/i18n/reason.ts). */
const ORDER = ['found', 'expected', 'cue', 'payer', 'payee', 'elsewhere'];

/** Why an article is not checked; empty where it is. */
export const TOPICS: Record<TopicState, string> = { 'on-topic': '', 'off-topic': 'not about the deal', 'before-amendment': 'written before the amendment: about an earlier agreement', 'not-english': 'not in English', empty: 'no text' };

/** The reason of a mark in plain English, from the same messages as the card's. */
export function whyOf({ reason, missing }: Mark, titles: Map<string, string>): string {
  const entry = MESSAGES[`reason_${reason.code.replaceAll('-', '_')}`] ?? MESSAGES.reason_unknown;
  const values = ORDER.map((name) => reason.params[name] ?? '');
  const said = entry.message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  return missing.length ? `${said} The article does not say: ${missing.map((id) => titles.get(id) ?? id).join('; ')}.` : said;
}

/** A message of the interface that takes nothing in. */
export const messageOf = (name: string): string => MESSAGES[name].message;

/** A verdict's name, as the card has it. */
export const verdictName = (verdict: Verdict): string => messageOf(`verdict_${verdict.replaceAll('-', '_')}`);

/** The terms' titles by their ids. */
export const titlesOf = (terms: CompiledTerms): Map<string, string> => new Map(terms.terms.map(({ id, title }) => [id, title]));

/** Tells the line, from 1, on which a place stands; places must be asked for from front to back. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return line;
  };
}
