/** The reason of a verdict as a sentence of the locale: `reason_<code>`, with the words that decided filled in. */
import type { Reason } from '../verdicts/verdict';
import { messageOf } from './language';

/** What `$1` to `$6` of every `reason_` message stand for. */
const PARAMS = ['found', 'expected', 'cue', 'payer', 'payee', 'elsewhere'] as const;

/** One or two sentences; a code that the locale does not know yet is put in general words. */
export function reasonInWords({ code, params }: Reason): string {
  const values = PARAMS.map((name) => params[name] ?? '');
  return messageOf(`reason_${code.replaceAll('-', '_')}`, ...values) ?? messageOf('reason_unknown', ...values) ?? code;
}
