import type { Hono } from 'hono';
import { z } from 'zod';
import { type Chat, TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { PersonEnv } from './person-env.ts';
import { readBody } from './read-body.ts';
import { withoutUndefined } from './without-undefined.ts';
import { chatView } from './views.ts';

const PEER = z.int();
const SETTINGS = {
  title: z.string().optional(),
  expireDate: z.int().optional(),
  // Telegram itself says what is wrong with a limit.
  usageLimit: z.number().optional(),
  requestNeeded: z.boolean().optional(),
};
const NEW_LINK = z.strictObject({
  peerId: PEER,
  ...SETTINGS,
  subscriptionPricing: z.strictObject({ period: z.int(), amount: z.int() }).optional(),
});
const LINK_CHANGE = z.strictObject({
  peerId: PEER,
  link: z.string(),
  revoked: z.literal(true).optional(),
  ...SETTINGS,
});
const LINK = z.strictObject({ peerId: PEER, link: z.string() });
const JOIN = z.strictObject({
  link: z.string().min(1),
  viaChatlist: z.boolean().optional(),
  pays: z.boolean().optional(),
});
const LEAVE = z.strictObject({ peerId: PEER });
const DECISION = z.strictObject({ peerId: PEER, userId: z.int(), approved: z.boolean() });
const BLOCKED = z.strictObject({ blocked: z.boolean() });
const BIO = z.strictObject({ bio: z.string() });

/** `@name` or `t.me/name`, but no invite link. */
function usernameIn(link: string): string | undefined {
  return /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z]\w{3,31})\/?$/i.exec(link)?.[1];
}

/** How a person joins and leaves chats, and makes and revokes links to them. */
export function addLinkRoutes(app: Hono<PersonEnv>, world: World, botId: number): void {
  /** The chat behind a link; somebody who has to be admitted is told so by a refusal. */
  function enter(userId: number, { link, viaChatlist = false, pays = false }: z.infer<typeof JOIN>): Chat {
    const username = usernameIn(link);
    const chat = username === undefined ? undefined : world.chats.byUsername(username);
    if (username !== undefined && !chat) throw new TelegramError(400, 'CHANNEL_INVALID');
    return chat
      ? world.chats.join(userId, chat.peerId)
      : world.links.join(userId, link, { viaChatlist, pays });
  }

  function peerBehind(userId: number, link: string): number {
    const chat = world.chats.byUsername(usernameIn(link) ?? '');
    return chat?.peerId ?? world.links.check(userId, link).chat.peerId;
  }

  app.get('/:userId/invites/:hash', (c) => {
    const { chat, link, member } = world.links.check(c.var.person.id, c.req.param('hash'));
    const { title, kind, memberCount } = chatView(world, chat);
    const { requestNeeded, subscriptionPricing } = link;
    return c.json({ title, kind, memberCount, requestNeeded, member, subscriptionPricing });
  });

  app.post('/:userId/joins', async (c) => {
    const join = await readBody(c, JOIN);
    const userId = c.var.person.id;
    try {
      return c.json({ outcome: 'joined', peerId: enter(userId, join).peerId });
    } catch (error) {
      const waits = error instanceof TelegramError && error.message === 'INVITE_REQUEST_SENT';
      if (!waits) throw error;
      return c.json({ outcome: 'requested', peerId: peerBehind(userId, join.link) });
    }
  });

  app.post('/:userId/leaves', async (c) => {
    const { peerId } = await readBody(c, LEAVE);
    world.chats.leave(peerId, c.var.person.id);
    return c.json({});
  });

  app.post('/:userId/links', async (c) => {
    const { peerId, ...settings } = await readBody(c, NEW_LINK);
    return c.json(world.links.export(c.var.person.id, peerId, withoutUndefined(settings)));
  });

  app.patch('/:userId/links', async (c) => {
    const { peerId, link, ...changes } = await readBody(c, LINK_CHANGE);
    return c.json(world.links.edit(c.var.person.id, peerId, link, withoutUndefined(changes)));
  });

  app.delete('/:userId/links', async (c) => {
    const { peerId, link } = await readBody(c, LINK);
    world.links.delete(c.var.person.id, peerId, link);
    return c.json({});
  });

  app.post('/:userId/decisions', async (c) => {
    const { peerId, userId, approved } = await readBody(c, DECISION);
    world.requests.decide(c.var.person.id, peerId, userId, approved);
    return c.json({});
  });

  app.put('/:userId/blocked', async (c) => {
    const { blocked } = await readBody(c, BLOCKED);
    world.bots.setBlocked(botId, c.var.person.id, blocked);
    return c.json({ blocked });
  });

  app.put('/:userId/bio', async (c) => {
    const { bio } = await readBody(c, BIO);
    world.people.setBio(c.var.person.id, bio);
    return c.json({ bio });
  });
}
