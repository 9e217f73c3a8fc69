import { z } from 'zod';
import { LINK_STATES } from '../../domain/invite-link.ts';

const partSchema = z.union([
  z.enum(['newest', 'oldest']),
  z.object({ olderThan: z.string() }),
  z.object({ newerThan: z.string() }),
]);

/** Buttons of older versions knew a page by its number alone: they show the first one. */
export const placeSchema = z.object({
  /** `links`: the person's own. `audit`: everybody's, for the creator. */
  mode: z.enum(['links', 'audit']),
  /** null for all of the person's chats, of their own links. */
  peerId: z.number().nullable(),
  state: z.enum(LINK_STATES).nullable(),
  ofActorId: z.number().nullable(),
  /** What was searched for, in titles and askers' names. */
  text: z.string().nullable().default(null),
  /** Next to which link the page begins; the number only says how far that is from the newest. */
  from: partSchema.default('newest'),
  page: z.number().int().min(0),
  /** The links that are picked; null while none can be. */
  picked: z.array(z.string()).nullable().default(null),
});

/** Which part of which list; travels as a button's payload. */
export type ListPlace = z.output<typeof placeSchema>;

/** The beginning of a list. */
export const FIRST_PAGE = { from: 'newest', page: 0 } as const;

/** A list from its beginning, of all states and people. */
export function wholeList({ mode, peerId, text }: Pick<ListPlace, 'mode' | 'peerId' | 'text'>): ListPlace {
  return { mode, peerId, text, state: null, ofActorId: null, ...FIRST_PAGE, picked: null };
}
