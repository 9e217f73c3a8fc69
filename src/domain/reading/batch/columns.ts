import type { BatchRow } from '../../batch-plan.ts';

export type Column = 'title' | 'limit' | 'expiry' | 'approval';

/** How people head a column. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  title: ['title', 'titles', 'name', 'names', 'link name', 'link title'],
  limit: ['limit', 'usage limit', 'user limit', 'member limit', 'uses', 'people', 'max', 'seats', 'guests'],
  expiry: [
    'expiry',
    'expires',
    'expire',
    'expire date',
    'expiry date',
    'expiration',
    'expiration date',
    'valid until',
    'until',
  ],
  approval: ['approval', 'approve', 'admin approval', 'join request', 'join requests', 'request needed'],
} satisfies Record<Exclude<keyof BatchRow, 'line' | 'spills'>, readonly string[]>;

const COLUMNS = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) => headings.map((heading) => [heading, column])),
);

/** @returns what a column with that heading says of a link; null for nothing. */
export function columnOf(heading: string): Column | null {
  const plain = heading
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/[:*]$/, '');
  const column = COLUMNS.get(plain);
  return column === 'title' || column === 'limit' || column === 'expiry' || column === 'approval'
    ? column
    : null;
}
