/** Words without which no page is about the deal: of every group at least one must occur, in any case. */
export const gateWords: readonly (readonly string[])[] = [
  ['microsoft', 'msft'],
  ['openai', 'open ai', 'chatgpt'],
];
