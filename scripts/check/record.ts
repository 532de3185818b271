import type { Article } from '../../lib/article/article';
import { readText } from '../../lib/article/read-text';

/** One thing to check: its key in the output, and the article. */
export interface Input {
  key: string;
  article: Article;
}

/** An article from a labelled record: its `id`, `text`, `title` and `published` are read, its labels never. */
export function fromRecord(record: unknown, fallback: string): Input {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Error('an object with "text" was expected');
  const { id, text, input, title, published } = record as Record<string, unknown>;
  const body = typeof text === 'string' ? text : input;
  if (typeof body !== 'string') throw new Error('"text" must be a string');
  return {
    key: typeof id === 'string' ? id : fallback,
    article: readText(body, { title: typeof title === 'string' ? title : undefined, published: typeof published === 'string' ? published : undefined }),
  };
}

/** The JSON of a file or a line; throws an Error that says it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`no JSON: ${(error as Error).message}`, { cause: error });
  }
}
