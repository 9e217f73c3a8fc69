import { type CallbackAnswer, type DialogKey, TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { awaitAnswer, type Patience } from './await-answer.ts';

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
  waiting: Patience,
): Promise<PressOutcome> {
  const query = world.messages.press(userId, dialog, button.messageId, dataOf(world, dialog, button));
  return {
    queryId: query.id,
    answer: (await awaitAnswer(world, () => world.messages.answerOf(query.id), waiting)) ?? null,
  };
}

function dataOf(world: World, dialog: DialogKey, { messageId, data, row, column }: PressedButton): string {
  if (data !== undefined) return data;
  const message = world.messages.find(dialog, messageId);
  if (!message) throw new TelegramError(400, 'MESSAGE_ID_INVALID');
  const found = message.inlineKeyboard?.[row ?? -1]?.[column ?? -1]?.callback_data;
  if (found === undefined) throw new TelegramError(400, 'DATA_INVALID');
  return found;
}
