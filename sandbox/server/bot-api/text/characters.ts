/** Lengths are limited in code points: an emoji counts once, a family of joined ones several times. */
export function characters(text: string): number {
  return Array.from(text).length;
}
