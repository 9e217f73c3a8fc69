import type { Hono } from 'hono';
import { z } from 'zod';
import { parseDialog } from '../world/dialog.ts';
import { type DialogKey, TelegramError, type User, type WebAppOpening } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { menuButtonFor } from './command-menu.ts';
import { currentKeyboard } from './keyboards.ts';
import type { PersonEnv } from './person-env.ts';
import { readBody } from './read-body.ts';
import { webAppUrl } from './web-app-url.ts';

const COLOUR = z.string().regex(/^#[\da-f]{6}$/i);
const PLACE = {
  dialog: z.string().optional(),
  platform: z.string().min(1).max(64).default('weba'),
  themeParams: z.record(z.string(), COLOUR).default({}),
};

/** A button of a message or of the keyboard that it brought, the menu button, or a link to the bot's main app. */
const OPENING = z.union([
  z.strictObject({ ...PLACE, messageId: z.int(), row: z.int().min(0), column: z.int().min(0) }),
  z.strictObject({ ...PLACE, menu: z.literal(true) }),
  z.strictObject({ ...PLACE, startParam: z.string() }),
]);
const DATA = z.strictObject({
  dialog: z.string().optional(),
  buttonText: z.string(),
  data: z.string(),
});

interface Pressed {
  /** The app's own address. */
  address: string;
  opening: WebAppOpening;
  /** Of a keyboard's button: what sent data names. */
  buttonText?: string;
}

/** What a person opens of a bot's Mini Apps, and what the app sends in their name. */
export function addWebAppRoutes(
  app: Hono<PersonEnv>,
  world: World,
  dialogOf: (person: User, key: string | undefined) => DialogKey,
): void {
  /** @throws TelegramError for a chat: apps are opened in private. */
  function botBehind(dialog: DialogKey): number {
    const place = parseDialog(dialog);
    if (place.type === 'chat') throw new TelegramError(400, 'BUTTON_TYPE_INVALID');
    return place.botId;
  }

  function pressedButton(
    dialog: DialogKey,
    { messageId, row, column }: { messageId: number; row: number; column: number },
  ): Pressed {
    const message = world.messages.find(dialog, messageId);
    if (!message) throw new TelegramError(400, 'MESSAGE_ID_INVALID');
    const inline = message.inlineKeyboard?.[row]?.[column]?.web_app;
    if (inline) return { address: inline.url, opening: { from: 'inline_button' } };
    const current = currentKeyboard(world, dialog);
    const rows = current && 'keyboard' in current.markup ? current.markup.keyboard : [];
    const button = current?.message.id === messageId ? rows[row]?.[column] : undefined;
    if (!button?.web_app) throw new TelegramError(400, 'BUTTON_INVALID');
    return { address: button.web_app.url, opening: { from: 'keyboard' }, buttonText: button.text };
  }

  function menuApp(person: User, botId: number): Pressed {
    const button = menuButtonFor(world.bots.settings(botId), person);
    if (button?.type !== 'web_app') throw new TelegramError(400, 'BUTTON_INVALID');
    return { address: button.web_app.url, opening: { from: 'menu' } };
  }

  function mainApp(botId: number, startParam: string): Pressed {
    const { mainWebApp } = world.bots.settings(botId);
    if (mainWebApp === undefined) throw new TelegramError(400, 'BOT_INVALID');
    return { address: mainWebApp, opening: { from: 'link', startParam } };
  }

  app.post('/:userId/web-apps', async (c) => {
    const { person } = c.var;
    const asked = await readBody(c, OPENING);
    const dialog = dialogOf(person, asked.dialog);
    const botId = botBehind(dialog);
    let pressed: Pressed;
    if ('messageId' in asked) pressed = pressedButton(dialog, asked);
    else if ('menu' in asked) pressed = menuApp(person, botId);
    else pressed = mainApp(botId, asked.startParam);
    const { address, opening, buttonText } = pressed;
    const { initData, queryId } = world.webApps.open(person.id, botId, opening);
    const startParam = opening.from === 'link' ? opening.startParam : undefined;
    return c.json({
      url: webAppUrl(address, initData, asked, startParam),
      from: opening.from,
      ...(queryId !== undefined && { queryId }),
      ...(buttonText !== undefined && { buttonText }),
    });
  });

  app.post('/:userId/web-app-data', async (c) => {
    const { person } = c.var;
    const { dialog: key, buttonText, data } = await readBody(c, DATA);
    const dialog = dialogOf(person, key);
    const current = currentKeyboard(world, dialog);
    const buttons = current && 'keyboard' in current.markup ? current.markup.keyboard.flat() : [];
    if (!buttons.some((button) => button.web_app && button.text === buttonText)) {
      throw new TelegramError(400, 'BUTTON_INVALID');
    }
    return c.json(world.webApps.sendData(person.id, botBehind(dialog), { buttonText, data }));
  });
}
