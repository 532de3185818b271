/**
 * The engine's own English: lists of words and phrases that cues may name as @list, and that decide polarity, time and mood.
 * Written in the notation of cues, phrases in full; nothing of any deal stands here.
 */
export const LEXICON = {
  /** Something comes to an end, is taken away or is absent. */
  ended: `end* scrap* drop* axe* delete* remove* abolish* terminate* discontinue* cease* stop* halt* eliminate* cancel* kill* repeal* revoke* rescind* nix* ditch* jettison* junk*
    dismantle* evaporate* vanish* disappear* retire* dissolve* expire* lapse* excise* erase* strip* shed* lose* loss surrender* relinquish* waive* cede* forgo* forfeit* sever* abandon* undo*
    gone dead history goodbye farewell outdated discharge* defunct void deceased extinct obsolete moot zero nil toast toasted removal deletion elimination abolition termination cancellation demise scrapping expiry axing dropping
    unwind* unravel* dissolution neutralise* neutralize* shelved shelving withdraw* bury* buried crumble* collapse* fade* quash* extinguish* annul* nullify* supersede* swap* replace* exchanged exchanging sacrifice* sunset* finish* concede* loosen* extinguish* wipe* toss* bin* unshackle* untie* unbind* unchain* untether* decouple* detach* divorce* part-ways cull* shred* suppress* scuttle* jettisoned scrub* sunset* quit* expunge* efface* relax* unlock* lift*
    break* broken breaking shatter* torpedo* escape* exit* shutter* mothball* banish* purge* excised nixed culled yank*
    |struck out|struck from|strikes out|striking out|strike out|strikes|struck|struck off|crossed out|crosses out|crossing out|cross out|done away with|do away with|does away with|doing away with|did away with|taken out|takes out|take out|taking out|took out|written out|wrote out|writes out
    |given up|gives up|give up|gave up|giving up|take away|takes away|took away|taken away|taking away|let go|lets go|letting go|no more|shut off|shuts off|cut off|cuts off|switched off|turned off|is shut|phased out|phases out|phasing out|torn up|tears up|tear up|tore up|tearing up|ripped up|rips up|rip up|wiped out|thrown out|throws out|written off
    |out of date|is over|are over|was over|now over|'s over|it's over|torn out|tears out|tearing out|tore out|rubbed out|rubs out|tossed out|tosses out|cut out|cuts out|thrown out|written out|wrote out|struck out|crossed out|taken out|edited out|inked out|lined out|blotted out|ruled out|dropped out|stripped out|carved out|weeded out|wiped out|washed out|scratched out|blacked out|snipped out|scored out|ripped out|laid to rest|lays to rest|put to rest|put to bed|no longer applies|no longer apply|no longer holds|no longer stands|no further force|no force|no effect|of no further|let off|lets off|run dry|ran dry|runs dry|dried up|switched off|turned off|closed off|shut down|shuts down|cut loose|gets out of|got out of|released from|relieved of|freed from|excused from|spared|put down|called time on|calls time on|bids farewell to|waves goodbye to|says goodbye to|said goodbye to|bade farewell to|in the bin|binned|off the books|goes out the window|out the window|out of the window|on the scrapheap|hit the bin|at an end|had its day|has had its|bites the dust|bit the dust|six feet under|is toast|are toast|is done|that's done|are done|done for|is finished|drops away|dropped away|disappears|falls silent|stripped of|hand in|hands in|handed in|handing in|steps down|stepped down|made redundant|been superseded|outlived its|ceased to|ceases to|come to a close|comes to a close|came to a close|draws to a close|drew to a close|come to an end|comes to an end|came to an end|coming to an end|brought to an end|brings to an end|put an end to|puts an end to|is out|are out|thing of the past|things of the past|consigned to history|has been pulled|was pulled|been pulled|pulled from|pulls
    |run out|ran out|runs out|running out|dried up|dries up|wound up|walk away from|walks away from|walked away from|parts with|backed out|rolled back|rolls back|fallen away|falls away|fell away|fall away|gone away|goes away|went away|dropped out|got rid of|gets rid of|get rid of|getting rid of|rid of
    |closes the book on|closed the book on|draws a line under|drew a line under|drawn a line under|none at all|not at all|off the table|off the books|buys out|bought out|fell by the wayside|stripped out|strips out|stripping out|left behind|ruled out|struck through|nailed shut|nowhere to be found|missing from the|absent from the|no longer there|no longer appears|no longer appear|shredder|paper shredder|cutting room floor|ash heap|dustbin|did not make it|didn't make it|not made it|no longer features|no longer figures|no longer exists|no longer exist|no longer part of|no longer in the|no longer in it|no longer in there|isn't there any more|isn't there anymore|not there any more|not there anymore|has been cut|have been cut|was cut from|is cut from|been cut from|cut from the|been turned off`,
  /** Something goes on as it was. */
  kept: `remain* stay* keep* retain* survive* continue* persist* preserve* endure* maintain* intact untouched unchanged unaffected unaltered alive live stands hold* valid binding perpetual reaffirm* reinstate* restore* renew* unscathed standing
    |not over|not dead|not gone|not ended|not finished|not done with|in force|in place|made it into|makes it into|in one piece|still in there|still there|outlived|outlives|stays armed|stay armed|stands open|still applies|still apply|still applicable|still stands|still binding|still payable|as is|up and running|the same cut|just as before|as it always did|still does|still do|still on the books|carried over|carries over|rolled over|rolls over|holds good|holds true|safe and sound|left untouched|left intact|left unchanged|in effect|carries on|carry on|carried on|still flows|still flowing|still flow|keeps flowing|lives on|live on|lived on|hangs on|hang on|left alone|left where|left precisely|left exactly|left in|as before|same as before|holds on to|hold on to|holding on to|held on to|goes on|go on|going on|clings to|cling to|clung to|clinging to|still there|still stands|here to stay|alive and well|not touched|left standing|stays put`,
  /** Negation. */
  neg: `not no non never neither nor without nobody nothing none hardly nowhere cannot cant can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't needn't mustn't ain't dont doesnt isnt wont nope zip
    |no longer|no one|far from|stop short of|stopped short of|stops short of|fail to|fails to|failed to|rather than|instead of|free of|free from|lack of|lacks|refuse* to|declines to|declined to`,
  /** Not the case, only thought of: conditions, chances, wishes. */
  hypothetical: `if suppose supposing might could were imagine perhaps maybe possibly hypothetically should hope* hoped wish* wished prefer rumour* rumor* speculat* speculation sensitivity flex* scenario scenarios
    |i'd|we'd|you'd|you write|you wrote|you say|you said|you claim|you suggest|would like|would have|wanted to|wanted the|want to|wants to|had hoped|had feared|feared that|in case|what if|bull case|bear case|base case|could be|might be|in the event|for the taking|up for grabs|will want|would want|on the assumption|assume* |assuming|some day|someday|in theory|bet* that|pencilled in|penciled in|would prefer|ought to|eventually|as though|as if|were to|threat* to|options include|asks whether|asked whether|asking whether|wonders whether|wondered whether|wonder whether|asks if|asked if|wonders if|wonder if|whether it's true|whether it is true|push* for|pushing for|lobb* for|calls for|called for|proposal|proposed|propose|proposes|suggest that|risk that|risks`,
  /** Expected by somebody: figures under these words are no terms of the deal. */
  foreseen: `expect* anticipat* anticipate* forecast* predict* pencil* would guess* nearer offered demand* fear* feared`,
  /** The past as against the present. */
  past: `previously formerly originally historically hitherto heretofore erstwhile initially
    |used to|until now|till now|until recently|up to now|until this week|until last|until monday|for years|in the past|at the time|back then|back when|once upon|no longer the case|it once|they once|once handed|once paid|once sent|once gave|once shared|once passed|once owed|once made|until then|in those days|had been|before the amendment|before the deal|before this|before monday|under the old|under the original|under the previous|under the earlier|under the former|under the prior|thereafter|so far|to date|up until now|up until then|up until last|up until this|up until monday|up until recently|up until the amendment|was accustomed|were accustomed|until the amendment|as it then stood|then in force|once had|once held|once was|had had|of old|long ago|years ago|months ago`,
  /** The old agreement by name: what it says is past, a figure beside it need not be. */
  pastDeal: `
    |previous agreement|original agreement|old agreement|old contract|original contract|previous contract|earlier agreement|earlier contract|old deal|original deal|previous deal|old arrangement|previous arrangement|previous terms|old terms|original pact|old pact|first contract`,
  /** Adjectives of the past: they date the noun that follows. */
  pastNoun: `prior former old older earlier previous original outgoing`,
  /** Words of the present and future that say a state holds now. */
  present: `is are has have will shall now remains stays keeps retains continues still does do currently today gets get pays pay sends send gives give can may must owns own holds hold receives receive takes take owes owe belongs belong collects collect shares share isn't aren't doesn't don't won't hasn't haven't can't cannot continues stay remain keep retain continue sits lies runs run stands comes goes becomes become`,
  pastTense: `was were had did wasn't weren't didn't hadn't went ran held gave paid took got sent became made meant`,
  /** What someone said is untrue. */
  denial: `disregard ignore wrong false fake untrue mistaken incorrect inaccurate hoax debunk* rubbish bunkum hogwash claptrap tosh balderdash refute* denies denied deny myth misreport* misread erroneous erroneously baseless bogus misinformation fabricated unfounded
    |not true|no truth|nor is it true|not the case|mixed up|dropped a decimal|dispute* the|not accurate|never true|isn't true|photoshopped|can breathe out|can breathe|far too high|far too low|not correct|off the mark|wide of the mark|don't believe|do not believe|is nonsense|nonsense`,
  /** A correction speaks of what stood there before. */
  withdrawn: `mishearing misheard misstated incorrectly mistakenly erroneously misreported misquoted
    |earlier we reported|earlier we said|we told|told readers|earlier version|article was withdrawn|story was withdrawn|report was withdrawn|article has been withdrawn|story has been withdrawn|report has been withdrawn|figure was withdrawn|figure has been withdrawn|figure is withdrawn|number has been withdrawn|claim since withdrawn|story since withdrawn|report since withdrawn|figure since withdrawn|number since withdrawn|statement since withdrawn|post since withdrawn|said incorrectly|wrongly said|wrongly stated|wrongly gave|editing error|in error|by mistake|gave the wrong|article said|article stated|story said|caption stated|caption said|chart gave|graphic showed|originally said|originally stated|previously said|previously stated|was given as|were given as|should have read|push alert|first wrote|first said|first gave|we wrote|we put the|we put its|we had it|we had the|we gave|we said at|we said earlier|we reported earlier|our story described|our article described|our report described|our piece described|our post described|our column described|our story called|our article called|our piece called|same article described|same story described`,
  corrected: `correct corrected
    |in fact|the correct|correct figure|in truth|should read|should have said`,
  reported: `reportedly allegedly supposedly apparently
    |according to|is said to|are said to|was said to|sources say|people familiar|person familiar|it is understood|said to be|reported that|reports say`,
  saying: `said say* announce* disclose* tell* told confirm* state* agree* report* explain* note* write* wrote reveal* declare* add* meant
    |so that`,
  /** In a correction: what was printed. */
  printed: `valued dated claimed priced misprinted credited counted read listed misidentified misnamed said stated gave put showed reported described called named quoted wrote implied suggested had misstated misreported incorrectly referred
    |first put|last week we|yesterday we|earlier this week we|picture caption|photo caption|caption dated|the sidebar|our sidebar|a profile|our profile|our graphic|the graphic|our package|main article|our table|our podcast|our newsletter|entry above|post above|earlier entry|earlier post|earlier item|for a few minutes|front page|this column said|this newspaper said|our headline|our column|our story|our article|our editor|editor's column|columnist claimed|column claimed`,
  give: `pay* send* give* remit* transfer* owe* contribute* share* surrender* fork* funnel* route* kick* pass* hand* deliver* cede* shell* cough* channel* steer* divert* forward* yield* disburse* return* credit* wire* reimburse* refund* remits hands
    |hand over|hands over|handing over|handed over|pass on|passes on|passing on|passed on|part with|parts with|fork over|forks over|kick back|kicks back|kicking back|kicked back|pay out|pays out|payable by|turn over|turns over|send back|sends back|set aside`,
  take: `receive* collect* get* take* draw* earn* retain* pocket* skim* claim* keep* bank* secure* reap* book* pull* net* harvest* entitle* cream* rake* siphon* levy levies gain* obtain* enjoy* win* extract* scoop* garner* clip* hold*
    |entitled to|holds on to|takes home|rakes in|pulls in|brings in|hold on to|holding on to|creams off|skims off`,
  any: `any every all whichever whatever other others another rival rivals competing competitor competitors multiple several many different whoever whomever anyone anybody everyone anywhere elsewhere wherever everywhere alternative outside more third-party
    |of its choice|of their choice|of choice|it likes|it wants|fund wants|investors want|wants it|want it|wants the|want the|wants its|want its|wants a|urged that|have urged|it pleases|they like|they want|it fancies|they choose|it chooses|of your choice|customers choose`,
  numberword: `one two three four five six seven eight nine ten`,
} as const;

export type ListName = keyof typeof LEXICON;

/** Light words that may stand between two elements of a cue without mention. */
export const LIGHT = `, the a an its their his her our your this that these those 's ' " “ ” ‘ ’ „ « » - ‐ ‑ – * _ also now still only currently already then just simply even indeed instead today henceforth thereby first's
  all both some such any effectively essentially largely formally fully completely entirely quietly officially finally reportedly however therefore meanwhile additionally further generally once again newly simultaneously clearly always directly natively be been being very most old existing longstanding famous notorious so-called controversial much-debated long`;

/** The words and phrases of a list's text. */
export function phrasesOf(text: string, inflect: (word: string) => string[]): string[][] {
  const found: string[][] = [];
  const [single, ...phrases] = text.split('|');
  const joined = single.split(/\s+/).filter((word) => word.includes('-'));
  phrases.push(...joined);
  for (const word of single.split(/\s+/).filter((one) => one && !one.includes('-'))) {
    for (const form of word.endsWith('*') ? inflect(word.slice(0, -1)) : [word]) found.push([form]);
  }
  for (const phrase of phrases) {
    // A hyphen is a token of its own, and may be missing: "tie-up" is written "tie up".
    const parts = phrase.trim().split(/[\s-]+/).filter(Boolean);
    if (!parts.length) continue;
    if (parts.length === 1 && !parts[0].endsWith('*')) {
      found.push(parts);
      continue;
    }
    // Only the first stem of a phrase is inflected: one is enough, and two would multiply.
    const at = parts.findIndex((part) => part.endsWith('*'));
    if (at < 0) found.push(parts);
    else for (const form of inflect(parts[at].slice(0, -1))) found.push(parts.map((part, i) => (i === at ? form : part)));
  }
  return found;
}
