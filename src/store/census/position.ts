import { z } from 'zod';
import type { CensusAdmin } from '../../domain/census.ts';
import type { CensusPosition } from '../../domain/ports/census-store.ts';

const linkCursor = z.object({
  offsetDate: z.coerce.date(),
  offsetLink: z.string(),
  seen: z.number(),
  count: z.number(),
});
const importerCursor = z.object({
  offsetDate: z.coerce.date(),
  offsetUser: z.string(),
  seen: z.number(),
  count: z.number(),
});
const position = z.discriminatedUnion('at', [
  z.object({ at: z.literal('admins') }),
  z.object({
    at: z.literal('links'),
    adminIds: z.array(z.number()),
    revoked: z.boolean(),
    after: linkCursor.nullable(),
  }),
  z.object({ at: z.literal('missing') }),
  z.object({
    at: z.literal('importers'),
    list: z
      .object({ linkId: z.string(), since: z.coerce.date(), after: importerCursor.nullable() })
      .nullable(),
  }),
  z.object({ at: z.literal('log') }),
]);
const admins = z.array(
  z.object({
    userId: z.number(),
    name: z.string(),
    username: z.string().nullable(),
    isBot: z.boolean(),
    links: z.number(),
    revokedLinks: z.number(),
  }),
);

export function positionFromJson(json: string): CensusPosition {
  return position.parse(JSON.parse(json));
}

export function adminsFromJson(json: string): CensusAdmin[] {
  return admins.parse(JSON.parse(json));
}
