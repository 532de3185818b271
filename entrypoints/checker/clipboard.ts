/** Copies text from the page's own world of events, without touching the reader's selection for longer than it takes. */
import type { Host } from './host';

/** False where the browser does not let us. */
export async function copyText(text: string, host: Host | null): Promise<boolean> {
  try {
    // Not there on plain http pages, and refused where the page's policy says so.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return host !== null && copyByCommand(text, host);
  }
}

/** The older way: works wherever the reader has just clicked. */
function copyByCommand(text: string, host: Host): boolean {
  const focused = host.root.activeElement as HTMLElement | null;
  const area = host.element.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'textarea') as HTMLTextAreaElement;
  area.className = 'unseen';
  area.value = text;
  area.readOnly = true;
  host.mount.append(area);
  try {
    area.select();
    return host.element.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus({ preventScroll: true });
  }
}
