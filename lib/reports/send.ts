/** Ways a report leaves the browser by the reader's own hand: as text, as a mail draft, as a new issue. Nothing here sends anything. */

/** Longer addresses are cut off, or refused, by mail programs and trackers. */
const LONGEST = { mail: 1900, tracker: 7000 } as const;

/** A `mailto:` draft without addressee: the reader knows, or looks up, whom to write to. `cut` where the text did not fit. */
export function mailDraft(subject: string, body: string): { url: string; cut: boolean } {
  const head = `mailto:?subject=${encoded(oneLine(subject).slice(0, 200))}&body=`;
  const { text, cut } = fitting(body.replace(/\r?\n/g, '\r\n'), LONGEST.mail - head.length);
  return { url: head + text, cut };
}

/** The address of a tracker's form, filled in; null where the template cannot be used. */
export function trackerLink(template: string, title: string, body: string): { url: string; cut: boolean } | null {
  if (template === '' || !/^https?:\/\//i.test(template)) return null;
  const subject = encoded(oneLine(title).slice(0, 200));
  const bare = template.replaceAll('{title}', subject).replaceAll('{body}', '');
  const { text, cut } = fitting(body, LONGEST.tracker - bare.length);
  const url = template.replace(/\{(title|body)\}/g, (_, name) => (name === 'title' ? subject : text));
  return URL.canParse(url) ? { url, cut } : null;
}

/** As much of the text as fits when encoded, without half a character at its end. */
function fitting(text: string, room: number): { text: string; cut: boolean } {
  const whole = encoded(text);
  if (whole.length <= room) return { text: whole, cut: false };
  let out = '';
  for (const char of text) {
    const next = encoded(char);
    if (out.length + next.length + 9 > room) break;
    out += next;
  }
  return { text: `${out}${encoded('…')}`, cut: true };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Percent-encoding that takes lone surrogates too. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')).replaceAll("'", '%27');
}
