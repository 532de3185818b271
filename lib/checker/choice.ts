/** What of a page's marks the reader wants to see: verdicts by the settings, and single marks that they dismiss. */
import { stands } from '../marks/placed';
import type { Hidden } from '../messages/page-state';
import type { Hello } from '../messages/protocol';
import type { CheckedPage, Found } from './check-page';

export class Choice {
  private dismissed = new Set<string>();

  constructor(private readonly tell: (id: string, dismissed: boolean) => void) {}

  /** Forgets what was dismissed, for what was on an earlier visit. */
  begin(dismissed: readonly string[]): void {
    this.dismissed = new Set(dismissed);
  }

  set(id: string, dismissed: boolean): void {
    if (dismissed) this.dismissed.add(id);
    else this.dismissed.delete(id);
    this.tell(id, dismissed);
  }

  /** Takes back what was dismissed of a page. */
  takeBack(page: CheckedPage | null): void {
    for (const { id } of page?.found ?? []) if (this.dismissed.has(id)) this.set(id, false);
  }

  /** The marks to show; those whose words have gone from the page are not among them. */
  of(page: CheckedPage | null, hello: Hello | null): Found[] {
    if (!page || !hello || hello.settings.off) return [];
    return page.found.filter((each) => hello.settings.shown[each.mark.verdict] && !this.dismissed.has(each.id) && stands(each));
  }

  /** How many marks the reader has put away, and how. */
  hidden(page: CheckedPage | null, hello: Hello | null): Hidden {
    if (!page || !hello || hello.settings.off) return { dismissed: 0, off: 0 };
    const counted = page.found.filter(({ mark }) => mark.verdict !== 'unverified');
    const on = counted.filter(({ mark }) => hello.settings.shown[mark.verdict]);
    return { dismissed: on.filter(({ id }) => this.dismissed.has(id)).length, off: counted.length - on.length };
  }
}
