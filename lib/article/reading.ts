import type { Article } from './article';
import { isElement, parentOf } from './composed';
import type { Belonging, Skip } from './reasons';

/** A stretch of `Article.text` that stands, to the letter but for white space, in one text node. */
export interface Segment {
  start: number;
  end: number;
  node: Text;
  /** Where in `node.data` the stretch begins. */
  nodeStart: number;
}

/**
 * An article of a page, with the ways between its text and the page's live text nodes.
 * It holds as long as the page does not change under it; `watchPage` tells when to read again.
 */
export class PageReading {
  constructor(
    readonly article: Article,
    /** Sorted by start, without overlaps; separators between blocks and cells belong to no segment. */
    readonly segments: readonly Segment[],
    /** The element that was read as the article. */
    readonly root: Element,
    /** Documents (the page's own and those of its frames) and open shadow roots that were met. */
    readonly trees: readonly Node[],
    /** The page held more than is read of a page at most. */
    readonly truncated: boolean,
    private readonly skipped: ReadonlyMap<Node, Skip>,
  ) {}

  /** The live ranges of article text [start, end): one a text node, in reading order; empty where no node holds the text. */
  rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (let index = this.segmentAt(start); index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (segment.start >= end) break;
      const from = segment.nodeStart + Math.max(start - segment.start, 0);
      const to = segment.nodeStart + Math.min(end, segment.end) - segment.start;
      const length = segment.node.data.length;
      const last = ranges.at(-1);
      if (last?.endContainer === segment.node) {
        last.setEnd(segment.node, Math.min(to, length));
        continue;
      }
      const range = segment.node.ownerDocument.createRange();
      range.setStart(segment.node, Math.min(from, length));
      range.setEnd(segment.node, Math.min(to, length));
      ranges.push(range);
    }
    return ranges;
  }

  /** One range around article text [start, end), to scroll to or to measure; null where no node holds it. In one tree it may also span what lies between its nodes. */
  rangeOf(start: number, end: number): Range | null {
    const ranges = this.rangesOf(start, end);
    const first = ranges.at(0);
    const last = ranges.at(-1);
    if (!first || !last || first === last) return first ?? null;
    if (first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return first;
    const whole = first.cloneRange();
    whole.setEnd(last.endContainer, last.endOffset);
    // Slots can turn the order of the page round: the range then fell together at its end.
    return whole.collapsed ? first : whole;
  }

  /** Where offset `at` of a text node lies in the article's text; null where that place is not part of it. */
  offsetOf(node: Node, at: number): number | null {
    for (let index = this.firstOf().get(node) ?? Infinity; index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (segment.node !== node) break;
      const within = at - segment.nodeStart;
      if (within < 0) break;
      if (within <= segment.end - segment.start) return segment.start + within;
    }
    return null;
  }

  /** Whether and why a text node of the page belongs to this article. */
  explain(node: Node): Belonging {
    const first = this.firstOf().get(node);
    if (first !== undefined) return this.blockAt(this.segments[first].start)?.kind ?? 'blank';
    let inside = false;
    for (let at: Node | null = node; at; at = parentOf(at)) {
      const why = this.skipped.get(at);
      if (why) return why;
      if (at === this.root) inside = true;
    }
    return inside && !node.nodeValue?.trim() ? 'blank' : 'outside';
  }

  /** What was left out because it was not shown, or shut away in a `details`. */
  *hiddenElements(): Generator<Element> {
    for (const [node, why] of this.skipped) if ((why === 'hidden' || why === 'closed') && isElement(node)) yield node;
  }

  private blockAt(offset: number): Article['blocks'][number] | undefined {
    const { blocks } = this.article;
    return blocks[firstWhere(blocks.length, (index) => blocks[index].end > offset)];
  }

  /** The first segment that ends behind `offset`. */
  private segmentAt(offset: number): number {
    return firstWhere(this.segments.length, (index) => this.segments[index].end > offset);
  }

  private firsts: Map<Node, number> | null = null;

  private firstOf(): Map<Node, number> {
    if (!this.firsts) {
      this.firsts = new Map();
      for (let index = this.segments.length - 1; index >= 0; index--) this.firsts.set(this.segments[index].node, index);
    }
    return this.firsts;
  }
}

/** The first index below `length` for which `holds` is true, where it holds from some index on; `length` if for none. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
