import { z } from 'zod';
import { OPENNESS } from '../../domain/open-link.ts';

const cursorSchema = z.object({ openness: z.enum(OPENNESS), linkId: z.string() });
const partSchema = z.union([
  z.literal('first'),
  z.object({ after: cursorSchema }),
  z.object({ before: cursorSchema }),
]);

/** Where somebody is in the list of what is open; travels as a button's payload. */
export const openPlaceSchema = z.object({
  peerId: z.number(),
  part: partSchema.default('first'),
  /** The number of the first link there, counted from 1. */
  number: z.number().int().min(1).default(1),
});

export type OpenPlace = z.output<typeof openPlaceSchema>;

/** What can be done about a link that is open. */
export const FIXES = ['expiry', 'approval', 'revoke', 'replace', 'requests'] as const;

export type Fix = (typeof FIXES)[number];

export const fixSchema = z.object({ fix: z.enum(FIXES), place: openPlaceSchema });
