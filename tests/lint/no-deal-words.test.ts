import { noDealWords } from '../../eslint-rules/no-deal-words';
import { rule } from './tester';

rule('no-deal-words', noDealWords, {
  good: [
    { file: 'lib/claims/link.ts', code: '// Imagine a magic word that draws on laws and flaws, agile and staging.\nexport const drawsMagic = "the clawsAgile open aisle";' },
    { file: 'lib/article/read-page.ts', code: '// Microsoft’s own pages have no article element.' },
    { file: 'lib/terms/details.ts', code: 'export const deal = "Microsoft–OpenAI";' },
    { file: 'tests/claims/link.test.ts', code: 'link("OpenAI pays Microsoft 20 percent");' },
  ],
  bad: [
    { file: 'lib/claims/link.ts', code: 'export const payer = "Microsoft";', errors: ['word'] },
    { file: 'lib/claims/link.ts', code: '// what OpenAI pays, on Azure\nexport const a = 1;', errors: ['word', 'word'] },
    { file: 'lib/verdicts/status.ts', code: 'export function isAgiClause(awsDeal: string) { return awsDeal; }', errors: ['word', 'word', 'word'] },
    { file: 'lib/figures/year.ts', code: 'export const AGI_YEAR = 2032;', errors: ['word'] },
    { file: 'lib/text/tokenize.ts', code: 'export const names = ["open ai", "open-ai", "CHATGPT", "msft", "AWSBedrock"];', errors: ['word', 'word', 'word', 'word', 'word', 'word'] },
  ],
});
