/**
 * An article as the engine sees it: one string, and the blocks (headline, paragraph, list item, table row …) that lie in it.
 * All offsets, here and in every later step, are UTF-16 units of `Article.text`.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'quote';

export interface Block {
  kind: BlockKind;
  /** Where the block lies in `Article.text`, `end` exclusive. A block holds no line break. */
  start: number;
  end: number;
}

export interface Article {
  /** The headline, where it is known; it also stands in `text` as the first block. */
  title: string | null;
  /** Date of publication as an ISO date or date-time, where the page (or the file) gives one. */
  published: string | null;
  /** BCP 47 tag of the article's language, where the page gives one. */
  lang: string | null;
  /** Blocks are separated by line breaks; a table row is one block, its cells separated by " | ". */
  text: string;
  blocks: Block[];
}
