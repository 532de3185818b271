/** Whether a small letter stands at a place of a text; beyond its end stands none. */
export function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 97 && unit <= 122 : /\p{Ll}/u.test(text.charAt(at));
}

/** The same of a capital. */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(text.charAt(at));
}
