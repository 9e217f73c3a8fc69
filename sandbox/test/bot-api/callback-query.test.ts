import { describe, expect, test } from 'vitest';
import { botDialog } from '../../server/world/dialog.ts';
import { startStage, type Stage } from './harness.ts';

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

async function press(stage: Stage, data = 'go'): Promise<string> {
  const { call, ada, bot, world } = stage;
  const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: data }]] };
  const { result } = await call('sendMessage', { chat_id: ada.id, text: 'Card', reply_markup });
  return world.messages.press(ada.id, botDialog(bot.id, ada.id), result.message_id, data).id;
}

describe('pressing a button', () => {
  test('reaches the bot with the message as it is now', async () => {
    const stage = await startStage();
    const id = await press(stage);
    const [update] = await stage.updates();
    expect(update.callback_query).toEqual({
      id,
      from: {
        id: stage.ada.id,
        is_bot: false,
        first_name: 'Ada',
        last_name: 'L',
        username: 'ada',
        language_code: 'en',
      },
      chat_instance: expect.stringMatching(/^-?\d+$/),
      data: 'go',
      message: expect.objectContaining({
        message_id: 2,
        text: 'Card',
        reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
      }),
    });
  });

  test('is answered once, with a toast or an alert', async () => {
    const stage = await startStage();
    const callback_query_id = await press(stage);
    const answer = { callback_query_id, text: 'Done', show_alert: true };
    expect(await stage.call('answerCallbackQuery', answer)).toMatchObject({ ok: true, result: true });
    expect(stage.world.messages.answerOf(callback_query_id)).toEqual({ text: 'Done', showAlert: true });
    expect(await stage.call('answerCallbackQuery', answer)).toMatchObject({
      status: 400,
      description: TOO_OLD,
    });
  });

  test('can not be answered late, nor when it was never pressed', async () => {
    const stage = await startStage();
    const callback_query_id = await press(stage);
    stage.world.clock.move(60);
    expect(await stage.call('answerCallbackQuery', { callback_query_id })).toMatchObject({
      status: 400,
      description: TOO_OLD,
    });
    expect(await stage.call('answerCallbackQuery', { callback_query_id: '1' })).toMatchObject({
      description: TOO_OLD,
    });
    expect(await stage.call('answerCallbackQuery')).toMatchObject({ description: TOO_OLD });
  });

  test('is answered with at most 200 characters, and opens only the bot itself', async () => {
    const stage = await startStage();
    const callback_query_id = await press(stage);
    const answer = (params: object) => stage.call('answerCallbackQuery', { callback_query_id, ...params });
    expect(await answer({ text: 'x'.repeat(201) })).toMatchObject({
      description: 'Bad Request: MESSAGE_TOO_LONG',
    });
    expect(await answer({ url: 'https://example.com' })).toMatchObject({
      description: 'Bad Request: URL_INVALID',
    });
    expect(await answer({ text: 'x'.repeat(200), url: 't.me/latch_bot?start=a' })).toMatchObject({
      ok: true,
    });
  });

  test('a button that an edit took away can not be pressed any more', async () => {
    const stage = await startStage();
    await press(stage);
    const { call, ada, bot, world } = stage;
    await call('editMessageText', { chat_id: ada.id, message_id: 2, text: 'No buttons' });
    expect(() => world.messages.press(ada.id, botDialog(bot.id, ada.id), 2, 'go')).toThrow('DATA_INVALID');
  });
});
