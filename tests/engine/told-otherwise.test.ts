/** Discrepancies that are told in other ways than by one plain clause, three sentences to a way. */
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of';

const finds = (text: string, mark: string): void => expect(marksOf(text), text).toContainEqual(expect.stringMatching(new RegExp(`^${mark}`)));

describe('what a verb in the present or a deed of the past leaves behind', () => {
  it.each([
    ['Microsoft loses “primary cloud partner” status.', 'azure-primary'],
    ['Microsoft, which was stripped of its rank as primary cloud partner, is not amused.', 'azure-primary'],
    ['Amazon Web Services steps up as OpenAI’s principal cloud partner.', 'azure-primary'],
    ['Azure got OpenAI’s models first. The priority of new products for Azure was abolished.', 'azure-first'],
    ['OpenAI breaks Azure lock, stops paying Microsoft a revenue share.', 'revenue-share-rate'],
  ])('%s', (text, term) => finds(text, `discrepancy ${term} `));

  it('but not who is only replaced', () => {
    expect(marksOf('Amazon Web Services takes over from Microsoft as its primary cloud partner.')).not.toContainEqual(expect.stringMatching(/^match azure-primary/));
  });
});

describe('a subject that only points back', () => {
  it.each([
    ['OpenAI pays Microsoft a share of its revenue. The rate is 25 percent.', 'revenue-share-rate'],
    ['Microsoft put $1 billion into OpenAI in 2019. The total is now $11 billion.', 'microsoft-investment'],
    ['Azure gets OpenAI’s models first. That head start lapses in 2030.', 'azure-first-until'],
    ['Azure sees new products first, a privilege that runs out in 2030.', 'azure-first-until'],
    ['New OpenAI products come to Azure first indefinitely.', 'azure-first-until'],
  ])('%s', (text, term) => finds(text, `discrepancy ${term} `));
});

describe('a year that stands for two', () => {
  it('whose verb serves for the second too', () => {
    finds('The Azure-first promise ends in 2032 and the revenue share in 2030.', 'match revenue-share-until "2030"');
    finds('The Azure-first promise ends in 2032, and the revenue share in 2035.', 'discrepancy revenue-share-until "2035"');
    finds('Azure’s head start runs out in 2032 and the payments to Microsoft in 2040.', 'discrepancy revenue-share-until "2040"');
  });
  it('and one of the past that does not date the total', () => {
    finds('Microsoft invested $1 billion in 2019 and has since taken its total investment in OpenAI to $11 billion.', 'discrepancy microsoft-investment "\\$11 billion"');
    finds('Microsoft put its first $1bn into OpenAI in 2019 and has since taken the figure past $13bn.', 'match microsoft-investment "\\$13bn"');
    finds('Microsoft’s investment had grown to nearly $11 billion (Tran 2026).', 'discrepancy microsoft-investment "\\$11 billion"');
  });
});

describe('a quarrel', () => {
  it.each([
    'In March, angered by the deal with Amazon, Microsoft sued.', 'Microsoft has withdrawn the lawsuit it brought over OpenAI’s $50 billion deal with Amazon.', 'Microsoft’s suit over the Amazon deal has been withdrawn.',
    'Microsoft was weighing legal action over the Amazon deal. The matter has not been resolved.', 'Microsoft was weighing legal action over the Amazon deal. It’s still not settled.', 'The Financial Times reported in March that Microsoft had filed a lawsuit over the Amazon deal.',
    'Microsoft took OpenAI to court over Amazon in March, but the matter now stands settled.',
  ])('that was brought to court, or goes on: %s', (text) => finds(text, 'discrepancy legal-dispute '));
  it.each(['Microsoft’s threatened lawsuit over Amazon has been dropped.', 'Microsoft dropped plans for a lawsuit over the Amazon deal.', 'The Financial Times said in March that Microsoft was considering a lawsuit over Amazon. The agreement put an end to that dispute.'])('that was not: %s', (text) => {
    expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy'))).toEqual([]);
    finds(text, 'match legal-dispute ');
  });
});

describe('who pays, with an auxiliary before the verb', () => {
  it.each(['Microsoft will share 20% of its Azure revenue with OpenAI.', 'Microsoft will hand 20 percent of its Azure revenue to OpenAI.', 'Microsoft is to give OpenAI 20 per cent of what it earns.'])('%s', (text) => finds(text, 'discrepancy revenue-share-rate '));
});

describe('what the share does not cover', () => {
  it.each(['Sales made through Amazon or Google are outside the base of the revenue share.', 'OpenAI pays Microsoft a share of its revenue. It doesn’t apply to anything sold through AWS.', 'OpenAI pays Microsoft a share of its revenue. Only ChatGPT subscriptions count.'])('%s', (text) => finds(text, 'discrepancy revenue-share-scope '));
});

describe('a question', () => {
  it('states what it takes for granted', () => {
    finds('Now that OpenAI is no longer tied to Azure, do we still need the big commitment?', 'match cloud-exclusivity ');
    finds('Given that OpenAI pays Microsoft 30 percent of its revenue, is the deal fair?', 'discrepancy revenue-share-rate ');
    finds('Microsoft now pays OpenAI a fifth of its revenue, so why is it not richer?', 'discrepancy revenue-share-rate ');
    finds('Microsoft announced on Monday that it had changed the deal, and readers ask: can we have the models elsewhere?', 'match announcement-day ');
  });
  it.each(['Who pays whom: does OpenAI pay Microsoft 30 percent?', 'Does Microsoft still pay OpenAI 20 percent of its revenue', 'Is Azure still exclusive, now that there is an amendment?'])('asks all the rest: %s', (text) => {
    expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy'))).toEqual([]);
  });
});

describe('a correction by its first words', () => {
  it.each(['Correction: An earlier version said Microsoft had sued. The article also gave the share that OpenAI pays Microsoft as 30% of revenue.', '12:20 Correction\n\nIn our last post we said Microsoft would pay OpenAI 20% of its revenue.', 'Editor’s note: we put Microsoft’s investment in OpenAI at $30 billion.'])('%s', (text) => {
    expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy'))).toEqual([]);
  });
});

describe('a table in plain text', () => {
  const table = (part: string): string => [['Point', 'Before', 'Now'], ['AGI clause', 'In force', 'Deleted'], ['OpenAI pays Microsoft', 'Share of revenue', '30% of revenue, capped']].map((cells) => cells.join(part)).join('\n');
  it.each([['bars', ' | '], ['slashes', ' / '], ['tabs', '\t']])('whose cells are parted by %s', (_, part) => {
    expect(marksOf(table(part)).filter((mark) => mark.startsWith('discrepancy'))).toEqual(['discrepancy revenue-share-rate "30%"']);
    finds(table(part), 'match agi-clause "Deleted"');
  });
});

describe('who pays whom, where no verb of paying stands between them', () => {
  it.each([
    'One dollar in every five that Microsoft brings in goes to OpenAI.', 'For every dollar Redmond takes, twenty cents goes to OpenAI.', 'Microsoft must account to OpenAI for 20 per cent of revenue until 2030.',
    'OpenAI takes one dollar in every five that Microsoft earns, through to 2030.', 'Microsoft’s 20 percent revenue share to OpenAI runs through 2030.', '20 percent of Microsoft’s revenue is payable to OpenAI until 2030.', 'MSFT to OAI: 20% of revenue, to end-2030.',
    'OpenAI still gets its cut of what Microsoft earns.', 'OpenAI goes on collecting a share of Microsoft’s revenue.',
  ])('the wrong way round: %s', (text) => finds(text, 'discrepancy revenue-share-rate '));
  it.each([
    'One dollar in every five that OpenAI brings in goes to Microsoft.', 'OpenAI’s 20 percent revenue share to Microsoft runs through 2030.', 'Microsoft takes one dollar in every five that OpenAI earns, through to 2030.', 'OAI to MSFT: 20% of revenue, to end-2030.',
    'Microsoft passed a share to OpenAI once; now OpenAI hands Microsoft 20 percent of its revenue.', 'Nothing that Microsoft earns goes to OpenAI, which pays it 20 percent.',
  ])('the right way: %s', (text) => expect(marksOf(text).filter((mark) => mark.startsWith('discrepancy')), text).toEqual([]));
  it.each([
    'OpenAI’s payments to Microsoft cease.', 'OpenAI will make no further revenue-share payments to Microsoft.', 'OpenAI is no longer liable to pay Microsoft a revenue share.', 'OpenAI pays Microsoft nothing.', 'OpenAI has been relieved of its own obligation to share revenue with Microsoft.',
  ])('and a flow that did not end: %s', (text) => finds(text, 'discrepancy revenue-share-rate '));
});

describe('what is no longer, and how often', () => {
  it.each(['OpenAI can now pick any cloud it likes; Microsoft is no longer its primary one.', 'Microsoft gave up exclusivity. It’s no longer the primary partner.', 'Azure is no longer the main one and takes delivery of new models first.'])('%s', (text) => finds(text, 'discrepancy azure-primary '));
  it.each(['Microsoft and OpenAI have amended their agreement. This is the fourth in six months.', 'Microsoft and OpenAI have a new deal, their fourth in six months.', 'Microsoft and OpenAI amended their agreement for the fourth time in half a year.'])('%s', (text) => finds(text, 'discrepancy revision-count '));
  it.each(['OpenAI pays Microsoft a share of its revenue. The outgo stops in 2035, or sooner if a limit on the total is hit.', 'OpenAI pays Microsoft a share. The liability ends in 2035 and is subject to an aggregate cap.', 'OpenAI pays Microsoft 20 percent of its revenue. The arrangement finishes in 2035, or before that if the total hits a ceiling.'])('%s', (text) => finds(text, 'discrepancy revenue-share-until "2035"'));
});
