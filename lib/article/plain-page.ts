import type { Block } from './article';

/** Gives the blocks of a text/plain page, which has no elements to tell them apart, their kinds by their look. */
export function nameBlocks(text: string, blocks: Block[]): void {
  for (const [index, block] of blocks.entries()) {
    const line = text.slice(block.start, Math.min(block.end, block.start + 1_000));
    const bullet = /^(?:[•*–—-]|\d{1,3}[.)])\s+/.exec(line)?.[0].length ?? 0;
    if (line.includes(' | ')) block.kind = 'row';
    else if (bullet > 0 && bullet < line.length) {
      block.kind = 'item';
      block.start += bullet;
    } else if (index === 0 && blocks.length > 1 && line.length < 160 && !/[.:]$/.test(line)) block.kind = 'title';
  }
}
