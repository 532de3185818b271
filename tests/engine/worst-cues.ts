/** Text that begins cues over and over and hardly ever ends one, or that names everybody at once. */
export const WORST_CUES: Readonly<Record<string, string>> = {
  'both parties': 'Microsoft OpenAI ',
  'paying without end': 'OpenAI pays Microsoft ',
  'not, over and over': 'not no longer never ',
  'gaps that never close': 'OpenAI will pay the ',
  'shares of everything': '20 percent of revenue ',
  'figures beside names': 'Microsoft $50 billion OpenAI 2030 ',
  'open quotation marks': '“very ',
  'short sentences': 'It is. ',
  'questions': 'Is it? ',
  'cells': 'a | 20% | ',
  'small paragraphs': 'OpenAI pays.\n\n',
  'one claim, again and again': 'OpenAI pays Microsoft 20 percent of its revenue. ',
};
