import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of';

const has = (text: string, verdict: string, term: string): boolean => marksOf(text).some((mark) => mark.startsWith(`${verdict} ${term} `));

describe('payer and payee', () => {
  it.each([
    'OpenAI will pay Microsoft 20 percent of its revenue.', 'Microsoft collects a fifth of OpenAI’s revenue.', 'Twenty per cent of OpenAI’s sales go to Microsoft.', 'OpenAI hands over 20% of its revenue to the software giant.',
  ])('the right way round: %s', (text) => {
    expect(has(text, 'match', 'revenue-share-rate'), marksOf(text).join('\n')).toBe(true);
  });
  it.each(['Microsoft will pay OpenAI 20 percent of its revenue.', 'OpenAI receives 20 percent of revenue from Microsoft.', 'Microsoft now hands OpenAI 20% of the revenue that Azure makes.'])('swapped: %s', (text) => {
    expect(has(text, 'discrepancy', 'revenue-share-rate'), marksOf(text).join('\n')).toBe(true);
  });
});

describe('another figure, year or status', () => {
  it.each([
    ['OpenAI will pay Microsoft 25 percent of its revenue.', 'revenue-share-rate'],
    ['OpenAI pays Microsoft a quarter of its revenue.', 'revenue-share-rate'],
    ['The payments to Microsoft run through 2035.', 'revenue-share-until'],
    ['OpenAI keeps paying Microsoft a share of its revenue until at least 2030.', 'revenue-share-until'],
    ['New products ship first on Azure through 2030.', 'azure-first-until'],
    ['OpenAI’s deal with Amazon is worth $70 billion.', 'amazon-deal'],
    ['Microsoft has invested $130 billion in OpenAI.', 'microsoft-investment'],
    ['OpenAI’s revenue has reached $150 billion a year.', 'openai-revenue'],
    ['Azure remains the exclusive cloud for OpenAI’s models.', 'cloud-exclusivity'],
    ['The payments to Microsoft are uncapped.', 'revenue-share-cap'],
    ['The AGI clause remains in force.', 'agi-clause'],
    ['In March Microsoft sued OpenAI over its deal with Amazon.', 'legal-dispute'],
    ['OpenAI’s models are not available on Bedrock.', 'bedrock-availability'],
    ['AWS is now OpenAI’s primary cloud partner.', 'azure-primary'],
    ['Andy Jassy called the move “very exciting”.', 'quote-jassy'],
  ])('%s', (text, term) => {
    expect(has(text, 'discrepancy', term), marksOf(text).join('\n')).toBe(true);
  });
});

describe('no discrepancy where nothing contradicts the terms', () => {
  it.each([
    'Microsoft could cut the share to 10 percent.', 'If OpenAI paid Microsoft 30 percent of its revenue, investors would balk.', 'Does OpenAI pay Microsoft 30 percent of its revenue?',
    'Reports that OpenAI pays Microsoft 30 percent of its revenue are wrong.', 'An earlier version of this article said that OpenAI pays Microsoft 30 percent of its revenue.',
    'Azure used to be the exclusive cloud for OpenAI’s models.', 'Microsoft is no longer the exclusive cloud provider.', 'Microsoft has lost its exclusive hold on OpenAI’s models.', 'The share is no longer uncapped.',
    'Apple takes 30 percent of what developers earn.', 'Microsoft shares fell 3 percent.', 'Oracle holds a $300 billion contract with OpenAI.', 'Microsoft holds 27 percent of OpenAI.', 'Microsoft reports results on Wednesday.',
    'We have an exclusive interview with Microsoft’s chief executive.', 'OpenAI promised to buy $250 billion of Azure services.', 'The licence to OpenAI’s intellectual property runs through 2032.',
  ])('%s', (text) => {
    expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy'))).toEqual([]);
  });
});

describe('what was said before', () => {
  it('an answer belongs to its question', () => {
    expect(has('Q: Is there a cap on the payments to Microsoft?\n\nA: There isn’t.', 'discrepancy', 'revenue-share-cap')).toBe(true);
  });
  it('a cell belongs to its row and column', () => {
    const table = 'Point | Before | Now\nAGI clause | In force | Deleted\nOpenAI pays Microsoft | 20 per cent, no limit | 30 per cent, with a limit';
    expect(has(table, 'match', 'agi-clause')).toBe(true);
    expect(marksOf(table).filter((mark) => mark.startsWith('discrepancy'))).toEqual(['discrepancy revenue-share-rate "30 per cent"']);
  });
  it('a pronoun takes its year from the sentence before', () => {
    expect(has('OpenAI keeps paying Microsoft a share of its revenue. The payments end in 2034.', 'discrepancy', 'revenue-share-until')).toBe(true);
  });
});

describe('a verb behind a relative clause belongs to the name before it', () => {
  it.each([
    ['The passage under which a declaration of artificial general intelligence would have cut short Microsoft’s exclusive rights did not survive the talks.', 'match'],
    ['Also gone is the clause under which OpenAI would have been released on the day it achieved artificial general intelligence.', 'match'],
    ['The AGI trigger, under which Microsoft’s exclusive rights ran only until the machines arrived, is history.', 'match'],
    ['The bit about superhuman machines has not survived.', 'match'],
    ['The get-out that applied if a computer ever became smarter than people is dead.', 'match'],
    ['Rights that hung on the arrival of artificial general intelligence hang on it no more.', 'match'],
    ['No right or obligation is conditioned on artificial general intelligence.', 'match'],
    ['The AGI clause, which many had expected to be scrapped, remains in force.', 'discrepancy'],
    ['The provision that lets OpenAI walk if AGI is reached still stands.', 'discrepancy'],
    ['The AGI clause was a running joke, and I see it made it into the new contract in one piece.', 'discrepancy'],
  ])('%s', (text, verdict) => {
    expect(has(text, verdict, 'agi-clause'), marksOf(text).join('\n')).toBe(true);
    expect(has(text, verdict === 'match' ? 'discrepancy' : 'match', 'agi-clause'), marksOf(text).join('\n')).toBe(false);
  });
});

describe('what was, denied or upheld at the end of the sentence', () => {
  it.each([
    ['Microsoft, which until now shared with OpenAI some of what Azure made from the models, won’t any longer.', 'match'],
    ['Microsoft, which used to kick some Azure money back, doesn’t any more.', 'match'],
    ['Microsoft used to let OpenAI have part of its Azure income from the models; that has been discontinued.', 'match'],
    ['Microsoft’s obligation, which under the earlier text required it to remit to OpenAI a portion of what Azure customers spent, has been extinguished.', 'match'],
    ['Microsoft doesn’t have to split its Azure earnings with OpenAI from here on.', 'match'],
    ['The software giant won’t be sending a bean back.', 'match'],
    ['From Microsoft to OpenAI: nothing, as of now.', 'match'],
    ['Microsoft used to give OpenAI a bit of Azure’s money as well, and it still does.', 'discrepancy'],
    ['The payment which Microsoft had been making to OpenAI is continued as before.', 'discrepancy'],
    ['Microsoft is to go on paying OpenAI a share of its Azure sales.', 'discrepancy'],
  ])('%s', (text, verdict) => {
    expect(has(text, verdict, 'microsoft-payments'), marksOf(text).join('\n')).toBe(true);
  });
});

describe('the threat of a suit', () => {
  it.each([
    ['Microsoft had lawyers reading the small print in March with a view to litigation.', 'match'],
    ['In March the Financial Times said Redmond had asked outside counsel about a case against its partner over the Amazon deal.', 'match'],
    ['In March Microsoft considered suing over the Amazon deal. In the end, the courts were never seized.', 'match'],
    ['There was chat in March, per the FT, of Microsoft suing; it came to nothing.', 'match'],
    ['The Financial Times reported in May that Microsoft was weighing a suit over the Amazon deal.', 'discrepancy'],
    ['What of the row over the Amazon contract? Microsoft has withdrawn the claim it filed in March.', 'discrepancy'],
    ['The lawsuit that Microsoft filed in March over the Amazon contract has been dropped.', 'discrepancy'],
  ])('%s', (text, verdict) => {
    expect(has(text, verdict, 'legal-dispute'), marksOf(text).join('\n')).toBe(true);
  });
});

describe('who owns the models, and who may sell', () => {
  it.each([
    ['OpenAI hangs on to every scrap of its intellectual property.', 'match', 'ip-ownership'],
    ['Ownership of the models rests with OpenAI.', 'match', 'ip-ownership'],
    ['Microsoft owns none of the underlying IP.', 'match', 'ip-ownership'],
    ['Title to the models vests in OpenAI and Microsoft jointly.', 'discrepancy', 'ip-ownership'],
    ['No outside firm save AWS may distribute the agent platform called Frontier.', 'match', 'frontier-distribution'],
    ['Distribution through Amazon Bedrock was announced the following day.', 'match', 'bedrock-availability'],
    ['Andy Jassy’s review: “very, very interesting.”', 'discrepancy', 'quote-jassy'],
  ])('%s', (text, verdict, term) => {
    expect(has(text, verdict, term), marksOf(text).join('\n')).toBe(true);
  });

  it('a short question that doubts nothing takes nothing back', () => {
    expect(has('OpenAI will pay Microsoft 20 percent of its revenue. Why?', 'match', 'revenue-share-rate')).toBe(true);
    expect(has('A blog says that OpenAI will pay Microsoft 30 percent of its revenue. True?', 'discrepancy', 'revenue-share-rate')).toBe(false);
  });
});

describe('what takes up what was said', () => {
  it.each([
    ['Microsoft, which used to share its Azure revenue with OpenAI, no longer does so.', 'microsoft-payments'],
    ['Until this week Azure was the only cloud for OpenAI’s models, and that is over.', 'cloud-exclusivity'],
    ['Azure used to be the only home of OpenAI’s models. It isn’t any longer.', 'cloud-exclusivity'],
    ['OpenAI was bound to Azure alone. The amendment did away with that rule.', 'cloud-exclusivity'],
    ['The payments to Microsoft end in 2030, or earlier if they hit an overall cap.', 'revenue-share-cap'],
  ])('%s', (text, term) => {
    expect(has(text, 'match', term), marksOf(text).join('\n')).toBe(true);
  });
});

describe('plain opposites', () => {
  it.each([
    ['OpenAI’s own payments to Microsoft have ended.', 'revenue-share-rate'],
    ['Microsoft’s payments to OpenAI: 20 per cent of revenue.', 'revenue-share-rate'],
    ['20 percent of what Microsoft makes goes to OpenAI.', 'revenue-share-rate'],
    ['OpenAI will hand over a quarter of its revenue to Microsoft.', 'revenue-share-rate'],
    ['New OpenAI products will appear first on AWS through 2032, except where Microsoft cannot and chooses not to support them.', 'azure-first'],
    ['OpenAI may sell its models and products through Azure only.', 'cloud-exclusivity'],
    ['Azure’s exclusivity is not over.', 'cloud-exclusivity'],
    ['The agreement was announced by Microsoft on Thursday, and confirmed by OpenAI a day later.', 'announcement-day'],
    ['The new version is the fourth in half a year.', 'revision-count'],
    ['Microsoft, which has put more than $19 billion into OpenAI to date, is content.', 'microsoft-investment'],
    ['July 2018: Microsoft makes its first investment in OpenAI, $1 billion.', 'initial-investment'],
  ])('%s', (text, term) => {
    expect(has(text, 'discrepancy', term), marksOf(text).join('\n')).toBe(true);
  });

  it.each([
    'OpenAI may trade on any cloud it pleases.', 'Microsoft, which has invested more than $13 billion since 2019, owns 27 percent.', 'Fines in such cases may reach 10 percent of turnover.',
    'Priority on new releases is waived if Microsoft cannot provide the capabilities and opts not to.', 'A third renegotiation that takes the royalty to 12 percent would cost shareholders dearly.',
    'April 29, 2026 – Microsoft reports quarterly revenue of $82 billion.', 'There is a lid on how much OpenAI can pay. No number for the lid.', 'OpenAI has said so: exclusivity is dead. Don’t shed a tear.',
  ])('none in: %s', (text) => {
    expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy')), marksOf(text).join('\n')).toEqual([]);
  });
});
