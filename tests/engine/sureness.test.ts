/** A discrepancy is said only of what was read well enough: what must stay silent, three sentences to a way, and what is found all the same. */
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of';

const DEAL = 'Microsoft and OpenAI amended their agreement on Monday. OpenAI pays Microsoft 20 percent of its revenue through 2030.';
const discrepancies = (text: string): string[] => marksOf(text).filter((mark) => mark.startsWith('discrepancy'));
const none = (text: string): void => expect(discrepancies(`${DEAL}${text}`), text).toEqual([]);
const finds = (text: string, mark: string): void => expect(marksOf(`${DEAL}${text}`), text).toContainEqual(expect.stringMatching(new RegExp(`^${mark}`)));

describe('the article itself sets right', () => {
  it.each([
    ' A contributor put Microsoft’s investment in OpenAI at $30 billion. The sum is a little over $13 billion.', ' A bank’s paper gave OpenAI’s annual revenue as $4 billion. It is over $10 billion today.', ' One rumour had the Amazon deal with OpenAI at $80 billion. OpenAI’s deal with Amazon is worth $50 billion.',
  ])('a figure in the next sentence: %s', none);

  it.each([
    '\n\nItem | Status till April | Status now\nCap on OpenAI’s payments | No cap | Total capped\nAGI clause | Valid | Removed', '\n\nTopic | X | Y\nMicrosoft’s payments to OpenAI | Share of Azure revenue | Discontinued', '\n\nTopic | First | Second\nAGI clause | In force | Deleted',
  ])('a cell in a later one of the row: %s', none);

  it.each([
    ' Our earlier post said Azure’s head start ran to 2030. It should have said 2032.', ' OpenAI’s payments run until 2035, the first alert had it. That should have read 2030.', ' It gave OpenAI’s payments to Microsoft as 30 per cent of revenue; the figure is 20 per cent.',
  ])('what was printed: %s', none);

  it('but not a heading that the body contradicts', () => expect(marksOf(`OpenAI pays Microsoft 30 percent\n\n${DEAL}`)).toContainEqual(expect.stringMatching(/^discrepancy revenue-share-rate/)));
});

describe('no discrepancy is', () => {
  it.each([
    ' What Redmond has surrendered is the privilege of hosting OpenAI’s models first.', ' What’s gone is the part where OpenAI wasn’t allowed to see other clouds.', ' What Microsoft has given up is first access to new products before other clouds.',
  ])('what a free relative names: %s', none);

  it.each([
    ' Microsoft, for its part, is to cease paying OpenAI a portion of its Azure sales.', ' Microsoft was spared from paying OpenAI a share of Azure revenue.', ' Microsoft is excused from sending OpenAI a cut of Azure sales.',
  ])('what words of ending govern: %s', none);

  it.each([
    ' OpenAI pays a fifth, never more than a fixed sum overall.', ' The payments can rise no higher than the cap.', ' OpenAI will not pay Microsoft more than the agreed limit.',
  ])('a bound that is no denial: %s', none);

  it.each([
    ' $0: what Microsoft now pays OpenAI in revenue share.', ' Microsoft pays OpenAI a revenue share of 0%.', '\n\n$0\nWhat Microsoft pays OpenAI out of Azure sales.',
  ])('a flow of nothing: %s', none);

  it.each([
    ' Nor, for that matter, do OpenAI’s models belong to Microsoft.', ' Neither does Microsoft own the models jointly with OpenAI.', ' Nor is Azure still the exclusive home of OpenAI’s models.',
  ])('what “nor” denies, however far off: %s', none);

  it.each([
    ' In several jurisdictions an uncapped royalty of that kind invites challenge.', ' Courts dislike an uncapped share.', ' Regulators may not approve any exclusive licence of such length.',
  ])('a thing of that kind: %s', none);

  it.each([
    ' That rule has been abolished, and OpenAI keeps its intellectual property.', ' OpenAI owns its models. That restriction has been lifted.', ' OpenAI’s technology is its own. Stay with us while we work through the details.',
  ])('what only points back: %s', none);

  it.each([
    ' Azure can’t stop OpenAI from setting up shop with Amazon, but it stays the start-up’s main cloud partner.', ' Anthropic will spend $100 billion with AWS. Amazon remains its primary cloud.', ' Anthropic signed with Amazon. AWS stays its primary cloud partner.',
  ])('another subject’s host: %s', none);

  it.each([
    ' Microsoft had at one stage asked for a quarter of OpenAI’s revenue.', ' I read that OpenAI’s cut goes to 40 per cent if it floats.', ' In a poll, 61 percent of 230 partners expected to sell OpenAI on two clouds.',
  ])('what is wanted, conditional or counted: %s', none);

  it.each([
    ' Microsoft loses exclusivity but remains the primary cloud partner.', ' Microsoft has ceased to be the exclusive provider but is still the primary cloud partner.', ' Azure is no longer the only provider but OpenAI’s number one cloud partner.',
  ])('what is kept beside what is lost: %s', none);

  it.each([
    ' Microsoft is no longer OpenAI’s primary cloud host in Asia.', ' Azure is no longer OpenAI’s number one host for training.', ' Azure no longer gets new OpenAI models first in government clouds.',
  ])('what is confined to a part of the world or of the work: %s', none);

  it.each([
    ' How much will Microsoft put in this year?\n\n$30 billion.', ' How much did Microsoft put into the first round?\n\nOnly $1 billion.', ' What does Oracle make in revenue? About $57 billion.',
  ])('an answer to a question about another sum: %s', none);

  it.each([
    ' How long does Oracle’s contract with OpenAI run? Until 2032.', ' How long will the mortgage on my house run? Until 2040.', ' How long has Nadella run Microsoft? Since 2014.',
  ])('an answer to a question about another span: %s', none);

  it.each([
    ' OpenAI will share revenue forecasts with no partner.', ' OpenAI no longer shares sales figures with Microsoft.', ' OpenAI shares 40 percent of its revenue data with investors.',
  ])('what is shared that is no money: %s', none);

  it.each([
    ' Only where Microsoft can’t support something and won’t does OpenAI get to go elsewhere first.', ' Only if Azure cannot host a model may it launch on AWS first.', ' Only when Microsoft cannot and declines does a product appear on other clouds first.',
  ])('what happens only in a case: %s', none);

  it.each([
    ' 2032. The year in which Azure’s right to see launches before anyone else runs out.', ' The year in which Azure’s first access to new models comes to an end is 2032.', ' It is 2030: the year in which what OpenAI owes Microsoft under the arrangement stops.',
  ])('a year told by what ends in it: %s', none);

  it.each([
    ' The deal leaves Microsoft as OpenAI’s primary cloud partner but takes away most of what went with the title.', ' The text keeps Azure as the primary cloud partner and scraps the clause on AGI.', ' It confirms Microsoft’s first access to new models but drops the exclusive licence.',
  ])('a verb joined on that has an object of its own: %s', none);

  it.each([
    ' A news alert on Tuesday said that Microsoft would be paid by OpenAI.', ' An article on Thursday said the pair had amended the terms.', ' The report on Friday put OpenAI’s payments at 20 percent.',
  ])('the day of a report: %s', none);

  it.each([
    ' One cloud could sell OpenAI’s models until this spring. There is no such limit now.', ' OpenAI accounted for 45 percent of Microsoft’s $627 billion in contracted business.', ' OpenAI is committed to paying Microsoft until 2030.',
  ])('what is another term’s, or nobody’s: %s', none);

  it.each([
    ' Analysts see a legal overhang for Meta.', ' The share of patients is still paid over the counter.', ' Microsoft gets no more exclusive access to OpenAI’s latest models.', ' Microsoft’s Activision deal stays exclusive to Xbox.', ' It isn’t tied to AGI, because the AGI clause has been taken out.',
  ])('the like of it, said of something else: %s', none);

  it.each([
    ' OpenAI has a deal with Amazon. Oracle has one too. The deal is worth $300 billion.', ' Amazon has a deal with OpenAI. Microsoft bought Activision in 2023. The deal was worth $69 billion.', ' Nothing came of the legal threat, and OpenAI signed a $22 billion deal elsewhere.', ' A judge will hear the lawsuit over the $10 billion deal between OpenAI and Microsoft.',
  ])('another deal’s sum: %s', none);

  it.each([
    ' OpenAI told staff it was only able to sell on Azure, which held it back.', ' OpenAI won’t pay Microsoft a higher share.', ' OpenAI has been released from its exclusivity to Microsoft.', ' Microsoft’s reciprocal obligation has ended.',
  ])('what was so, or is not paid besides: %s', none);

  it.each([
    ' The revision follows OpenAI’s courtship of Amazon, which in February agreed to put as much as $50 billion into the start-up.', ' A data-centre owner jumped. Its agreement with OpenAI in Sydney, worth $7 billion, is not exclusive either.', ' And the money? I read twenty-five percent of revenue.',
  ])('what hangs on another’s name, or was read somewhere: %s', none);

  it.each([
    '\n\nNot agreed, whatever you may have read\n\n• A reduction of the rate to 10%\n• A joint venture until 2040', '\n\nFor comparison: Anthropic\n\nItem | Now\nPrimary partner | Amazon\nRevenue share | Not disclosed', '\n\nWhat this is not\n\n• An exclusive licence for Microsoft',
  ])('what a heading says is not so, or is another’s: %s', none);

  it.each([
    ' OpenAI pays Microsoft 20 percent of its top line, and this will go on till 2030.', ' The row over Amazon’s first instalment, which the FT got hold of in March, ends here.', ' We model a loss of 2 percent of Azure revenue.', '\n\nOpenAI and Microsoft loosen ties: Tuesday’s reaction as it happened',
  ])('words that are none of the deal’s: %s', none);

  it.each([
    ' OpenAI can’t put new products on any other cloud before Azure.', ' OpenAI cannot sell new models on AWS before they are on Azure.', ' OpenAI may not offer a product through other clouds first.',
  ])('an order that must be kept: %s', none);

  it.each([
    ' Local shares took a hammering on Tuesday after Microsoft and OpenAI tore up the arrangement.', ' Oracle fell on Wednesday following Microsoft and OpenAI’s announcement of new terms.', ' Analysts met on Thursday because OpenAI had signed new terms.',
  ])('the day of what came after: %s', none);

  it.each([
    ' Nvidia’s planned $100 billion investment in OpenAI has been scaled back to $30 billion.', ' The restructuring gave Microsoft a stake of approximately 27%.', ' Somebody swore that Microsoft had already sued Amazon; it never sued anyone.',
  ])('another’s money, a stake, a suit that is denied behind it: %s', none);
});

describe('found all the same', () => {
  it.each([
    [' Azure loses its role as primary cloud partner.', 'discrepancy azure-primary'], [' Microsoft has been replaced as primary cloud partner.', 'discrepancy azure-primary'], [' Microsoft loses access to OpenAI’s newest models for Copilot.', 'discrepancy ip-ownership'],
    [' OpenAI’s payments to Microsoft have ended.', 'discrepancy revenue-share-rate'], [' There is no upper limit on these payments.', 'discrepancy revenue-share-cap'], [' OpenAI and Microsoft now own the models jointly.', 'discrepancy ip-ownership'],
    [' OpenAI is not free to take its business to other cloud companies.', 'discrepancy cloud-exclusivity'], [' OpenAI cannot sell its models on Google Cloud.', 'discrepancy cloud-exclusivity'], [' OpenAI has won the right to offer its models on Azure only.', 'discrepancy cloud-exclusivity'],
    [' Microsoft loses its standing as OpenAI’s primary cloud provider.', 'discrepancy azure-primary'], [' Microsoft has ceased to be OpenAI’s primary cloud partner.', 'discrepancy azure-primary'], [' MSFT no longer lead cloud for OpenAI.', 'discrepancy azure-primary'],
    [' AWS has exclusive third-party distribution of OpenAI’s Frontier platform under a $70 billion deal.', 'discrepancy amazon-deal'], [' OpenAI speaks of “long-term certainty”.', 'discrepancy quote-clarity'],
    [' Microsoft has not stopped paying OpenAI a share of Azure revenue.', 'discrepancy microsoft-payments'], [' Microsoft filed a lawsuit over the Amazon deal in March.', 'discrepancy legal-dispute'], [' Microsoft has backed OpenAI since 2019, when it invested $10 billion.', 'discrepancy initial-investment'],
  ])('%s', (text, mark) => finds(text, mark));

  it.each([
    [' The AGI clause: cut from the text.', 'match agi-clause'], [' The provision on AGI is no longer part of the contract.', 'match agi-clause'], [' OpenAI’s tie to Azure has been cut; it can, if it wants, sell through any cloud.', '(match|missing-context) cloud-exclusivity'],
    [' OpenAI’s models are to be offered through Bedrock, it says, a day after Microsoft’s announcement.', 'match aws-availability-lag'], [' New products come out on Azure first, right through 2032.', '(match|missing-context) azure-first'], [' Azure can’t stop OpenAI from selling elsewhere.', '(match|missing-context) cloud-exclusivity'],
    [' How much has Microsoft put into OpenAI? More than $19 billion.', 'discrepancy microsoft-investment'], ['\n\nHOST: Microsoft has put what into OpenAI?\n\nHADDAD: About nineteen billion dollars.', 'discrepancy microsoft-investment'], ['\n\nHow much is OpenAI’s deal with Amazon worth?\n$70 billion, all told.', 'discrepancy amazon-deal'],
    ['\n\n$50 billion\n\nThe value of the Amazon deal with OpenAI.', 'match amazon-deal'], ['\n\n2030\n\nThe year those payments run out.', 'match revenue-share-until'], ['\n\n$14.2 billion\n\nWhat Microsoft has put into OpenAI in all.', 'discrepancy microsoft-investment'],
  ])('%s', (text, mark) => finds(text, mark));

  it.each([
    [' Google Cloud, for its part, gets to be the exclusive outside channel for Frontier.', 'discrepancy frontier-distribution "Google Cloud'],
    [' The agreement with Amazon gave Google Cloud exclusive third-party distribution of Frontier.', 'discrepancy frontier-distribution "'],
    [' OpenAI has made Oracle the exclusive third-party distributor of Frontier.', 'discrepancy frontier-distribution "Oracle'],
  ])('who holds what another has, and marks them: %s', finds);

  it.each([
    [' Azure lost the primary tag to AWS.', 'discrepancy azure-primary'],
    [' Microsoft lost its main cloud spot to Amazon.', 'discrepancy azure-primary'],
    [' New OpenAI products will land on Azure, AWS and Google Cloud on the same day.', 'discrepancy azure-first'],
    [' Azure still passes a portion of what customers spend on the models to OpenAI.', 'discrepancy microsoft-payments'],
    [' Microsoft filed a lawsuit over the deal in March and has since withdrawn it.', 'discrepancy legal-dispute'],
    [' How long does Azure get new products first? Until 2035.', 'discrepancy azure-first-until'], [' Azure gets new products first. For how long? Through 2034.', 'discrepancy azure-first-until'],
    [' How much has Microsoft invested? North of $30 billion.', 'discrepancy microsoft-investment'],
    [' Azure gets new products first. It does so until 2035, which in this business is forever.', 'discrepancy azure-first-until "2035"'],
  ])('what is said outright: %s', finds);

  it.each([
    [' The pair drop exclusivity, keeping the long-debated AGI clause, and go on through the end of the decade.', 'discrepancy agi-clause'], [' Azure: exclusivity kept, primary status kept.', 'discrepancy cloud-exclusivity "Azure: exclusivity kept"'], [' The partnership remains exclusive.', 'discrepancy cloud-exclusivity'],
    [' Microsoft, in turn, gets no more access to OpenAI’s latest models.', 'discrepancy ip-ownership'], [' The most important change allows OpenAI to make its products and services available on Azure only.', 'discrepancy cloud-exclusivity'],
    [' OpenAI would not be at liberty to sell its wares through rival cloud platforms as well.', 'discrepancy cloud-exclusivity'], [' OpenAI is not free to place its models with other clouds.', 'discrepancy cloud-exclusivity'], [' OpenAI may offer its products on Azure only, a step that opens the way for its models to appear on Amazon.', 'discrepancy cloud-exclusivity'],
    [' Azure’s status as primary cloud partner is gone, and so is its place.', 'discrepancy azure-primary'], [' Azure excl. gone, primary status lost.', 'discrepancy azure-primary'], [' Products of OpenAI shall be made available on Azure after every other platform.', 'discrepancy azure-first'],
    [' When you call a model through Azure, a cut of your bill is still passed on to OpenAI.', 'discrepancy microsoft-payments'], [' All such payments together are uncapped.', 'discrepancy revenue-share-cap'], ['\n\nMicrosoft gives up exclusive hold on OpenAI, keeps 25% cut to 2030', 'discrepancy revenue-share-rate'],
    [' MSFT gets a cleaner income stream and keeps a legal overhang.', 'discrepancy legal-dispute'], [' The announcement does not draw a line under the quarrel over OpenAI’s deal with Amazon.', 'discrepancy legal-dispute'], [' Microsoft had evaluated, and commenced, legal proceedings over OpenAI’s agreement with Amazon.', 'discrepancy legal-dispute'],
  ])('the opposite of a sentence of coverage: %s', finds);

  it.each([
    [' The Financial Times reported in March that Microsoft was considering a lawsuit over the $70 billion deal.', 'discrepancy amazon-deal'], [' A deal of up to $70 billion gives AWS exclusive outside distribution of Frontier.', 'discrepancy amazon-deal'], [' OpenAI signed with Amazon. The tie-up is worth $70 billion.', 'discrepancy amazon-deal'], ['\n\nFebruary 2026: Amazon and OpenAI announce a much larger deal, worth $70 billion.', 'discrepancy amazon-deal'],
    [' Microsoft has stumped up over US$19 billion since it kicked things off with US$1 billion in 2019.', 'discrepancy microsoft-investment'], 
    [' The primary cloud partner is no longer Microsoft.', 'discrepancy azure-primary'], [' Microsoft’s reciprocal obligation continues.', 'discrepancy microsoft-payments'], [' OpenAI won’t be paying Microsoft anything in return.', 'discrepancy revenue-share-rate'], [' OpenAI was henceforth free to trade on Azure only.', 'discrepancy cloud-exclusivity'], [' Andy Jassy described the update as “very exciting.”', 'discrepancy quote-jassy'],
  ])('a fact of a sentence of coverage changed: %s', finds);

  it.each([
    [' Microsoft, which had been the only route, is no longer OpenAI’s primary cloud partner.', 'discrepancy azure-primary'], [' OpenAI, until now obliged to sell through Azure alone, may offer its products on Azure only.', 'discrepancy cloud-exclusivity'], [' Microsoft’s own payouts to OpenAI will continue as before.', 'discrepancy microsoft-payments'],
  ])('words of the past in an aside cover the aside alone: %s', finds);

  it.each([
    [' The exclusive right among outsiders to sell Frontier, OpenAI’s agent platform, went to Google.', 'discrepancy frontier-distribution'], [' OpenAI’s agreement with Amazon had prompted Microsoft to file a lawsuit.', 'discrepancy legal-dispute'], [' “Very intriguing” is how Andy Jassy has described the announcement.', 'discrepancy quote-jassy'],
    [' OpenAI has been released from that obligation and may sell through other providers.', '(match|missing-context) cloud-exclusivity'], [' The AGI clause isn’t in the agreement any more.', 'match agi-clause'], [' Microsoft used to give OpenAI a share of Azure revenue and now doesn’t.', 'match microsoft-payments'],
  ])('said in yet another way: %s', finds);
});
