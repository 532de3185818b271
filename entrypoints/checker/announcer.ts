/** One polite announcement a page: how many marks of which verdict. */
import { BY_GRAVITY } from '../../components/dock/view';
import { verdictWord } from '../../components/ui/words';
import { formatNumber } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Verdict } from '../../lib/verdicts/verdict';

/** So long after the first check a screen reader is told; before, it is still busy with the page itself. */
const AFTER = 1500;

export class Announcer {
  private told = false;

  constructor(private readonly say: (words: string) => void) {}

  /** Says the counts as they are then; does nothing from the second call on. */
  tellOnce(counts: () => Record<Verdict, number>): void {
    if (this.told) return;
    this.told = true;
    setTimeout(() => {
      const now = counts();
      const words = BY_GRAVITY.filter((verdict) => now[verdict] > 0).map((verdict) => `${formatNumber(now[verdict])} ${verdictWord(verdict)}`);
      if (words.length > 0) this.say(t('mark_announcement', words.join(', ')));
    }, AFTER);
  }
}
