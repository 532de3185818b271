/** Draws marks as CSS custom highlights and does nothing else: no element of the page is touched, and no highlight but our own. */
import { ACTIVE, ALL_NAMES, gravity, highlightName, REPORTED } from './names';
import { byGravity, type Placed } from './placed';

/** Above all verdicts: the open mark shows through every other. */
const ACTIVE_PRIORITY = 50;
const REPORTED_PRIORITY = 5;

type Registry = Map<string, Highlight>;

export class Drawing {
  /** Our highlights, a set a document: a frame has a registry of its own. */
  private readonly documents = new Map<Document, Registry>();
  private readonly owners = new Map<AbstractRange, Placed>();

  /** Shows exactly these marks. */
  draw(placed: readonly Placed[]): void {
    for (const [document, own] of this.documents) for (const name of own.keys()) if (name !== ACTIVE && name !== REPORTED) this.empty(document, name);
    this.owners.clear();
    for (const each of placed) {
      for (const range of each.ranges) {
        this.owners.set(range, each);
        this.add(range, highlightName(each.mark.verdict, each.ground), gravity(each.mark.verdict));
      }
    }
    this.repair();
  }

  /** Shows where one mark is, or none. */
  activate(placed: Placed | null): void {
    for (const document of this.documents.keys()) this.empty(document, ACTIVE);
    for (const range of placed?.ranges ?? []) this.add(range, ACTIVE, ACTIVE_PRIORITY);
    this.repair();
  }

  /** Shows words that the reader has reported. */
  drawReported(ranges: readonly Range[]): void {
    for (const document of this.documents.keys()) this.empty(document, REPORTED);
    for (const range of ranges) this.add(range, REPORTED, REPORTED_PRIORITY);
    this.repair();
  }

  /** The marks at a point of a document's window, the gravest first. */
  at(document: Document, x: number, y: number, shadowRoots: readonly ShadowRoot[]): Placed[] {
    const registry = registryOf(document);
    if (!registry || !this.documents.has(document)) return [];
    const hits = registry.highlightsFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    const found = new Set<Placed>();
    for (const { ranges } of hits) for (const range of ranges) if (this.owners.has(range)) found.add(this.owners.get(range)!);
    return [...found].sort(byGravity);
  }

  /** Takes out what an earlier version has left in a page, where the browser ended its scripts before they could. */
  sweep(document: Document): void {
    for (const name of ALL_NAMES) registryOf(document)?.delete(name);
  }

  /** Takes all of ours out; what a page has put under our names stays its own. */
  clear(): void {
    for (const [document, own] of this.documents) {
      const registry = registryOf(document);
      for (const [name, highlight] of own) if (registry?.get(name) === highlight) registry.delete(name);
    }
    this.documents.clear();
    this.owners.clear();
  }

  private add(range: Range, name: string, priority: number): void {
    const document = range.startContainer.ownerDocument;
    // The page has been emptied: the range has fallen back to the document itself.
    if (!document) return;
    let own = this.documents.get(document);
    if (!own) this.documents.set(document, (own = new Map()));
    let highlight = own.get(name);
    if (!highlight) {
      own.set(name, (highlight = new Highlight()));
      highlight.priority = priority;
    }
    highlight.add(range);
  }

  private empty(document: Document, name: string): void {
    this.documents.get(document)?.get(name)?.clear();
  }

  /** Puts what holds anything into the registries, and takes what is empty out. A page may have cleared them meanwhile: true where something is put there. */
  repair(): boolean {
    let put = false;
    for (const [document, own] of this.documents) {
      const registry = registryOf(document);
      if (!registry) this.documents.delete(document);
      for (const [name, highlight] of own) {
        const there = registry?.get(name);
        if (highlight.size === 0) {
          if (there === highlight) registry?.delete(name);
        } else if (there !== highlight) {
          registry?.set(name, highlight);
          put = true;
        }
      }
    }
    return put;
  }
}

/** As the CSS Custom Highlight specification has it; not in TypeScript's library yet. */
interface Hit {
  highlight: Highlight;
  ranges: AbstractRange[];
}
type HitRegistry = HighlightRegistry & { highlightsFromPoint(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): Hit[] };
type WithCss = Window & { CSS?: { highlights: HitRegistry } };

/** Null for a document without a window: its frame has gone. */
function registryOf(document: Document): HitRegistry | null {
  return (document.defaultView as WithCss | null)?.CSS?.highlights ?? null;
}
