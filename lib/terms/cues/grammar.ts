/** Words that rules of the engine ask for one by one: each list is a flag of its words, so that a rule need not look at their letters. */
export const GRAMMAR = {
  /** A promise, told as past: a verb of the past whatever stands before it. */
  pledged: 'agreed promised undertook pledged chose consented',
  /** At the head of a sentence, they take up what the one before spoke of. */
  takesUp: 'it they that this these those both which its their he she until through till not',
  /** The same as nouns, behind an article. */
  taken: 'arrangement obligation duty flow payment payments stream privilege priority preference advantage clock deadline commitment levy transfer transfers term duties',
  /** Nouns that take up what the sentence before spoke of ("that rule", "the restriction"). */
  shell: 'rule right tie tether requirement restriction restraint obligation arrangement duty lock provision passage clause bit part word line paragraph trigger privilege era payment payments stream flow tap habit practice promise commitment covenant monopoly hold grip text wording language sentence idea business setup status bond leash exclusivity limit barrier wall fence bar ban levy cut share transfer transfers traffic kickback rebate priority preference precedence advantage condition start edge perk mechanism proviso stipulation undertaking rules restrictions obligations',
  pronoun: 'it they its their',
  demonstrative: 'that this those these such',
  /** What else may point at such a noun. */
  pointer: 'the said',
  /** Verbs behind a name that is a subject of its own. */
  asserts: 'says said has had is was will expects sees makes made pays paid gets got wants plans',
  /** Before its subject, such a verb asks; the forms with "not" as well. */
  inverts: "did does is was were will would won won't has have had are can could can't didn't doesn't isn't wasn't weren't wouldn't hasn't haven't hadn't aren't couldn't",
} as const;

/** Words that rules name one by one without a list. */
export const GRAMMAR_WORDS = '. , ; : ? ! ( ) [ ] | · • … — – and but while whereas although though which who where because if unless or to from by of on in at with for it they he she its q a an any another had yes no there respectively before after old new then mr mrs ms dr inc corp ltd co vs st jan feb mar apr jun jul aug sep sept oct nov dec approx est incl excl vol fig no. u.s u.k e.g i.e p.m a.m'.split(' ');
