import { isElement, isText, parentOf } from './composed';
import { SILENT } from './elements';
import type { PageReading } from './reading';
import type { Belonging } from './reasons';

/** What a change of the page calls for: nothing, a look at what is shown, or a new reading. */
export type Call = 'nothing' | 'look' | 'read';

/** Outside of every article, a shorter text is a clock, a counter or a ticker. */
const SMALL = 40;
/** From so many records on, reading is cheaper than judging each. */
const MOST_RECORDS = 200;
/** An element whose changes came to nothing so often is not listened to any more. */
const STRIKES = 3;
/** A short text that has led to so many readings is a price, a clock or a count: whatever it says next, it is no reason for another. */
const RESTLESS = 6;
const SHORT = 60;
const MOST_SUSPECTS = 50;

/** Judges mutation records by where they happened, at a small price for each. */
export class Relevance {
  private strikes = new WeakMap<Node, number>();
  private restless = new WeakMap<Node, number>();
  private readonly suspects = new Set<Node>();

  /** The most that any of the records calls for. */
  of(records: readonly MutationRecord[], readings: readonly PageReading[]): Call {
    if (records.length > MOST_RECORDS) return 'read';
    let call: Call = 'nothing';
    for (const record of records) {
      const one = this.ofOne(record, readings);
      if (one === 'read' && this.suspects.size < MOST_SUSPECTS) this.suspects.add(record.target);
      if (one === 'read' || call === 'nothing') call = one;
    }
    return call;
  }

  /** The reading that the changes since the last one led to found nothing new, or something. */
  wasRead(inVain: boolean): void {
    for (const node of this.suspects) {
      if (inVain) count(this.strikes, node);
      else {
        this.strikes.delete(node);
        if (isShort(node)) count(this.restless, node);
      }
    }
    this.suspects.clear();
  }

  /** Another page in the same document: what an element did on the one before says nothing of it. */
  forget(): void {
    this.strikes = new WeakMap();
    this.restless = new WeakMap();
    this.suspects.clear();
  }

  private ofOne(record: MutationRecord, readings: readonly PageReading[]): Call {
    const { target, type } = record;
    if ((this.strikes.get(target) ?? 0) >= STRIKES || this.isRestless(target)) return 'nothing';
    if (type === 'attributes') {
      if (record.oldValue === (target as Element).getAttribute(record.attributeName ?? '')) return 'nothing';
      return record.attributeName === 'lang' ? 'read' : 'look';
    }
    const place = placeOf(target, readings);
    if (place === 'skipped') return 'nothing';
    const length = type === 'characterData' ? inked(target) : sum(record.addedNodes) + sum(record.removedNodes);
    return length > (place === 'inside' ? 0 : SMALL) ? 'read' : 'nothing';
  }

  /** Also in the end: what was typed letter by letter may have grown into a sentence. */
  private isRestless(target: Node): boolean {
    return (this.restless.get(target) ?? 0) >= RESTLESS && isShort(target);
  }
}

function count(counts: WeakMap<Node, number>, node: Node): void {
  counts.set(node, (counts.get(node) ?? 0) + 1);
}

/** A text, or an element around little more than one, that says no more than a few words. */
function isShort(node: Node): boolean {
  return isText(node) ? node.data.length <= SHORT : isElement(node) && node.childNodes.length <= 3 && (node.textContent ?? '').length <= SHORT;
}

/** What was left out for one of these reasons stays out, whatever it comes to say. */
const LASTING: ReadonlySet<Belonging> = new Set(['navigation', 'comments', 'advert', 'share', 'notice', 'script', 'media', 'form', 'editable', 'footnote', 'struck', 'language']);

function placeOf(target: Node, readings: readonly PageReading[]): 'inside' | 'outside' | 'skipped' {
  if (readings.length > 0 && readings.every((reading) => LASTING.has(reading.explain(target)))) return 'skipped';
  for (let at: Node | null = target; at; at = parentOf(at)) if (readings.some((reading) => reading.root === at)) return 'inside';
  return 'outside';
}

function sum(nodes: NodeList): number {
  let length = 0;
  for (let index = 0; index < nodes.length && length <= SMALL; index++) length += inked(nodes[index]);
  return length;
}

function inked(node: Node): number {
  if (isText(node)) return node.data.trim().length;
  if (!isElement(node) || SILENT.has(node.localName)) return 0;
  return (node.textContent ?? '').trim().length || (node.shadowRoot || node.localName === 'iframe' ? SMALL + 1 : 0);
}
