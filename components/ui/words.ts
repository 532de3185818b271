/** Words of the locale for the ids that data brings along. */
import { messageOf } from '../../lib/i18n/language';
import { t } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';

export function verdictWord(verdict: Verdict): string {
  return t(verdict === 'missing-context' ? 'verdict_missing_context' : `verdict_${verdict}`);
}

/** The name of a family of terms; a family that the locales do not know stands for itself. */
export function familyWord(family: string): string {
  return messageOf(`family_${family.replaceAll('-', '_')}`) ?? family;
}
