import { Hono } from 'hono';
import { z } from 'zod';
import { isInside, RIGHTS } from '../world/rights.ts';
import { type AdminRights, type Chat, type Member, TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { readBody } from './read-body.ts';
import { notFound } from './refusal.ts';
import { chatInside } from './views.ts';

/** What Telegram's clients tick for a new administrator: all but making others. */
const USUAL_RIGHTS: Partial<AdminRights> = Object.fromEntries(
  RIGHTS.map((right) => [right, right !== 'promoteMembers']),
);

const MEMBER = z.strictObject({
  status: z.enum(['administrator', 'member', 'left', 'kicked']),
  rights: z.partialRecord(z.enum(RIGHTS), z.boolean()).optional(),
  anonymous: z.boolean().optional(),
  by: z.int().optional(),
});
const TITLE = z.strictObject({ title: z.string().max(128), by: z.int().optional() });
const TRANSFER = z.strictObject({ to: z.int() });
const NEW_CHAT = z.strictObject({
  kind: z.enum(['basic', 'supergroup', 'channel']),
  title: z.string().min(1).max(128),
  creatorId: z.int(),
  username: z
    .string()
    .regex(/^[a-z]\w{3,31}$/i)
    .optional(),
  joinRequest: z.boolean().optional(),
});

interface ChatEnv {
  Variables: { chat: Chat };
}

/** Chats, seen and changed from outside: `by` says who does it, the creator unless told otherwise. */
export function chatRoutes(world: World): Hono<ChatEnv> {
  const app = new Hono<ChatEnv>();

  function creatorOf(peerId: number): number {
    const creator = world.chats.administrators(peerId).find((member) => member.status === 'creator');
    if (!creator) throw new TelegramError(400, 'CHAT_ADMIN_REQUIRED');
    return creator.userId;
  }

  function change(peerId: number, userId: number, wanted: z.infer<typeof MEMBER>): Member {
    const { status, rights = USUAL_RIGHTS, anonymous } = wanted;
    const by = wanted.by ?? creatorOf(peerId);
    if (status === 'administrator') return world.chats.promote(by, peerId, userId, rights, anonymous);
    if (status === 'left') world.chats.leave(peerId, userId);
    else if (status === 'kicked') world.chats.kick(by, peerId, userId);
    else if (isInside(world.chats.member(peerId, userId))) world.chats.promote(by, peerId, userId, null);
    else world.chats.addMember(by, peerId, userId);
    return world.chats.member(peerId, userId);
  }

  app.post('/', async (c) => {
    const { username, joinRequest, ...chat } = await readBody(c, NEW_CHAT);
    const optional = {
      ...(username !== undefined && { username }),
      ...(joinRequest !== undefined && { joinRequest }),
    };
    return c.json(chatInside(world, world.chats.add({ ...chat, ...optional })));
  });

  app.use('/:peerId/*', async (c, next) => {
    const chat = world.chats.find(Number(c.req.param('peerId')));
    if (!chat) throw notFound('chat');
    c.set('chat', chat);
    await next();
  });

  app.put('/:peerId/members/:userId', async (c) => {
    const userId = Number(c.req.param('userId'));
    if (!world.people.get(userId)) throw notFound('person');
    return c.json(change(c.var.chat.peerId, userId, await readBody(c, MEMBER)));
  });

  app.post('/:peerId/transfer', async (c) => {
    const { peerId } = c.var.chat;
    const { to } = await readBody(c, TRANSFER);
    world.chats.transfer(creatorOf(peerId), peerId, to);
    return c.json({});
  });

  app.put('/:peerId/title', async (c) => {
    const { peerId } = c.var.chat;
    const { title, by } = await readBody(c, TITLE);
    return c.json(chatInside(world, world.chats.rename(by ?? creatorOf(peerId), peerId, title)));
  });

  app.post('/:peerId/migrate', (c) => {
    const { peerId } = c.var.chat;
    return c.json({ peerId: world.chats.migrate(creatorOf(peerId), peerId).peerId });
  });

  app.get('/:peerId/links', (c) => c.json({ links: world.links.ofChat(c.var.chat.peerId) }));
  app.get('/:peerId/requests', (c) => c.json({ requests: world.requests.ofChat(c.var.chat.peerId) }));
  return app;
}
