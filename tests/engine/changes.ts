/** Changes to an article that change nothing in what it says, and sentences that have nothing to do with it. */

/** Straight quotation marks and apostrophes as a typesetter would have them. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([{–—-])"/g, '$1“').replaceAll('"', '”')
    .replace(/(^|[\s([{–—“-])'(?=\S)(?!\d\ds?\b)/g, '$1‘').replaceAll("'", '’');
}

/** "$50 billion" as "$50bn", for every amount. */
export const short = (text: string): string => text.replace(/\$(\d+(?:\.\d+)?) billion\b/g, '$$$1bn');

/** A no-break space for every space. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

const WHO = ['The weather in Lisbon', 'A bakery on Mill Road', 'The number 12 tram', 'Her grandmother’s garden', 'A choir from Tallinn', 'The school library', 'My neighbour’s cat', 'The museum of clocks', 'A retired ferry captain', 'The village football team'];
const DID = [' was mild', ' closed early', ' ran late again', ' looked lovely', ' sang for an hour', ' got a new roof', ' slept all day', ' raised its prices by 3 percent', ' drew 40,000 visitors', ' won two prizes', ' cost $12', ' turned forty', ' opened again in June', ' lost its last match'];
const TAIL = ['', ' on Saturday', ', and nobody minded', ', said a passer-by', ' while it rained', ', as it had in 1987', ' for the third time'];

/** What an unrelated sentence is made of. */
export const PARTS = [WHO, DID, TAIL] as const;
