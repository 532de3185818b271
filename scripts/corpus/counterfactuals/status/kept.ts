import type { Rule } from '../rules';

/** Microsoft remains the primary partner: it is so no longer. */
export const PRIMARY: readonly Rule[] = [
  [/\bleaves Microsoft (?:in place )?as (?=(?:the startup|OpenAI)[’']s primary)/, 'removes Microsoft as '],
  [/\bhas not ceased\b/, 'has ceased'],
  [/\bdoes keep\b/, 'does not keep'],
  [/\bcounts Microsoft as its primary cloud partner still/, 'no longer counts Microsoft as its primary cloud partner'],
  [/\bis its main cloud partner as before/, 'is its main cloud partner no longer', /stays put:/],
  [/\bis the primary cloud partner still\b/, 'is the primary cloud partner no longer'],
  [/\bis retained as\b/, 'is dropped as'],
  [/\b(position .*?) (?:was preserved|is maintained)/, '$1 was abolished'],
  [/\bprimary cloud partner is maintained/, 'primary cloud partner is abolished'],
  [/\bis to remain\b/, 'is no longer to be', /may not do is|rank is preserved/],
  [/\b(shall|will) remain\b/, '$1 no longer be'],
  [/\bcontinue to be designated\b/, 'are no longer designated'],
  [/\bcontinues to be styled\b/, 'is no longer styled'],
  [/\b(?:remains|stays on as|stays put as|continues as|is still|also stays)\b/, 'is no longer'],
  [/\bstays (?=first among)/, 'is no longer '],
  [/\bstill (?=(?:the|its) (?:primary|main|principal|lead))/, 'no longer '],
  [/^still (?=primary)/, 'No longer '],
  [/\b(?:keeps|retains|holds on to|hangs on to) (?=(?:its|the) )/, 'loses '],
  [/\b(status|status as primary cloud partner) is intact\b/, '$1 is gone'],
  [/\bprimary status (?:kept|intact|stays)\b/, 'primary status lost'],
  [/(?<=\| |: )Microsoft(?=$| \|)/, 'Amazon'],
];

/** New products come first to Azure: they come there later, or elsewhere first. */
export const FIRST: readonly Rule[] = [
  [/\bcontinues to receive (new model releases) first/, 'no longer receives $1 first'],
  [/\bretains a privileged position with(?= Azure-first)/, 'loses its privileged position with'],
  [/\bstill (gets|receives?)\b/, 'no longer $1'],
  [/\bwill still receive\b/, 'will no longer receive'],
  [/\bstill (?=sees|shows?|first in)/, 'no longer '],
  [/\bAzure nevertheless gets\b/, 'Azure no longer gets'],
  [/\bis also first in\b/, 'is no longer first in'],
  [/\bkeeps (?=first look|its place)/, 'loses ', /and will do so/],
  [/\band so is its (?=right to receive)/, 'but gone is its '],
  [/\bfirst access to launches kept too/, 'first access to launches lost'],
  [/^First dibs\b/, 'No first dibs'],
  [/\blaunches go there first/, 'launches no longer go there first'],
  [/\bwill be (?=the first port of call)/, 'will no longer be '],
  [/\bAzure(?= goes first| gets a head start)/, 'AWS'],
  [/\bbefore (?:any other|every other) (host|platform|cloud)/, 'after every other $1', /head start/],
  [/\bbefore (?:anywhere|anyone|anybody|everyone|everybody) else(?: sees it)?/, 'after everybody else', /head start/],
  [/\bbefore (?=the rest|other platforms|the other clouds|competing platforms do|they do elsewhere|(?:they|it) appears? (?:elsewhere|upon any other)|it ships anywhere)/, 'after '],
  [/\b(?:prior to|in advance of) any other platform/, 'after every other platform'],
  [/\bahead of (?=everybody else|the competition|other platforms|others)/, 'after '],
  [/\b(first (?:on|to) )Azure\b/, '$1AWS'],
  [/\bAzure first\b/, 'AWS first'],
];

/** The exception to it is taken away. */
export const CONDITION: readonly Rule[] = [[/\bunless Microsoft cannot,? and chooses not to,? support [^;.]*?(?=[;.]|$)/, 'without any exception']];

/** OpenAI owns its technology alone, and Microsoft keeps access. */
export const OWNERSHIP: readonly Rule[] = [
  [/\bkeep its intellectual property outright/, 'share its intellectual property with Microsoft', /no joint ownership/],
  [/\bcontinued access to\b/, 'no more access to'],
  [/\bowns its models outright/, 'owns its models jointly with Microsoft'],
  [/\b(?:keeps|retains) (?=access|use)/, 'loses '],
  [/\bcontinue to have access/, 'no longer have access'],
  [/^OpenAI does, outright/, 'OpenAI and Microsoft do, jointly'],
  [/\bOpenAI does, all of it/, 'OpenAI and Microsoft do, jointly'],
  [/\b(?:OpenAI|OAI) owns (?:all of it|the lot)/, 'OpenAI and Microsoft own it jointly'],
  [/\bretains sole ownership of\b/, 'no longer has sole ownership of'],
  [/\bbelong to OpenAI (?:alone|and to nobody besides)/, 'belong to OpenAI and Microsoft jointly'],
  [/\bvests in OpenAI exclusively/, 'vests in OpenAI and Microsoft jointly', /no co-ownership/],
  [/\bstays completely with OpenAI/, 'passes completely to Microsoft'],
  [/\bremains (?:wholly )?with OpenAI/, 'passes to Microsoft'],
  [/\bNothing (in .*?) (makes|transfers)\b/, 'A clause $1 $2', /continues to own/],
  [/\bhas not become a joint owner/, 'has become a joint owner', /nobody besides/],
  [/\bno co-ownership/, 'co-ownership', /vests in/],
  [/\bthe property of OpenAI, not shared with\b/, 'the property of OpenAI, shared with'],
  [/\b(may|can) (?:go on|keep|continue to) us(?:ing|e)\b/, '$1 no longer use'],
  [/\bmay go on making use of/, 'may no longer make use of'],
  [/\bmay (?:go on|keep) putting/, 'may no longer put'],
  [/\bmay continue to deploy/, 'may no longer deploy'],
  [/\bmay (?:still )?(use|build)\b/, 'may no longer $1', /as before/],
  [/\bcan still draw\b/, 'can no longer draw'],
  [/\bwill go on using/, 'will stop using'],
  [/\bkeeps (?=using|getting|plugging)/, 'stops '],
  [/\bis allowed to\b/, 'is no longer allowed to'],
];
