import { describe, expect, test } from 'vitest';
import { startStage, type Stage } from './harness.ts';

const KEYBOARD = { inline_keyboard: [[{ text: 'Revoke', callback_data: 'r:1' }]] };
const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

async function sendCard({ call, ada }: Stage): Promise<number> {
  const { result } = await call('sendMessage', { chat_id: ada.id, text: 'A card', reply_markup: KEYBOARD });
  return result.message_id;
}

describe('editing', () => {
  test('changes the text and takes the keyboard away unless it is given again', async () => {
    const stage = await startStage();
    const message_id = await sendCard(stage);
    const edit = (params: object) =>
      stage.call('editMessageText', { chat_id: stage.ada.id, message_id, ...params });
    const kept = await edit({ text: 'B', reply_markup: KEYBOARD });
    expect(kept.result).toMatchObject({
      message_id,
      text: 'B',
      edit_date: expect.any(Number),
      reply_markup: KEYBOARD,
    });
    const removed = await edit({ text: 'B' });
    expect(removed.result).not.toHaveProperty('reply_markup');
    expect(stage.talk().at(-1)?.inlineKeyboard).toBeUndefined();
  });

  test('formatting goes with the old text', async () => {
    const stage = await startStage();
    const { ada, call } = stage;
    const sent = await call('sendMessage', { chat_id: ada.id, text: '<b>bold</b>', parse_mode: 'HTML' });
    const edited = await call('editMessageText', {
      chat_id: ada.id,
      message_id: sent.result.message_id,
      text: 'bold',
    });
    expect(edited.ok).toBe(true);
    expect(edited.result).not.toHaveProperty('entities');
  });

  test('the same again is not modified', async () => {
    const stage = await startStage();
    const message_id = await sendCard(stage);
    const same = { chat_id: stage.ada.id, message_id, reply_markup: KEYBOARD };
    expect(await stage.call('editMessageText', { ...same, text: 'A card' })).toMatchObject({
      status: 400,
      description: NOT_MODIFIED,
    });
    expect(await stage.call('editMessageReplyMarkup', same)).toMatchObject({
      status: 400,
      description: NOT_MODIFIED,
    });
    const other = { inline_keyboard: [[{ text: 'Revoke', callback_data: 'r:2' }]] };
    const changed = await stage.call('editMessageReplyMarkup', { ...same, reply_markup: other });
    expect(changed.result).toMatchObject({ text: 'A card', reply_markup: other });
  });

  test.each([
    ['a message that is not there', { message_id: 77 }, 'Bad Request: message to edit not found'],
    ["a person's message", { message_id: 1 }, "Bad Request: message can't be edited"],
    ['no message', {}, 'Bad Request: message identifier is not specified'],
    ['an unknown chat', { chat_id: 77, message_id: 2 }, 'Bad Request: chat not found'],
    ['an empty text', { message_id: 2, text: '' }, 'Bad Request: message text is empty'],
    ['a too long text', { message_id: 2, text: 'x'.repeat(4097) }, 'Bad Request: message is too long'],
    [
      'a reply keyboard',
      { message_id: 2, reply_markup: { keyboard: [[{ text: 'A' }]] } },
      'Bad Request: inline keyboard expected',
    ],
  ])('refuses %s', async (_, params, description) => {
    const stage = await startStage();
    await sendCard(stage);
    const answer = await stage.call('editMessageText', { chat_id: stage.ada.id, text: 'New', ...params });
    expect(answer).toMatchObject({ status: 400, ok: false, error_code: 400, description });
    expect(stage.talk().at(-1)).toMatchObject({ text: 'A card' });
  });

  test('a text has no caption, and a message with a reply keyboard stays as it is', async () => {
    const stage = await startStage();
    const { call, ada } = stage;
    const message_id = await sendCard(stage);
    expect(await call('editMessageCaption', { chat_id: ada.id, message_id, caption: 'x' })).toMatchObject({
      description: 'Bad Request: there is no caption in the message to edit',
    });
    const asking = await call('sendMessage', {
      chat_id: ada.id,
      text: 'Pick',
      reply_markup: { keyboard: [[{ text: 'A' }]] },
    });
    expect(
      await call('editMessageText', { chat_id: ada.id, message_id: asking.result.message_id, text: 'x' }),
    ).toMatchObject({ description: "Bad Request: message can't be edited" });
  });
});
