/** The words of the gate as patterns, made when the extension is built: a page could be about the deal where each of them is found. */

/** The white space that pages put between two words. All of it, `\s`, would make the search take twice as long: it can skip less. */
const SPACE = '[ \\n\\t\\xa0\\u2009\\u202f]';

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/**
 * One pattern a group of words, of which one must occur. A space stands for a line break or a no-break space, too; a word ends where it ends, or with a plural.
 * The fastest first, which is all that most pages are searched for: a search skips as many characters at a time as its shortest word has.
 */
export function patterns(groups: readonly (readonly string[])[]): RegExp[] {
  return [...groups].sort((a, b) => shortest(b) - shortest(a)).map((words) => new RegExp(`(?:${words.join('|').replaceAll(' ', SPACE)})(?![a-rt-z])`, 'i'));
}
