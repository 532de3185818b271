/** A term set: what a deal says, who says so, and how people speak of it. The file is checked by `schema.ts`; these are its types. */
export type TermKind = 'status' | 'percent' | 'money' | 'year' | 'month' | 'weekday' | 'duration' | 'count' | 'quotation';

export interface Evidence {
  seed: string;
  quote: string;
  /** The sentence says it by implication. */
  implies?: boolean;
  /** Why a dissenting sentence dissents. */
  note?: string;
}

/** How a term is spoken of; cues in the notation of `lib/claims/notation.ts`. */
export interface TermLanguage {
  /** Names the thing and says nothing of its state: a predicate ("ended", "kept") must go with it. */
  topic?: string[];
  /** Says what the term says; says the opposite. */
  current?: string[];
  opposite?: string[];
  /** The same, but only where the term is already spoken of: in the sentence, the one before, the heading or the label. */
  follow?: string[];
  unfollow?: string[];
  /** Speaks of the thing without saying anything of it: no claim, but the article does not leave it out. */
  mention?: string[];
  /** Looks like the term and is another thing ("an exclusive interview"): the term's cues that overlap it are passed over. */
  except?: string[];
  /** Speaks of another matter of the same kind ("sued by its shareholders"): the sentence says nothing of this term. */
  apart?: string[];
  /** Terms whose cues win where they end with the same words or lie within this one's. */
  yields?: string[];
  /** The opposite needs no word of the present to be said of now. */
  plain?: boolean;
  /** Other companies may be its subjects: it tells of their dealings with the parties. */
  rivals?: boolean;
  /** Tells of events: one that is past contradicts the term as a present one does. */
  event?: boolean;
  /** At most one claim a sentence: its parts are named together. */
  single?: boolean;
  /** A term of its family is enough for `follow` cues. */
  kin?: boolean;
  /** What it means for the term that its topic ended, and that it was kept. */
  ended?: 'current' | 'opposite';
  kept?: 'current' | 'opposite';
  /** A figure in a frame (a cue with a slot for it) belongs to the term; one near an `about` cue does, if nothing else has a better claim to it. */
  frame?: string[];
  about?: string[];
  /** Like a frame, but so loose that only an agreeing figure counts. */
  hint?: string[];
  /** Terms whose cues attract the figure as `about` cues do. */
  with?: string[];
  /** How far, in words, an `about` cue reaches for a figure; 12 where it says nothing. */
  reach?: number;
  /** A figure belongs to the term only if the sentence, or the one before, names one of these (entity ids, `|` for or); a group each. */
  needs?: string[];
  /** Who holds the status ("primary partner: Microsoft"): entity ids; a claim that names another holder is a discrepancy. */
  holder?: string[];
  /** Statements stand as they are: a negation or an ending beside them does not turn them. */
  fixed?: boolean;
  /** Entity ids or groups whose presence in the sentence makes it another matter. */
  unless?: string[];
  /** Weight added to frames: for a term whose frames are parts of another's. */
  priority?: number;
  /** For a day: the ISO 8601 duration after which the other party followed. */
  lag?: string;
  /** The month of an act, for status terms. */
  month?: string;
  /** Who may give those words, for quotations: entity ids or words. */
  speaker?: string[];
}

export interface Term {
  id: string;
  family: string;
  kind: TermKind;
  title: string;
  statement: string;
  current?: string;
  superseded?: string;
  value?: number | string;
  currency?: string;
  bound?: 'over' | 'through';
  period?: 'year';
  payer?: string;
  payee?: string;
  year?: number;
  month?: string;
  within?: string;
  speaker?: string;
  exactPart?: string;
  requires?: string[][];
  support: Evidence[];
  dissent?: Evidence[];
  language?: TermLanguage;
}

/** A company, product or person the articles speak of. */
export interface Entity {
  id: string;
  /** The party of the deal it is, or belongs to. */
  party?: string;
  /** Cues that name it; `names` as written (case counts for all-capital ones of up to four letters), `epithets` in lower case. */
  names: string[];
  epithets?: string[];
  /** A product or place of the party, which can stand for it as a payer or a holder but is not the party itself. */
  product?: boolean;
  /** Its names are common words too: they count only with a capital. */
  proper?: boolean;
  /** Groups it belongs to, usable as slots. */
  groups?: string[];
}

/** Something else that figures and words near the deal may be about: it takes them out of the terms' reach. */
export interface Other {
  id: string;
  frame?: string[];
  about?: string[];
  reach?: number;
  priority?: number;
  /** The term that a careless reader might take the figure for: the figure is then shown as `unverified` (on request) instead of nothing. */
  unverified?: string;
}

export interface TermSet {
  deal: { id: string; title: string; parties: string[]; primarySource: string; amended: { date: string; basis: string }; asOf: { date: string; basis: string } };
  sources: { file: string; label: string; about: string; author?: string; links?: string[]; cites?: string[] }[];
  terms: Term[];
  language: {
    entities: Entity[];
    /** Named lists of words, stems and phrases, for cues to use as @name. */
    words: Record<string, string[]>;
    others: Other[];
    /** Cues of events that belong to other deals; weigh against the article being about this one. */
    elsewhere?: string[];
    /** Each group must occur in a page before anything else is done with it. */
    gate: string[][];
  };
}
