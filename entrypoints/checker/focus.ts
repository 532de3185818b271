/** Where the focus goes when our interface has been drawn: into what was opened, and back to the list that led there. */
import type { Host } from './host';

export class Focus {
  /** `none` where the page keeps it. */
  next: 'none' | 'frame' | 'dock' | 'list' = 'none';
  /** The mark of the list that led to the open card. */
  private listed: string | null = null;

  /** A card was opened from the dock's list. */
  fromList(id: string): void {
    this.listed = id;
  }

  /** A card was opened, or went over to another mark. */
  opened(id: string, fromPage: boolean): void {
    this.next = 'frame';
    if (fromPage) this.listed = null;
    else if (this.listed !== null) this.listed = id;
  }

  /** The card closes: to the list that led to it, else back to the page. */
  closed(host: Host | null): void {
    if (this.listed !== null && host?.hasFocus()) this.next = 'list';
    else host?.giveFocusBack();
  }

  /** Everything is in its place now. */
  drawn(host: Host, frame: HTMLElement | null): void {
    const { next } = this;
    this.next = 'none';
    if (next === 'frame') host.focus(frame);
    if (next === 'dock') host.focus(panel(host));
    if (next !== 'list') return;
    const items = [...host.root.querySelectorAll<HTMLElement>('.dock-item')];
    const back = items.find(({ dataset }) => dataset.mark === this.listed) ?? panel(host);
    this.listed = null;
    if (back) host.focus(back);
    // The dock was folded meanwhile.
    else host.giveFocusBack();
  }
}

const panel = (host: Host): HTMLElement | null => host.root.querySelector<HTMLElement>('.dock-panel');
