import { renderUnicodeCompact } from 'uqr';

/** Modules that stay light around the code. Telegram's apps need no more, and a terminal of 80 × 24 has no more room. */
const QUIET = 2;

/** A QR code of half blocks, light where the terminal's letters are: two modules above each other in a character. */
export function qrLines(text: string): string[] {
  return renderUnicodeCompact(text, { border: QUIET }).split('\n');
}
