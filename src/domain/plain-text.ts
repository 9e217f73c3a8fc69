/**
 * Text that somebody else typed (a title, a name), made harmless beside ours: one line, and nothing that turns the reading
 * order around, with which a name could pass for another in an owner's audit.
 */
export function plainText(text: string): string {
  // Quicker where there is nothing to do, as in most titles.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '');
}

const BLANK = /^[\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether there is nothing to see in it. */
export function isInvisible(text: string): boolean {
  return BLANK.test(text);
}

/** At most so many characters (code points), with an ellipsis where some were left out. */
export function clipped(text: string, most: number): string {
  // Not counted where it surely fits: nearly always.
  if (text.length <= most) return text;
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
