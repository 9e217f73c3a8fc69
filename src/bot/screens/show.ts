import type { Api } from 'grammy';
import type { CardPlace } from '../../domain/operation.ts';
import { apiFailure } from '../api/errors.ts';
import type { OutgoingMessage } from './message.ts';

/** Everything the bot writes is HTML, and its links are not for previewing: Telegram would fetch them. */
export const MESSAGE_OPTIONS = {
  parse_mode: 'HTML',
  link_preview_options: { is_disabled: true },
} as const;

type Remover = Pick<Api, 'deleteMessage' | 'editMessageReplyMarkup'>;
type Sender = Remover & Pick<Api, 'sendMessage' | 'editMessageText'>;

/** Sends a screen, or turns an earlier message into it. @returns the message that shows it. */
export async function show(api: Sender, chatId: number, screen: OutgoingMessage): Promise<CardPlace> {
  const { edit, removes = [] } = screen;
  const turned =
    edit !== undefined && screen.reply === undefined && (await edited(api, chatId, edit, screen));
  const messageId = turned ? edit : await send(api, chatId, screen);
  // Only once the new one is there: a person is never left without a message.
  const pointless = edit === undefined || turned ? removes : [...removes, edit];
  for (const each of pointless) await remove(api, chatId, each);
  return { chatId, messageId };
}

/** Deletes a message, and with it a keyboard that it brought; one that is too old for that loses its buttons. */
export async function remove(api: Remover, chatId: number, messageId: number): Promise<void> {
  if (await possible(() => api.deleteMessage(chatId, messageId))) return;
  await possible(() => api.editMessageReplyMarkup(chatId, messageId));
}

async function send(api: Sender, chatId: number, screen: OutgoingMessage): Promise<number> {
  const markup = screen.reply ?? (screen.rows === undefined ? undefined : { inline_keyboard: screen.rows });
  const sent = await api.sendMessage(chatId, screen.html, {
    ...MESSAGE_OPTIONS,
    ...(markup === undefined ? {} : { reply_markup: markup }),
  });
  return sent.message_id;
}

/** @returns whether the message now shows the screen. */
function edited(api: Sender, chatId: number, messageId: number, screen: OutgoingMessage): Promise<boolean> {
  return possible(() =>
    api.editMessageText(chatId, messageId, screen.html, {
      ...MESSAGE_OPTIONS,
      reply_markup: { inline_keyboard: screen.rows ?? [] },
    }),
  );
}

/** @returns whether the message is now as wanted; not if it is gone or too old. */
async function possible(edit: () => Promise<unknown>): Promise<boolean> {
  try {
    await edit();
    return true;
  } catch (error) {
    const failure = apiFailure(error);
    if (failure === 'unchanged') return true;
    if (failure === 'gone' || failure === 'refused') return false;
    throw error;
  }
}
