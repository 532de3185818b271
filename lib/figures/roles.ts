/** What a word can be within a figure, as bits; one word may be several ("second", "quarter", "may"). */
export const enum Role {
  None = 0,
  /** Any number token. No word has it. */
  Digits = 1 << 0,
  /** one … nineteen */
  Small = 1 << 1,
  /** twenty … ninety */
  Tens = 1 << 2,
  Hundred = 1 << 3,
  /** thousand, million …, lakh, crore, dozen */
  Scale = 1 << 4,
  /** k, m, bn … : a scale only after digits. */
  Short = 1 << 5,
  /** $, €, £ … */
  Sign = 1 << 6,
  /** USD, EUR …, Rs, RM */
  Code = 1 << 7,
  /** dollar, euros … */
  Currency = 1 << 8,
  /** cent, cents, pence, dime */
  Cent = 1 << 9,
  /** %, percent, pct … ("per cent" is two words) */
  Percent = 1 << 10,
  /** first … ninetieth */
  Ordinal = 1 << 11,
  /** half, quarter, and the plurals of ordinals: thirds, fifths … */
  Part = 1 << 12,
  Month = 1 << 13,
  Weekday = 1 << 14,
  /** hour, day … decade */
  TimeUnit = 1 << 15,
  /** h, hrs, yr … : a unit of time only after digits. */
  TimeShort = 1 << 16,
  Hyphen = 1 << 17,
  /** En and em dashes and their kin, which join ranges. */
  Dash = 1 << 18,
  /** Words that go on after a fraction, where a noun would make it an ordinal ("a fifth goes …", not "a fifth round"). */
  Onward = 1 << 19,
  /** http, www: what begins an address. */
  Address = 1 << 20,
  /** section, item, version …: the number behind them is a name. */
  Section = 1 << 21,
  /** Words that say nothing about a number behind them, even in title case ("Over 9 Years"). */
  Plain = 1 << 22,
  /** twice, thrice */
  Multiple = 1 << 23,
  /** next, following */
  Next = 1 << 24,
  /** st, nd, rd, th */
  Suffix = 1 << 25,
  /** a, an */
  Article = 1 << 26,
  /** the, its, this …: what stands before an ordinal. */
  Determiner = 1 << 31,
  /** fy, cy, ye: glued to a year. */
  Fiscal = 1 << 28,
  /** over, under, past …: prepositions and particles that bound an amount only where they stand right before it. */
  Particle = 1 << 30,
  /** hand, row, suing …: an "over" behind them is theirs. */
  OverTaker = 1 << 27,
  /** several, many, multi …: a scale behind them has no number. */
  Vague = 1 << 29,
}

/** What begins a number. */
export const NUMERAL = Role.Digits | Role.Small | Role.Tens | Role.Hundred | Role.Scale | Role.Part | Role.Ordinal;
