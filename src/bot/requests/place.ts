import { z } from 'zod';
import type { RequestFilter } from '../../domain/join-request.ts';

/** A page of those who wait, as buttons keep it. */
export const requestsPlaceSchema = z.object({
  peerId: z.number(),
  linkId: z.string().nullable(),
  offset: z.number().int().min(0).default(0),
});

/** With when they were counted, milliseconds: who came later was not shown. */
export const confirmedSchema = requestsPlaceSchema.extend({ at: z.number().default(0) });

export type RequestsPlace = z.output<typeof requestsPlaceSchema>;

/** The first page. */
export function requestsPlace({ peerId, linkId }: Pick<RequestFilter, 'peerId' | 'linkId'>): RequestsPlace {
  return { peerId, linkId, offset: 0 };
}

export const requestKeySchema = z.object({ peerId: z.number(), userId: z.number() });
