import type { Block, BlockKind } from './article';
import { BLANK, goesOn, INK, isBlank, isEnd, isWord, SPECIAL } from './white-space';
import type { Segment } from './reading';
import type { Skip } from './reasons';

/** The most text that is read of one article. */
const MAX_TEXT = 6_000_000;

/** A block on its way: decided on when it is complete. */
export interface Draft {
  kind: BlockKind;
  text: string;
  /** Characters in links to other places, how many links those are, and characters in `time` elements. */
  links: number;
  anchors: number;
  times: number;
}

interface Open {
  kind: BlockKind;
  start: number;
  parts: number;
  segments: number;
  length: number;
  links: number;
  anchors: number;
  /** The link that was written last. */
  anchor: Element | null;
  times: number;
}

/**
 * Writes text nodes into one string as a reader sees them: white space collapsed, invisible characters dropped,
 * one line a block; and keeps the way back to the nodes.
 */
export class Writer {
  readonly blocks: Block[] = [];
  segments: Segment[] = [];
  /** The lines that were left out with the byline: they may tell the date. */
  readonly bylines: string[] = [];
  full = false;
  /** The link around what is written, where it leads elsewhere. */
  linked: Element | null = null;
  timed = false;
  private parts: string[] = [];
  private length = 0;
  private open: Open | null = null;
  private space: { node: Text; at: number } | null = null;
  /** At the start of a block or cell, where white space is dropped. */
  private fresh = true;
  private broken = false;
  private last = 0;

  constructor(
    private readonly judge: (draft: Draft) => Skip | null,
    private readonly skipped: Map<Node, Skip>,
  ) {}

  /** Adds a text node to the open block, or opens one of `kind`; in `pre` line breaks count. */
  text(node: Text, kind: BlockKind, pre: boolean): void {
    const { data } = node;
    if (!pre && !INK.test(data)) {
      const at = data.search(BLANK);
      if (at >= 0 && !this.fresh) this.space ??= { node, at };
      return;
    }
    let from = 0;
    SPECIAL.lastIndex = 0;
    for (let found = SPECIAL.exec(data); found && !this.full; found = SPECIAL.exec(data)) {
      const at = found.index;
      const code = data.charCodeAt(at);
      this.put(node, from, at, kind);
      from = at + 1;
      if (pre && (code === 10 || code === 13)) this.newline(data, at);
      else if (isBlank(code) && !this.fresh) this.space ??= { node, at };
    }
    if (!this.full) this.put(node, from, data.length, kind);
  }

  /** Adds characters that the page shows and that no text node holds. */
  insert(text: string, kind: BlockKind): void {
    if (text) this.start(kind, text.charCodeAt(0));
    this.push(text);
  }

  /** A line break within a block: a new block, unless the sentence plainly goes on. */
  breakLine(): void {
    this.broken = true;
  }

  /** The last character written stands right before what comes next: a letter or digit, with no white space behind. */
  get touching(): boolean {
    return this.open !== null && !this.fresh && !this.space && !this.broken && isWord(this.last);
  }

  row(): void {
    this.end();
    this.begin('row');
  }

  /** The next cell of the open row. */
  cell(first: boolean): void {
    this.space = null;
    if (!first) this.push(' | ');
    this.fresh = true;
  }

  end(): void {
    const { open } = this;
    this.space = null;
    this.fresh = true;
    this.broken = false;
    if (!open) return;
    this.open = null;
    const text = this.parts.slice(open.parts).join('').slice(open.start - open.length);
    const why = this.judge({ kind: open.kind, text, links: open.links, anchors: open.anchors, times: open.times });
    if (!why) {
      this.blocks.push({ kind: open.kind, start: open.start, end: this.length });
      return;
    }
    if (why === 'byline') this.bylines.push(text);
    for (const { node } of this.segments.splice(open.segments)) this.skipped.set(node, why);
    this.parts.length = open.parts;
    this.length = open.length;
  }

  /** Drops all blocks but the last one, as what stands over the headline. */
  dropBefore(): void {
    const { start } = this.blocks[this.blocks.length - 1];
    const from = this.segments.findIndex((segment) => segment.start >= start);
    for (const { node } of this.segments.slice(0, from)) this.skipped.set(node, 'before-headline');
    this.segments = this.segments.slice(from).map((segment) => ({ ...segment, start: segment.start - start, end: segment.end - start }));
    this.parts = [this.parts.join('').slice(start)];
    this.length -= start;
    this.blocks.splice(0, this.blocks.length, { ...this.blocks[this.blocks.length - 1], start: 0, end: this.length });
  }

  finish(): string {
    this.end();
    return this.parts.join('');
  }

  private start(kind: BlockKind, code: number): void {
    if (this.broken) {
      const oneLine = kind !== 'paragraph' && kind !== 'item' && kind !== 'quote';
      if (oneLine || this.open?.kind === 'row' || goesOn(this.last, code)) {
        if (!this.fresh && !this.space) this.push(' ');
      } else this.end();
      this.broken = false;
    }
    if (!this.open) this.begin(kind);
    if (this.space && !this.fresh) {
      this.segments.push({ start: this.length, end: this.length + 1, node: this.space.node, nodeStart: this.space.at });
      this.push(' ');
    }
    this.space = null;
    this.fresh = false;
  }

  private begin(kind: BlockKind): void {
    const { length } = this;
    const parts = this.parts.length;
    if (length > 0) this.push('\n');
    this.open = { kind, start: this.length, parts, segments: this.segments.length, length, links: 0, anchors: 0, anchor: null, times: 0 };
  }

  private put(node: Text, from: number, to: number, kind: BlockKind): void {
    if (from >= to) return;
    this.start(kind, node.data.charCodeAt(from));
    this.segments.push({ start: this.length, end: this.length + to - from, node, nodeStart: from });
    const { open, linked } = this;
    if (open && linked) {
      open.links += to - from;
      if (open.anchor !== linked) open.anchors++;
      open.anchor = linked;
    }
    if (open && this.timed) open.times += to - from;
    this.push(node.data.slice(from, to));
    this.full = this.length > MAX_TEXT;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (text) this.last = text.charCodeAt(text.length - 1);
  }

  /** In preformatted text: an empty line ends the block, a line that was wrapped goes on. */
  private newline(data: string, at: number): void {
    let next = at + 1;
    if (data.charCodeAt(at) === 13 && data.charCodeAt(next) === 10) next++;
    while (data.charCodeAt(next) === 32 || data.charCodeAt(next) === 9) next++;
    const line = at - Math.max(data.lastIndexOf('\n', at - 1), data.lastIndexOf('\r', at - 1));
    const empty = next >= data.length || data.charCodeAt(next) === 10 || data.charCodeAt(next) === 13;
    if (empty) this.end();
    else if (line < WRAPPED || isEnd(this.last)) this.breakLine();
    else if (!this.fresh && !this.space && this.open) this.push(' ');
  }
}

/** Lines of this length were most likely broken to fit, not to begin anew. */
const WRAPPED = 55;
