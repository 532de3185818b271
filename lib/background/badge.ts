/** The toolbar badge of a page: how many places differ, else how many lack context, else a tick. */
import { t, tn } from '../i18n/t';
import type { PageSummary } from '../messages/page-state';

export type BadgeColour = 'red' | 'amber' | 'plain';

export interface Badge {
  text: string;
  colour: BadgeColour;
  /** The badge in words, for the icon's title. */
  title: string;
}

/** White text is legible (4.5 : 1) on each. */
export const BADGE_COLOURS: Readonly<Record<BadgeColour, string>> = { red: '#c02b0a', amber: '#8a6100', plain: '#00707c' };

export const NO_BADGE: Omit<Badge, 'title'> = { text: '', colour: 'plain' };

export function badgeOf({ state, counts, newer, hidden }: Pick<PageSummary, 'state' | 'counts' | 'newer' | 'hidden'>): Badge {
  if (state !== 'on-topic') return { ...NO_BADGE, title: t(`badge_${state.replace('-', '_') as 'off_topic'}`) };
  const differ = counts.discrepancy;
  const lack = counts['missing-context'];
  if (differ > 0) {
    const words = newer ? tn('badge_differ_newer', differ) : tn('badge_differ', differ);
    return { text: short(differ), colour: newer ? 'amber' : 'red', title: words };
  }
  if (lack > 0) return { text: short(lack), colour: 'amber', title: tn('badge_lack', lack) };
  if (counts.match > 0) return { text: '✓', colour: 'plain', title: tn('badge_match', counts.match) };
  const put = hidden.dismissed + hidden.off;
  return { ...NO_BADGE, title: put > 0 ? tn('badge_hidden', put) : t('badge_nothing') };
}

/** A badge holds four characters at most. */
const short = (count: number): string => (count > 999 ? '999+' : String(count));
