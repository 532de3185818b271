/** What the background accepts: who may send which message, and the shape of its data. */
import * as z from 'zod/mini';
import type { BlockKind } from '../article/article';
import type { BackgroundMessages, BackgroundName } from './protocol';
import { REPORT_RULES } from './report-checks';
import { senderOf, type Sender } from './sender';

const text = (max: number) => z.string().check(z.maxLength(max));
const webPage = text(20_000).check(z.regex(/^https?:\/\//i));
const count = z.int().check(z.nonnegative());
const nothing = z.strictObject({});
/** ISO date or date-time; the article reader makes no others. */
const date = z.nullable(text(40).check(z.regex(/^\d{4}-\d\d-\d\d/)));

const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'item', 'row', 'caption', 'quote'] as const satisfies readonly BlockKind[];
const block = z.strictObject({ kind: z.enum(BLOCK_KINDS), start: count, end: count });
/** Somewhat more than is read of a page at most. */
const LONGEST = 8_000_000;
const article = z
  .strictObject({ title: z.nullable(text(LONGEST)), published: z.nullable(text(1000)), lang: z.nullable(text(1000)), text: text(LONGEST), blocks: z.array(block).check(z.maxLength(1_000_000)) })
  .check(z.refine((read) => inOrder(read.blocks, read.text.length)));

/** Blocks lie in the text, one behind the other. */
function inOrder(blocks: readonly { start: number; end: number }[], length: number): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start) return false;
    last = end;
  }
  return last <= length;
}

type Rule<K extends BackgroundName> = { from: readonly Sender[]; data: z.ZodMiniType<BackgroundMessages[K]['in']> };

const anyone = ['content', 'extension'] as const;

export const RULES: { readonly [K in BackgroundName]: Rule<K> } = {
  'gate/yes': { from: ['content'], data: nothing },
  'page/hello': { from: ['content'], data: z.strictObject({ url: webPage }) },
  'page/style': { from: ['content'], data: nothing },
  'page/reporting': { from: ['content'], data: nothing },
  'page/check': { from: ['content'], data: z.strictObject({ article, anyway: z.boolean() }) },
  'page/figures': { from: ['content'], data: z.strictObject({ text: text(20_000) }) },
  'page/state': {
    from: ['content'],
    data: z.strictObject({
      state: z.enum(['on-topic', 'off-topic', 'before-amendment', 'not-english', 'empty', 'off']),
      title: text(2000),
      url: webPage,
      published: date,
      newer: z.boolean(),
      asOf: text(40),
      counts: z.strictObject({ match: count, discrepancy: count, 'missing-context': count, unverified: count }),
      hidden: z.strictObject({ dismissed: count, off: count }),
    }),
  },
  'page/dismiss': { from: ['content'], data: z.strictObject({ url: webPage, mark: text(500), dismissed: z.boolean() }) },
  'page/site-off': { from: ['content'], data: nothing },
  'term/details': { from: anyone, data: z.strictObject({ term: text(100) }) },
  'term/open': { from: anyone, data: z.strictObject({ term: text(100), seed: z.nullable(text(100)) }) },
  ...REPORT_RULES,
  'tab/inject': { from: ['extension'], data: z.strictObject({ tab: count }) },
};

/** The data of a message to the background, or undefined where its name, sender or shape does not hold. */
export function checkForBackground(name: string, data: unknown, told: chrome.runtime.MessageSender): unknown {
  if (!Object.hasOwn(RULES, name)) return undefined;
  const rule = RULES[name as BackgroundName];
  const sender = senderOf(told);
  if (sender === null || !rule.from.includes(sender)) return undefined;
  try {
    const parsed = rule.data.safeParse(data);
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Zod measures also what has failed to be text or a list, and an object that cannot be compared throws there.
    return undefined;
  }
}
