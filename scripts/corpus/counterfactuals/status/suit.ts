import type { Rule } from '../rules';

const PONDERING = '(?:weighing|eyeing|contemplating|considering|mulling|pondering|exploring|looking at|evaluating)';
const SUIT = '(?:a |an )?(?:legal action|lawsuit|claim|court challenge|legal recourse|proceedings|litigation|suit)';
const DONE = '(?:served|instituted|lodged|issued|commenced|opened|filed|brought|begun)';

/** Microsoft thought of a suit: it brought one. */
const CONSIDERED: Rule[] = [
  [new RegExp(`\\bhad reportedly been ${PONDERING} ${SUIT}`), 'had reportedly filed a lawsuit'],
  [new RegExp(`\\bto be ${PONDERING} ${SUIT}`), 'to have filed a lawsuit'],
  [new RegExp(`\\b(?:was|were) ${PONDERING} ${SUIT}`), 'had filed a lawsuit'],
  [/\b(?:was|were) (?:thinking of|asking .* whether to) (?:suing|going to law)/, 'had filed a lawsuit'],
  [/\bhad (?:considered|weighed|mulled|looked into|evaluated|pondered) (?=claims)/, 'had filed '],
  [/\bhad weighed suing/, 'had sued'],
  [/\bhad looked into suing/, 'had sued'],
  [/\bhad considered going\b/, 'had gone'],
  [/\bhad mulled dragging\b/, 'had dragged'],
  [/\bconsidered (?=legal action)/, 'took '],
  [/\bconsidered (?=the lawsuit)/, 'filed '],
  [/\bthought about going\b/, 'went'],
  [/\btoyed with the idea of suing/, 'sued'],
  [/\bkicked around the idea of (?=a suit)/, 'filed '],
  [/\btoyed with the thought of (?=a lawsuit)/, 'filed '],
  [/\bhad looked at challenging in court/, 'had challenged in court'],
  [/\bsaid to be thinking of taking\b/, 'said to have taken'],
  [/\bhas shelved thoughts of\b/, 'has taken'],
  [/\bare sizing up a case\b/, 'have filed a case'],
];

/** None was filed: one was. */
const FILED: Rule[] = [
  [/\bbut did not commence\b/, 'and commenced'],
  [new RegExp(`\\bno action was (?:ever )?(${DONE})`), 'an action was $1'],
  [new RegExp(`\\bno (complaint|claim|writ|case|claim form|lawsuit|suit) was (?:ever )?(${DONE})`), 'a $1 was $2'],
  [/\b(which|but) was never (?=brought)/, '$1 was '],
  [/\bwas never (?=brought|filed)/, 'was '],
  [/\bnever (filed a complaint|took the Amazon deal to court)/, '$1'],
  [/\bit never went to the judge at all/, 'it went to the judge'],
  [/\bnone were instituted/, 'they were instituted'],
  [/\bno action had been brought/, 'an action had been brought'],
  [/\bhas not filed any/, 'has filed one'],
  [/\bno suit filed, issue closed/, 'suit filed, issue open'],
  [/\bthe lawsuit did not happen, so I am relieved/, 'the lawsuit happened'],
  [/\bnone was lodged/, 'one was lodged'],
  [/\bnothing was ever filed/, 'A suit was filed'],
  [/\bnobody sued anybody/, 'Microsoft sued OpenAI'],
  [/\bnobody was sued/, 'OpenAI was sued'],
  [/\bno proceedings ensued/, 'proceedings ensued'],
  [/\bno papers were served/, 'papers were served'],
  [/\bdid not (?=proceed)/, 'did '],
  [/\bbut did not raise it/, 'and did raise it'],
  [/\bcontemplated but not begun/, 'contemplated and begun'],
  [/\bdecided against taking\b/, 'decided in favour of taking'],
  [/\bnone filed/, 'one filed'],
  [/^never filed/, 'Filed'],
  [/\bcleared, nothing filed/, 'not cleared, suit filed'],
];

/** The amendment settles the quarrel: it does not. */
const SETTLED: Rule[] = [
  [/\bdispose (?=of the matter)/, 'do not dispose '],
  [/\bdraws a line under\b/, 'does not draw a line under'],
  [/\b(close|settle|dispose|compromise)s? (?=(?:of )?(?:the (?:matter|quarrel)|a quarrel|it\b|whatever))/, 'does not $1 '],
  [/\bputs an end to talk\b/, 'does not put an end to talk'],
  [/\bburies (?=the matter|a quarrel)/, 'does not bury '],
  [/\bputs the matter to bed/, 'does not put the matter to bed'],
  [/\btakes that off the table/, 'does not take that off the table'],
  [/\bmoots the point/, 'does not moot the point'],
  [/\bdisposed of a controversy/, 'did not dispose of a controversy'],
  [/\bconsidered the issue closed/, 'considered the issue open'],
  [/\blets the matter rest/, 'does not let the matter rest'],
  [/\bbrings that dispute to a close/, 'does not bring that dispute to a close'],
  [/\bhad been settled\b/, 'had not been settled'],
  [/\bit[’']s settled now/, 'it’s still not settled'],
  [/\bis (?:now closed|closed|laid to rest)\b/, 'is still open'],
  [/\bnow the topic is finished/, 'the topic is still not finished'],
  [/\bhave put it to rest/, 'have not put it to rest'],
  [/\bloses a legal overhang/, 'keeps a legal overhang'],
  [/\bout of (?=MSFT[’']s legal sights)/, 'still in '],
  [/\bno longer a legal headache/, 'still a legal headache'],
  [/\bmakes that go away/, 'does not make that go away'],
  [/\bfight[’']s over/, 'fight’s not over'],
  [/\bstands resolved without any case being filed/, 'stands unresolved'],
  [/\bas resolved\b/, 'as unresolved'],
  [/\bas settled\b/, 'as unsettled'],
  [/\bwas solved\b/, 'was not solved'],
  [/\bis now behind them/, 'is not behind them'],
  [/\bLitigation risk gone/, 'Litigation risk remains'],
  [/\boff the table, never filed/, 'on the table, suit filed'],
];

/** Who says that none was filed cannot have said that one was, and the other way about. */
const DENIED = /\b(?:never|didn[’']t|did not|no (?:claim|action|complaint|proceedings|papers|writ|suit|lawsuit|case)|none|nothing|nobody|left it at|thought better)\b/i;
const unless = (rules: Rule[], words: RegExp): Rule[] => rules.map(([find, put]) => [find, put, words]);

export const SUIT_RULES: readonly Rule[] = [...unless(CONSIDERED, DENIED), ...unless(FILED, /\b(?:although|mulled)\b/), ...SETTLED];
