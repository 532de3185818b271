/** What looks like a claim about the deal and is said of something else, or by somebody else; three sentences to a way. */
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of';

const discrepancies = (text: string): string[] => marksOf(text).filter((mark) => mark.startsWith('discrepancy'));
const none = (text: string): void => expect(discrepancies(text), text).toEqual([]);
const finds = (text: string, mark: string): void => expect(marksOf(text), text).toContainEqual(expect.stringMatching(new RegExp(`^${mark}`)));

const DEAL = 'Microsoft and OpenAI amended their agreement on Monday. OpenAI pays Microsoft 20 percent of its revenue through 2030.';

describe('no discrepancy is', () => {
  it.each([
    'A reader in Leeds says that the Amazon contract is worth $100 billion.', 'Two subscribers wrote that OpenAI pays Microsoft 35 percent.', 'One listener insisted that Microsoft keeps its exclusivity.',
  ])('what readers write in: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'In Brennan v Halyard (2021) the court struck down a revenue share of 15 per cent that had no cap.', 'Orr v. Lindqvist turned on a licence that ran until 2041 and a share of 12 percent of revenue.', 'Compare Dunmore vs Sable, where a supplier kept its exclusivity and 40 percent of revenue.',
  ])('another matter, by the name of its case: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'OpenAI said on Tuesday, one day after the amendment, that its models would be made available on Amazon Bedrock.', 'On Wednesday, two days after the agreement, Microsoft’s shares recovered.', 'OpenAI’s models came to Bedrock on Tuesday, a day later.',
  ])('a day that is counted from the amendment: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'The amendment comes two months after OpenAI signed an agreement worth up to $50 billion with Amazon.', 'The change comes six weeks after reports that Microsoft might take OpenAI to court over its $50bn partnership with Amazon.', 'The rewrite follows three months after OpenAI struck its deal with Amazon.',
  ])('the time since another deal: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'The exchange, which in 2022 sold 4 per cent of itself to Microsoft, has no plans to move.', 'Microsoft sold 9 percent of itself to its staff over the years.', 'In 2021 OpenAI gave 6 percent of itself to Microsoft’s rivals.',
  ])('a share of somebody itself: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'Shares in Microsoft are 1.1% lower before the bell.', 'Microsoft shares were 2 percent higher in New York.', 'Stock in Microsoft closed 3 per cent down.',
  ])('the price of shares: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'A share of 30 percent was there for the taking last autumn.', 'A rate of 15 percent was floated, one person said.', 'Somebody at OpenAI will want the rate down at 10 per cent before it floats.',
  ])('what might have been: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'One fund wants exclusivity restored in return for cheaper chips.', 'I swapped our OpenAI endpoint from Azure to Bedrock over a weekend.', 'She kept her price target, and her view of the AGI clause.',
  ])('what others want or do: %s', (text) => none(`${DEAL} The AGI clause has been removed. ${text}`));

  it.each([
    'The finance chief won’t give the limit.', 'Microsoft would not name the cap.', 'Neither company would confirm the ceiling.',
  ])('what is kept quiet: %s', (text) => none(`${DEAL} The payments are subject to an overall limit. ${text}`));

  it.each([
    'OpenAI’s payments can no longer grow without end: a ceiling now applies to the sum.', 'No more surprises: the cap on payments is set.', 'Nobody need guess any longer; a limit on the total was agreed.',
  ])('what stands behind a colon: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'Would the models run elsewhere?\nNot yet.', 'Is Azure still the only host?\nNot quite.', 'Will Google sell the models?\nNot necessarily.',
  ])('an answer that does not say no: %s', (text) => none(`${DEAL}\n${text}`));

  it.each([
    'In our bear case OpenAI renegotiates the share to 12 per cent and payments stop in 2028.', 'In the bull case the payments to Microsoft run until 2040.', 'In a bear case we model OpenAI’s share at 8 percent.',
  ])('a case that is only reckoned: %s', (text) => none(`${DEAL} ${text}`));

  it.each([
    'A company that sues its partner over a deal worth $50bn had better win.', 'A supplier that keeps its exclusivity rarely thanks anyone.', 'A partner who pays a share of revenue without any cap is a fool.',
  ])('what is said of anybody: %s', (text) => none(`${DEAL} ${text}`));
});

describe('what a rule that was ended had said', () => {
  it.each([
    'Microsoft and OpenAI ended the arrangement that had kept the start-up’s models on Azure alone.', 'The amendment does away with a setup under which OpenAI’s models could be sold only through Azure.', 'OpenAI says the amendment removes the restriction limiting its sales to Azure.',
  ])('is over: %s', (text) => {
    none(text);
    finds(text, 'match cloud-exclusivity ');
  });
});

describe('a suit', () => {
  const WEIGHED = 'The Financial Times reported in March that Microsoft was weighing legal action over Amazon’s deal with OpenAI.';
  it.each([
    'A suit was filed.', 'A claim was issued, and the lawyers are busy.', 'The new contract does not settle the matter.', 'The agreement doesn’t draw a line under it.', 'The dispute is still open.', 'The companies regard the matter as unresolved.',
  ])('that was filed, or is not settled: %s', (text) => finds(`${WEIGHED} ${text}`, 'discrepancy legal-dispute '));
  it.each([
    'No claim was issued, and the amendment disposes of the matter.', 'Had a suit been filed, it would have taken years.', 'Whether a suit was filed the paper did not say.', 'The agreement does not settle every question.', 'A suit was never filed.',
  ])('that was not: %s', (text) => none(`${WEIGHED} ${text}`));
  it('whose month stands with the report, however far off', () => {
    finds('Microsoft looked at suing over OpenAI’s $50bn Amazon deal, the Financial Times reported in January.', 'discrepancy legal-dispute "January"');
    finds('Microsoft considered a lawsuit against OpenAI over the deal with Amazon, as the Financial Times wrote in June.', 'discrepancy legal-dispute "June"');
    none('Microsoft looked at suing over OpenAI’s $50bn Amazon deal, the Financial Times reported in March.');
  });
});

describe('figures', () => {
  it.each([
    ['$50 billion. What OpenAI’s agreement with Amazon is worth.', 'match amazon-deal '], ['$13 billion and change. Microsoft’s total investment in OpenAI.', 'match microsoft-investment '], ['$35 billion. The value of OpenAI’s agreement with Amazon.', 'discrepancy amazon-deal '],
  ])('that head an entry belong to its first sentence: %s', (text, mark) => finds(text, mark));
  it.each([
    'Amazon and OpenAI struck an alliance in February worth up to $50 billion.', 'The Amazon agreement ($50 billion, announced in February) is no part of the amendment.', 'The pact that Amazon and OpenAI struck in February is still worth $50 billion.',
  ])('that are the term’s own count beside a date: %s', (text) => finds(text, 'match amazon-deal '));
  it.each([
    'OpenAI pays Microsoft a share of its revenue. The last payment falls due in 2035.', 'OpenAI pays Microsoft a fifth of its revenue, with an expiry date of 2035.', 'OpenAI pays Microsoft a share of its revenue. There’s a lid on the total, and the meter stops in 2035.',
  ])('that say when the last payment is: %s', (text) => finds(text, 'discrepancy revenue-share-until "2035"'));
  it.each([
    ['OpenAI co-owns its IP with Microsoft.', 'ip-ownership'], ['Intellectual property is owned by OpenAI and Microsoft together.', 'ip-ownership'], ['AWS is one of several outside companies allowed to distribute Frontier.', 'frontier-distribution'],
  ])('and owners: %s', (text, term) => finds(text, `discrepancy ${term} `));
});

describe('in a correction', () => {
  const HEAD = 'What we got wrong about Microsoft and OpenAI\n';
  it.each(['OpenAI may put its products on any cloud it likes.', 'The Financial Times reported in March that Microsoft was considering a lawsuit over the Amazon deal.', 'Microsoft has put more than $13 billion into OpenAI.'])('what nobody printed stands: %s', (text) => {
    expect(marksOf(HEAD + text), text).toContainEqual(expect.stringMatching(/^match /));
  });
  it.each(['An article on Tuesday put the share at 35 percent of OpenAI’s revenue.', 'Last week I wrote that Microsoft had put $10 billion into OpenAI altogether.', 'A sidebar stated that OpenAI pays Microsoft until 2035.'])('what was printed does not: %s', (text) => none(HEAD + text));
});
