/** A line that rules on the claim above it: "Our finding: false.", "Verdict — out of date". */
const RULING = /^\W*(?:(?:our|the|my|their) )?(?:finding|verdict|ruling|rating|conclusion|reality|truth|status|result|answer|judge?ment|fact[- ]?check|assessment|rated|we say|we rate (?:it|this))\s*(?:is\b|:|–|—|-)\s*(.{1,60})/i;
/** Anything but a plain "true". */
const REJECTED = /^\W*(?:\w+ ){0,2}(?:false|untrue|wrong|incorrect|inaccurate|not (?:true|quite|so|correct|any more)|misleading|partly|partial(?:ly)?|half|mixed|outdated|out of date|stale|no\b|nope|unsupported|unproven|unfounded|baseless|fake|myth|nonsense|bogus|invented|busted|debunked|missing context|lacks? (?:context|evidence))/i;

/** A block that begins by calling the one above it wrong: "False. …", "Not true: …". */
const BARE = /^(?:[\w .]{1,30} (?:wrote|said|replied):\s*)?\W*(?:\d{1,2}\W+)?(?:this is |(?:he|she|they|you)(?:['’]s|['’]re| is| are) |that(?:'s|’s| is) |it(?:'s|’s| is) )?(?:mostly |simply |just |plain |also |partly |half )?(?:false|wrong|untrue|not true|not so|no|nope|myth|fiction|incorrect|nonsense|not quite|not any more|not exactly|half[- ]true|misleading|pants on fire|busted|debunked|outdated|out of date|fake)\s*[.:!;–—,]/i;

/** As far as a short statement goes that the next line may call wrong. */
const SHORT = 220;

/** Whether a block's text says of what stands above it, so many characters (`above`), that it does not hold, or holds in part only. */
export function rejects(text: string, above: number): boolean {
  const ruling = RULING.exec(text.slice(0, 160));
  return (ruling !== null && REJECTED.test(ruling[1])) || (above < SHORT && BARE.test(text.slice(0, 60)));
}
