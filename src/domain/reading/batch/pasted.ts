import type { Paste } from '../../batch-plan.ts';
import { SEPARATORS } from './rows.ts';
import { columnOf } from './columns.ts';

/** A message holds so many characters: what is longer, apps send as several messages. */
const MESSAGE_MAX = 4_096;
/** Apps end a piece at the last line break, if there is one in the second half of what would fit. */
const PIECE_MIN = MESSAGE_MAX / 2;
/** Seconds from one piece to the next; nobody reads what was answered and types something in that time. */
const APART_MAX = 3;

/** Whether a message goes on with a list that was too long for the one before. @param date when it was sent, Unix seconds. */
export function goesOn(paste: Paste, date: number): boolean {
  return paste.length >= PIECE_MIN && date >= paste.date && date - paste.date <= APART_MAX;
}

/** The text as it was before it was sent in pieces. */
export function joined(paste: Paste, piece: string): string {
  return `${paste.text}${isCutWithinLine(paste, piece) ? '' : '\n'}${piece}`;
}

/** A full message has no room for a line break. It may end with a line all the same: that shows where lines have columns. */
function isCutWithinLine({ text, length }: Paste, piece: string): boolean {
  if (length < MESSAGE_MAX) return false;
  const lines = text.split('\n');
  const [heading = ''] = lines;
  const separator = SEPARATORS.find((each) => heading.split(each).some((cell) => columnOf(cell) !== null));
  const columns = separator === undefined ? 1 : heading.split(separator).length;
  if (separator === undefined || columns === 1) return true;
  const isWhole = (line = ''): boolean => line.split(separator).length === columns;
  return !(isWhole(lines.at(-1)) && isWhole(piece.split('\n')[0]));
}
