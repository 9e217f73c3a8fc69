import { type CallbackAnswer, type DialogKey, TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** Which button of a message: by its data, or by its place. */
export interface PressedButton {
  messageId: number;
  data?: string | undefined;
  row?: number | undefined;
  column?: number | undefined;
}

export interface PressOutcome {
  queryId: string;
  /** `null`: the bot has not answered yet. */
  answer: CallbackAnswer | null;
}

/** A person presses an inline button and waits a while for the bot's answer. */
export async function press(
  world: World,
  userId: number,
  dialog: DialogKey,
  button: PressedButton,
  waiting: { ms: number; signal: AbortSignal },
): Promise<PressOutcome> {
  const query = world.messages.press(userId, dialog, button.messageId, dataOf(world, dialog, button));
  return { queryId: query.id, answer: (await answerTo(world, query.id, waiting)) ?? null };
}

function dataOf(world: World, dialog: DialogKey, { messageId, data, row, column }: PressedButton): string {
  if (data !== undefined) return data;
  const message = world.messages.find(dialog, messageId);
  if (!message) throw new TelegramError(400, 'MESSAGE_ID_INVALID');
  const found = message.inlineKeyboard?.[row ?? -1]?.[column ?? -1]?.callback_data;
  if (found === undefined) throw new TelegramError(400, 'DATA_INVALID');
  return found;
}

function answerTo(
  world: World,
  queryId: string,
  { ms, signal }: { ms: number; signal: AbortSignal },
): Promise<CallbackAnswer | undefined> {
  const known = world.messages.answerOf(queryId);
  if (known || ms === 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const finish = (answer: CallbackAnswer | undefined): void => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => finish(undefined);
    const timer = setTimeout(giveUp, ms);
    const stop = world.subscribe((event) => {
      if (event.type === 'callback_answer' && event.queryId === queryId) finish(event.answer);
    });
    signal.addEventListener('abort', giveUp);
  });
}
