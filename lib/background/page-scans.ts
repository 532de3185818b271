/**
 * What the engine has read of open pages, so that after a change only the changed blocks are read again. In memory alone, for the
 * few pages that were checked last, and gone with the page: with its tab, with its address, and whenever the background stops.
 */
import { Scans } from '../claims/scans';
import type { CompiledTerms } from '../terms/compile';

const PAGES = 4;

export class PageScans {
  private readonly pages = new Map<number, { page: string; scans: Scans }>();

  constructor(private readonly terms: CompiledTerms) {}

  /** Those of the page that asks; undefined where it is in no tab, or in a private window. */
  of({ tab, documentId, url }: Pick<chrome.runtime.MessageSender, 'tab' | 'documentId' | 'url'>): Scans | undefined {
    if (tab?.id === undefined || tab.incognito) return undefined;
    const page = documentId ?? url ?? '';
    let known = this.pages.get(tab.id);
    if (known?.page !== page) known = { page, scans: new Scans(this.terms) };
    this.pages.delete(tab.id);
    this.pages.set(tab.id, known);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= PAGES) break;
      this.pages.delete(oldest);
    }
    return known.scans;
  }

  /** The page of a tab is left. */
  forget(tab: number): void {
    this.pages.delete(tab);
  }
}
