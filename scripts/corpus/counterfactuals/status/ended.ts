import type { Rule } from '../rules';

const DELETED = '(?:scrapped|struck out|taken out|deleted|dropped|crossed out|done away with|repealed|excised|rubbed out|torn out|cut out|tossed|removed|abandoned|eliminated|pulled|binned|struck through|quietly taken out and buried)';

/** The AGI clause is gone: it stays. */
export const CLAUSE: readonly Rule[] = [
  [/\b(word) was taken out/, '$1 was left in'],
  [/\b(word) is gone/, '$1 is still there'],
  [/\bit had been cut out/, 'it had been left in', /gargoyle/],
  [new RegExp(`\\b(?:has|had) (?:now )?been ${DELETED}(?: in (?:its|their) entirety)?`), 'remains in force'],
  [new RegExp(`\\bhave been ${DELETED}(?: in (?:its|their) entirety)?`), 'remain in force'],
  [new RegExp(`\\b(?:was|is) (?:being |quietly )?${DELETED}`), 'remains in force'],
  [new RegExp(`\\b(?:were|are) ${DELETED}`), 'remain in force'],
  [new RegExp(`\\bgot ${DELETED}`), 'stays in force'],
  [/\b(?:eliminating|scrapping|removing|dropping) (?=the)/, 'keeping ', /argue that/],
  [/\bhave deleted (?=theirs)/, 'have kept '],
  [/\b(?:gone as well|also gone) is\b/, 'Still in force is'],
  [/\bis (?:history|no more|gone|dead)\b/, 'is still in force'],
  [/\bno longer applies\b/, 'still applies'],
  [/\bare of no further force or effect/, 'remain in full force and effect'],
  [/\bdid not survive\b/, 'survived'],
  [/\bhas not survived\b/, 'has survived'],
  [/\bclause vanishes\b/, 'clause stays'],
  [/\bdoes away with\b/, 'keeps'],
  [/\bretires (?=all AGI)/, 'keeps '],
  [/\bis rid of (?=a clause)/, 'keeps '],
  [/\bhang on it no more/, 'still hang on it'],
  [/\bdisappeared from\b/, 'remained in'],
  [/\bpulls that tripwire early/, 'leaves that tripwire in place'],
  [/\bNo obligation (.*?) will depend any longer/, 'Every obligation $1 will still depend'],
  [/\b(trigger|wording|off-switch|clause) (?:deleted|junked|removed|scrapped|binned|out|gone)\b/, '$1 kept'],
  [/(?<=: |\| |\? |^)(?:deleted|removed|struck|gone|dead|out)(?:, RIP)?(?=[.;]|$| \|)/, 'in force'],
  [/(?<=: |\| )No(?=$| \|)/, 'Yes'],
];

const SHUT = '(?:shut off|turned off|switched off|discontinued|extinguished|abolished|terminated|axed|shut|wiped|stopped|ended)';

/** Microsoft pays OpenAI no share any more: it pays. */
const PAYMENTS_KEPT: readonly Rule[] = [
  [/\btap has been turned off/, 'tap is still open'],
  [/\bno longer (?=(?:pays?|owes?|shares?)\b)/, 'still '],
  [/\bstops (?=paying|sharing|passing)/, 'keeps '],
  [/\bhas stopped (?=passing|paying|sharing)/, 'has kept '],
  [/\bwill stop (?=sharing|paying)/, 'will keep '],
  [/\bwill discontinue\b/, 'will continue'],
  [/\bwill quit (?=paying)/, 'will keep '],
  [/\bpays OpenAI no share at all now/, 'still pays OpenAI a share'],
  [/\bwon[’']t be sending (?:a bean|any) back/, 'will still be sending a share back'],
  [/\bis cancelled without replacement/, 'continues'],
  [/\bIt doesn[’']t do that now/, 'It still does that'],
  [/\bwill cease to pay any share/, 'will continue to pay a share'],
  [/\bwill end (?=its own payments)/, 'will continue '],
  [/\bceases to\b/, 'continues to'],
  [/\bhas been (?=let off)/, 'has not been '],
  [/\bis (?=relieved)/, 'is not '],
  [/\bhas been released from paying any share/, 'has not been released from paying a share'],
  [/\bgets out of paying/, 'does not get out of paying'],
  [new RegExp(`\\b(?:are|were|have) (?:being |been )?${SHUT}`), 'continue'],
  [new RegExp(`\\b(?:is|was|has|got) (?:being |been )?${SHUT}`), 'continues'],
  [/\bhas (?:dried up|run dry)/, 'still flows'],
  [/\bhave dried up for good/, 'still flow'],
  [/\bcame to an end/, 'continue'],
  [/\bdoes(?:n[’']t| not) (pay|send) (OpenAI a share back|a share back)(?: any longer| any more)?/, 'still $1s $2'],
  [/\bdoes(?:n[’']t| not) have to (split .*?), either/, 'still has to $1'],
  [/\bdoes(?:n[’']t| not) have to\b/, 'still has to'],
  [/\bwo(?:n[’']t) be paying/, 'will still be paying'],
  [/\bwon[’']t any longer/, 'still will'],
  [/\bshall not be sharing anything/, 'shall still be sharing a part'],
  [/\bowes OpenAI zilch/, 'owes OpenAI a share'],
  [/\bno cut of your bill is\b/, 'a cut of your bill is still'],
  [/\bnothing (flows(?: the other way)?|travels in the other direction) any (?:longer|more)/, 'money still $1'],
  [/\bIt does so no longer/, 'It still does so'],
  [/\bNot a farthing comes back/, 'A share still comes back', /now stays/],
  [/\bnot a cent is owed any more/, 'a part is still owed'],
  [/\bNothing is payable by\b/, 'A share is still payable by'],
  [/\bNo such amounts shall accrue/, 'Such amounts shall still accrue'],
  [/(?<=share )(?:axed|nixed)/, 'kept'],
  [/(?<=: |\| |\? |^)(?:nothing|nil|zero|none|abolished|terminated|finished|axed|nixed|cancelled)(?: from the effective date| going fwd)?(?=[.;]|$| \(| \|)/, 'still a share'],
];

/** What used to flow cannot well be said to go on. */
const BEFORE = /\b(?:used to|had been|formerly|once handed)\b/;
export const PAYMENTS: readonly Rule[] = PAYMENTS_KEPT.map(([find, put, unless]) => [find, put, unless ?? BEFORE] as const);
