import { z } from 'zod';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { Chat, ChatReference } from '../../domain/peer.ts';
import type { ChatPerson, ImporterPage, RecentJoins } from '../../domain/ports/telegram.ts';
import type { Administrators } from '../../domain/rights.ts';
import type { SubscriptionTerms } from '../../domain/subscription.ts';

/** In JSON as ISO 8601. */
const moment = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

export const peerId = z.int();

export const administrators = z.object({
  list: z.array(
    z.object({
      userId: z.int(),
      name: z.string(),
      username: z.string().nullable(),
      creator: z.boolean(),
      inviteUsers: z.boolean(),
    }),
  ),
  checkedAt: moment,
}) satisfies z.ZodType<Administrators>;

export const chatReference = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('peerId'),
    peerId,
    title: z.string().exactOptional(),
    picked: z.boolean().exactOptional(),
  }),
  z.object({ by: z.literal('username'), username: z.string() }),
  z.object({ by: z.literal('inviteHash'), hash: z.string() }),
]) satisfies z.ZodType<ChatReference>;

export const chat = z.object({
  peerId,
  kind: z.enum(['group', 'supergroup', 'channel']),
  title: z.string(),
  username: z.string().nullable(),
}) satisfies z.ZodType<Chat>;

export const exportedLink = z.object({
  link: z.string(),
  title: z.string().nullable(),
  expireDate: moment.nullable(),
  usageLimit: z.int().nullable(),
  requestNeeded: z.boolean(),
  subscriptionPricing: z.object({ period: z.int(), amount: z.int() }).nullable(),
  adminId: z.int(),
  date: moment,
  startDate: moment.nullable(),
  permanent: z.boolean(),
  revoked: z.boolean(),
  usage: z.int(),
  requested: z.int(),
  subscriptionExpired: z.int().nullable(),
}) satisfies z.ZodType<ExportedLink>;

export const importerCursor = z.object({
  offsetDate: moment,
  offsetUser: z.string(),
  seen: z.int(),
  count: z.int(),
});

export const importerPage = z.object({
  importers: z.array(
    z.object({
      userId: z.int(),
      name: z.string(),
      username: z.string().nullable(),
      date: moment,
      requested: z.boolean(),
      approvedBy: z.object({ userId: z.int(), name: z.string() }).nullable(),
      bio: z.string().nullable(),
    }),
  ),
  count: z.int(),
  next: importerCursor.nullable(),
}) satisfies z.ZodType<ImporterPage>;

export const chatPeople = z.array(
  z.object({
    userId: z.int(),
    name: z.string(),
    username: z.string().nullable(),
    standing: z.enum(['inside', 'banned']),
    bannedBy: z.string().nullable(),
  }),
) satisfies z.ZodType<ChatPerson[]>;

export const recentJoins = z.object({
  joins: z.array(z.object({ userId: z.int(), name: z.string(), date: moment, link: z.string().nullable() })),
  since: moment,
}) satisfies z.ZodType<RecentJoins>;

export const subscriptionTerms = z.object({
  period: z.int(),
  amountMax: z.int(),
}) satisfies z.ZodType<SubscriptionTerms>;
