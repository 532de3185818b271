import type { BlockKind } from './article';
import { Columns, isLayoutRow, isShortList } from './columns';
import { isElement, isText, kidsOf } from './composed';
import { headingLevel, INLINE } from './elements';
import { judge } from './judge';
import { isFootnote, kindOf } from './kinds';
import { langAttribute, sameLanguage } from './language';
import { STEP } from './pause';
import type { Skip } from './reasons';
import type { Root } from './roots';
import type { Sight } from './sight';
import { Writer } from './writer';

/** What the walk over one article is told. */
export interface Orders {
  root: Root;
  skipped: Map<Node, Skip>;
  /** Teasers of other articles. */
  beside: ReadonlySet<Node>;
  sight: Sight;
  lang: string | null;
}

interface Frame {
  element: Element;
  kids: readonly Node[];
  next: number;
  inline: boolean;
  kind: BlockKind;
  pre: boolean;
  columns: Columns | null;
  /** The row of a table, or the list of definitions, that is being written as rows. */
  row: Row | null;
  /** The writer's state around the element. */
  linked: Element | null;
  timed: boolean;
}

interface Row {
  cells: number;
  /** In a list of definitions: the term has been followed by what it means. */
  defined: boolean;
}

/** What stands over the headline is kicker and credits, if it is no longer than this. */
const LEAD_IN = 200;
/** What bears a button's role and says more is a card. */
const LONGEST_BUTTON = 40;

/** Writes down one article, without recursion, in steps; `titled` says whether its headline was met (it is the first block then). */
export function* readRoot(orders: Orders): Generator<undefined, { writer: Writer; titled: boolean }> {
  const { root, skipped } = orders;
  const writer = new Writer((draft) => judge(draft, root.entry), skipped);
  const stack: Frame[] = [frameOf(root.element, undefined, writer, false, root.element === root.title ? 'title' : 'paragraph')];
  let titled = false;

  for (let turn = 0; stack.length > 0 && !writer.full; turn++) {
    if (turn % STEP === 0) yield;
    const frame = stack[stack.length - 1];
    if (frame.next < frame.kids.length) {
      const node = frame.kids[frame.next++];
      if (isText(node)) writer.text(node, frame.kind, frame.pre);
      else if (isElement(node) && !skipped.has(node)) {
        const why = skipOf(node, frame, orders);
        if (why) skipped.set(node, why);
        else if (node.localName === 'br') writer.breakLine();
        else stack.push(enter(node, frame, writer, orders));
      }
      continue;
    }
    stack.pop();
    leave(frame, stack.at(-1), writer);
    if (frame.element === root.title) titled = meetTitle(writer, root);
    if (frame.element === root.until) break;
  }
  return { writer, titled };
}

function frameOf(element: Element, around: Frame | undefined, writer: Writer, inline: boolean, kind: BlockKind): Frame {
  const pre = element.localName === 'pre' || (around?.pre ?? false);
  return { element, kids: kidsOf(element), next: 0, inline, kind, pre, columns: around?.columns ?? null, row: around?.row ?? null, linked: writer.linked, timed: writer.timed };
}

function enter(element: Element, around: Frame, writer: Writer, { root, sight, skipped }: Orders): Frame {
  const name = element.localName;
  const inline = isInline(element, writer, sight);
  const kind = inline || around.row ? around.kind : element === root.title ? 'title' : kindOf(element, around.kind);
  if (!inline) breakBlock(writer, around);
  const frame = frameOf(element, around, writer, inline, kind);
  if (name === 'a') writer.linked = element.matches('[href]:not([href^="#"])') ? element : null;
  else if (name === 'time') writer.timed = true;
  else if (name === 'q') writer.insert('“', kind);
  else if (name === 'details' && !element.hasAttribute('open')) frame.kids = shut(element, skipped);
  else if (name === 'table') frame.columns = /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '') ? null : new Columns();
  else if (around.row && (name === 'td' || name === 'th') && around.element.localName === 'tr') {
    for (let empty = around.columns?.place(element) ?? 0; empty > 0; empty--) writer.cell(around.row.cells++ === 0);
    writer.cell(around.row.cells++ === 0);
  } else if (around.row && (name === 'dt' || name === 'dd')) define(around.row, name, writer);
  else if (!around.row && ((name === 'tr' && frame.columns && !isLayoutRow(element)) || (name === 'dl' && isShortList(element)))) {
    frame.kind = 'row';
    frame.row = { cells: 0, defined: false };
    frame.columns?.startRow();
    if (name === 'tr') writer.row();
  }
  return frame;
}

function leave(frame: Frame, around: Frame | undefined, writer: Writer): void {
  if (frame.element.localName === 'q') writer.insert('”', frame.kind);
  writer.linked = frame.linked;
  writer.timed = frame.timed;
  if (frame.row && frame.row !== around?.row) writer.end();
  else if (!frame.inline) breakBlock(writer, frame);
}

/** What a closed `details` shows: its summary. */
function shut(details: Element, skipped: Map<Node, Skip>): Node[] {
  const kids = Array.from(details.childNodes);
  const summary = kids.find((kid) => isElement(kid) && kid.localName === 'summary');
  for (const kid of kids) if (kid !== summary) skipped.set(kid, 'closed');
  return summary ? [summary] : [];
}

/** In a row all is one line: what are blocks elsewhere are words apart there. */
function breakBlock(writer: Writer, frame: Frame): void {
  if (frame.row) writer.breakLine();
  else writer.end();
}

/** A term opens a row of its own unless it stands beside another term; what it means are the further cells. */
function define(row: Row, name: string, writer: Writer): void {
  if (row.cells === 0 || (name === 'dt' && row.defined)) {
    writer.row();
    row.cells = 0;
    row.defined = false;
  }
  writer.cell(row.cells++ === 0);
  row.defined ||= name === 'dd';
}

function isInline(element: Element, writer: Writer, sight: Sight): boolean {
  const name = element.localName;
  if (name.includes('-')) return !sight.block(element);
  if (!INLINE.has(name)) return false;
  // Two words that touch are one word, or boxes side by side.
  return !(writer.touching && (element.hasAttribute('class') || element.hasAttribute('style')) && sight.block(element));
}

function skipOf(element: Element, frame: Frame, { beside, sight, lang }: Orders): Skip | null {
  const name = element.localName;
  if (beside.has(element)) return 'related';
  if (isFootnote(element)) return 'footnote';
  if ((name === 'button' || (element.getAttribute('role') === 'button' && (element.textContent ?? '').length <= LONGEST_BUTTON)) && frame.kind !== 'heading' && frame.kind !== 'title') return 'form';
  const own = langAttribute(element);
  if (own && !sameLanguage(own, lang)) return 'language';
  const candidate = !INLINE.has(name) || element.hasAttribute('class') || element.hasAttribute('style');
  return candidate && name !== 'br' && sight.hidden(element) ? 'hidden' : null;
}

/** At the end of the headline: what stood over it goes, unless that was text of the article and this a heading further down. */
function meetTitle(writer: Writer, root: Root): boolean {
  const block = writer.blocks.at(-1);
  if (block?.kind !== 'title') return false;
  if (root.until || block.start <= LEAD_IN) writer.dropBefore();
  else if (root.title && headingLevel(root.title) !== 1) {
    block.kind = 'heading';
    return false;
  }
  return true;
}
