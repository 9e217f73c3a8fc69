import type { Hono } from 'hono';
import { z } from 'zod';
import { parseDialog } from '../world/dialog.ts';
import { type DialogKey, TelegramError, type User } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { dialogKey, requireMayRead } from './access.ts';
import { descriptionFor } from './bot-description.ts';
import { admitBot, chatChoices, type ChatRequest } from './chat-picker.ts';
import { commandsFor, menuButtonFor } from './command-menu.ts';
import { chatButton, currentKeyboard, shownKeyboard } from './keyboards.ts';
import { addInlineRoutes } from './inline-routes.ts';
import type { PersonEnv } from './person-env.ts';
import { press } from './press.ts';
import { readBody, readQuery } from './read-body.ts';
import { chatView, dialogsOf } from './views.ts';
import { addWebAppRoutes } from './web-app-routes.ts';
import { write } from './write.ts';

const MESSAGE_CHARACTERS = 4_096;
const FILE_NAME_CHARACTERS = 255;
const LONGEST_WAIT_MS = 60_000;

const WORDS = z
  .strictObject({
    to: z.string().optional(),
    text: z.string().max(MESSAGE_CHARACTERS).optional(),
    photo: z.literal(true).optional(),
    document: z
      .strictObject({ name: z.string().min(1).max(FILE_NAME_CHARACTERS), data: z.base64() })
      .optional(),
    forwardFrom: z.strictObject({ peerId: z.int(), messageId: z.int() }).optional(),
  })
  .refine(({ text, photo, document, forwardFrom }) => Boolean(text) || photo || document || forwardFrom, {
    error: 'Say text, photo, document or forwardFrom',
  });

const PRESS = z
  .strictObject({
    dialog: z.string().optional(),
    messageId: z.int(),
    data: z.string().optional(),
    row: z.int().min(0).optional(),
    column: z.int().min(0).optional(),
    waitMs: z.int().min(0).max(LONGEST_WAIT_MS).default(3_000),
  })
  .refine(({ data, row, column }) => data !== undefined || (row !== undefined && column !== undefined), {
    error: 'Say data, or row and column',
  });

const CHOICES = z.object({
  messageId: z.coerce.number().int().optional(),
  requestId: z.coerce.number().int(),
});
/** How many of the newest messages are wanted; all of them by default. */
const LAST = z.object({ last: z.coerce.number().int().min(1).optional() });
const SHARE = z.strictObject({ requestId: z.int(), peerId: z.int() });

interface BotDialogs {
  botId: number;
  botDialogOf: (person: User) => DialogKey;
}

/** What a person reads, writes and presses. */
export function addMessageRoutes(
  app: Hono<PersonEnv>,
  world: World,
  { botId, botDialogOf }: BotDialogs,
): void {
  function named(person: User, key: string | undefined): DialogKey {
    return key === undefined ? botDialogOf(person) : dialogKey(world, person.id, key);
  }

  /** @throws TelegramError unless the person's keyboard has such a button now. */
  function requestedChat(person: User, requestId: number, messageId?: number): ChatRequest {
    const current = currentKeyboard(world, botDialogOf(person));
    if (messageId !== undefined && current?.message.id !== messageId) {
      throw new TelegramError(400, 'MESSAGE_ID_INVALID');
    }
    const request = current && chatButton(current, requestId);
    if (!request) throw new TelegramError(400, 'BUTTON_INVALID');
    return request;
  }

  addInlineRoutes(app, world, { botId, dialogOf: named });
  addWebAppRoutes(app, world, named);

  app.get('/:userId/dialogs', (c) => c.json({ dialogs: dialogsOf(world, c.var.person.id) }));

  app.get('/:userId/dialogs/:key/messages', (c) => {
    const { person } = c.var;
    const key = dialogKey(world, person.id, c.req.param('key'));
    requireMayRead(world, person.id, key);
    const { last } = readQuery(c, LAST);
    const messages = world.messages.of(key);
    const place = parseDialog(key);
    const settings = place.type === 'bot' ? world.bots.settings(place.botId) : undefined;
    const commands = settings ? commandsFor(settings, person) : [];
    return c.json({
      messages: last === undefined ? messages : messages.slice(-last),
      replyKeyboard: shownKeyboard(world, key, person.id),
      commands,
      description: settings ? descriptionFor(settings, person) : null,
      menuButton: settings ? menuButtonFor(settings, person) : null,
    });
  });

  app.post('/:userId/messages', async (c) => {
    const { to, ...words } = await readBody(c, WORDS);
    return c.json(write(world, c.var.person.id, named(c.var.person, to), words));
  });

  app.post('/:userId/presses', async (c) => {
    const { dialog, waitMs, ...button } = await readBody(c, PRESS);
    const key = named(c.var.person, dialog);
    const waiting = { ms: waitMs, signal: c.req.raw.signal };
    return c.json(await press(world, c.var.person.id, key, button, waiting));
  });

  app.get('/:userId/presses/:queryId', (c) => {
    const queryId = c.req.param('queryId');
    return c.json({ queryId, answer: world.messages.answerOf(queryId) ?? null });
  });

  app.get('/:userId/chat-choices', (c) => {
    const { requestId, messageId } = readQuery(c, CHOICES);
    const request = requestedChat(c.var.person, requestId, messageId);
    const chats = chatChoices(world, botId, c.var.person.id, request);
    return c.json({ chats: chats.map((chat) => chatView(world, chat)) });
  });

  app.post('/:userId/chat-shares', async (c) => {
    const { requestId, peerId } = await readBody(c, SHARE);
    const { person } = c.var;
    const request = requestedChat(person, requestId);
    const offered = chatChoices(world, botId, person.id, request).some((chat) => chat.peerId === peerId);
    if (!offered) throw new TelegramError(400, 'PEER_ID_INVALID');
    admitBot(world, botId, person.id, peerId, request);
    return c.json(
      world.messages.send(botDialogOf(person), { fromId: person.id, chatShared: { requestId, peerId } }),
    );
  });
}
