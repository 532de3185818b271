import { z } from 'zod';
import type { TermSet } from './term-set';

/** So many alternatives one epithet may stand for: each part multiplies them. */
const MOST_ALTERNATIVES = 200;
/** Far above any honest set; what is beyond it would only keep the machine busy. */
const LONGEST_SET = 5_000_000;

const spoken = z.string().min(1).max(500);
const cues = z.array(spoken).max(2000).optional();
const status = z.enum(['current', 'opposite']).optional();
const ids = z.array(z.string()).optional();

const evidence = z.strictObject({ seed: z.string().endsWith('.txt'), quote: z.string().min(3), implies: z.boolean().optional(), note: z.string().optional() });

const language = z.strictObject({
  topic: cues, current: cues, opposite: cues, follow: cues, unfollow: cues, mention: cues, except: cues, apart: cues, frame: cues, hint: cues, about: cues,
  ended: status, kept: status, reach: z.number().int().positive().max(200).optional(), needs: ids, holder: ids, speaker: ids, unless: ids, with: ids, yields: ids,
  fixed: z.boolean().optional(), kin: z.boolean().optional(), rivals: z.boolean().optional(), event: z.boolean().optional(), plain: z.boolean().optional(), single: z.boolean().optional(), priority: z.number().optional(), lag: z.string().optional(), month: z.string().optional(),
});

const term = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/), family: z.string(), kind: z.enum(['status', 'percent', 'money', 'year', 'month', 'weekday', 'duration', 'count', 'quotation']),
    title: z.string(), statement: z.string(), current: z.string().optional(), superseded: z.string().optional(), value: z.union([z.number(), z.string()]).optional(),
    currency: z.string().length(3).optional(), bound: z.enum(['over', 'through']).optional(), period: z.literal('year').optional(), payer: z.string().optional(), payee: z.string().optional(),
    year: z.number().int().optional(), month: z.string().optional(), within: z.string().optional(), speaker: z.string().optional(), exactPart: z.string().optional(),
    requires: z.array(z.array(z.string()).min(1)).optional(), support: z.array(evidence).min(1), dissent: z.array(evidence).optional(), language: language.optional(),
  })
  .superRefine((one, context) => {
    const numeric = one.kind === 'percent' || one.kind === 'money' || one.kind === 'year' || one.kind === 'count';
    if (numeric && typeof one.value !== 'number') context.addIssue({ code: 'custom', path: ['value'], message: `a term of kind ${one.kind} needs a number as its value` });
    if ((one.kind === 'month' || one.kind === 'weekday' || one.kind === 'duration') && typeof one.value !== 'string') context.addIssue({ code: 'custom', path: ['value'], message: `a term of kind ${one.kind} needs a text as its value` });
  });

const epithet = spoken.refine((text) => text.split(' ').reduce((count, part) => count * part.split('|').length, 1) <= MOST_ALTERNATIVES, { error: `stands for more than ${MOST_ALTERNATIVES} names` });
/** What the gate looks for in every page is part of a regular expression, and of the smallest script: plain words. */
const gateWord = z.string().regex(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u, { error: 'expected plain words with single spaces' });
/** As cues can name it: @name. */
const listName = z.string().regex(/^[a-z][a-z-]*$/, { error: 'the name of a list has small letters and hyphens' });

const source = z.strictObject({ file: z.string(), label: z.string(), about: z.string(), author: z.string().optional(), links: ids, cites: ids });
const dated = z.strictObject({ date: z.iso.date(), basis: z.string() });

/** The schema of a term set; `seeds/terms.json` and any other (docs/term-sets.md) must pass it. */
const termSetSchema = z
  .strictObject({
    deal: z.strictObject({ id: z.string(), title: z.string(), parties: z.array(z.string()).min(2), primarySource: z.string(), amended: dated, asOf: dated }),
    sources: z.array(source).min(1),
    terms: z.array(term).min(1).max(1000),
    language: z.strictObject({
      entities: z.array(z.strictObject({ id: z.string(), party: z.string().optional(), names: z.array(spoken).max(500), epithets: z.array(epithet).max(500).optional(), product: z.boolean().optional(), proper: z.boolean().optional(), groups: ids })),
      words: z.record(listName, z.array(spoken).max(5000)),
      others: z.array(z.strictObject({ id: z.string(), frame: cues, about: cues, reach: z.number().int().positive().max(200).optional(), priority: z.number().optional(), unverified: z.string().optional() })),
      elsewhere: cues,
      gate: z.array(z.array(gateWord).min(1).max(100)).min(1).max(20),
    }),
  })
  .superRefine((set, context) => {
    const known = new Set(set.terms.map(({ id }) => id));
    set.terms.forEach((one, index) => {
      if (set.terms.findIndex(({ id }) => id === one.id) !== index) context.addIssue({ code: 'custom', path: ['terms', index, 'id'], message: `the id ${one.id} is used twice` });
      for (const id of one.requires?.flat() ?? []) if (!known.has(id)) context.addIssue({ code: 'custom', path: ['terms', index, 'requires'], message: `there is no term ${id}` });
      for (const { seed } of [...one.support, ...(one.dissent ?? [])]) if (!set.sources.some(({ file }) => file === seed)) context.addIssue({ code: 'custom', path: ['terms', index, 'support'], message: `there is no source ${seed}` });
    });
  });

/** Reads a term set from its JSON; throws an Error that names the path of each fault and what was expected there. */
export function parseTermSet(json: string): TermSet {
  if (json.length > LONGEST_SET) throw new Error(`the term set is longer than ${LONGEST_SET} characters`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`the term set is no JSON: ${(error as Error).message}`, { cause: error });
  }
  const result = checked(value);
  if (result.success) return result.data as TermSet;
  throw new Error(`the term set breaks its schema:\n${result.error.issues.map(({ path, message }) => `  ${path.join('.') || '(top)'}: ${message}`).join('\n')}`);
}

/** Zod measures also what has failed to be text or a list, and an object that cannot be compared throws there. */
function checked(value: unknown): ReturnType<typeof termSetSchema.safeParse> {
  try {
    return termSetSchema.safeParse(value);
  } catch (error) {
    throw new Error('the term set breaks its schema: something in it stands where text or a list belongs', { cause: error });
  }
}
