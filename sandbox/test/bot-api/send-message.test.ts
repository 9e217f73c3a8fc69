import { describe, expect, test } from 'vitest';
import { startStage } from './harness.ts';

describe('sendMessage', () => {
  test('answers with the message as the person now sees it', async () => {
    const { call, ada, bot, talk, world } = await startStage();
    const { result } = await call('sendMessage', {
      chat_id: ada.id,
      text: 'Your link: https://t.me/+abc, see /links or @latch_bot',
      reply_parameters: { message_id: 1 },
      link_preview_options: { is_disabled: true },
    });
    expect(result).toEqual({
      message_id: 2,
      from: { id: bot.id, is_bot: true, first_name: 'Latch', username: 'latch_bot' },
      chat: { id: ada.id, first_name: 'Ada', last_name: 'L', username: 'ada', type: 'private' },
      date: expect.any(Number),
      text: 'Your link: https://t.me/+abc, see /links or @latch_bot',
      entities: [
        { type: 'url', offset: 11, length: 17 },
        { type: 'bot_command', offset: 34, length: 6 },
        { type: 'mention', offset: 44, length: 10 },
      ],
      reply_to_message: expect.objectContaining({ message_id: 1, text: '/start' }),
    });
    expect(Math.abs(result.date - world.clock.now())).toBeLessThan(60);
    expect(talk()[1]).toMatchObject({ fromId: bot.id, replyToId: 1 });
  });

  test.each([
    ['an empty text', { text: '' }, 'Bad Request: message text is empty'],
    ['blanks only', { text: ' \n ' }, 'Bad Request: message text is empty'],
    ['nothing but tags', { text: '<b></b>', parse_mode: 'HTML' }, 'Bad Request: message text is empty'],
    ['4097 characters', { text: 'x'.repeat(4097) }, 'Bad Request: message is too long'],
    ['an unknown parse mode', { text: 'x', parse_mode: 'BBCode' }, 'Bad Request: unsupported parse_mode'],
    ['an unknown chat', { text: 'x', chat_id: 4_242_424 }, 'Bad Request: chat not found'],
    ['an unknown group', { text: 'x', chat_id: -1_009_999_999_999 }, 'Bad Request: chat not found'],
    ['an unknown name', { text: 'x', chat_id: '@nobody_here' }, 'Bad Request: chat not found'],
    ['no chat', { text: 'x', chat_id: '' }, 'Bad Request: chat_id is empty'],
    [
      'a reply to nothing',
      { text: 'x', reply_parameters: { message_id: 99 } },
      'Bad Request: message to be replied not found',
    ],
    [
      'an old reply to nothing',
      { text: 'x', reply_to_message_id: 99 },
      'Bad Request: message to be replied not found',
    ],
  ])('refuses %s', async (_, params, description) => {
    const { call, ada, talk } = await startStage();
    expect(await call('sendMessage', { chat_id: ada.id, ...params })).toEqual({
      status: 400,
      ok: false,
      error_code: 400,
      description,
    });
    expect(talk()).toHaveLength(1);
  });

  test('4096 characters after parsing are fine, and an emoji counts once', async () => {
    const { call, ada } = await startStage();
    const text = `<b>${'🔑'.repeat(4096)}</b>`;
    const { result } = await call('sendMessage', { chat_id: ada.id, text, parse_mode: 'HTML' });
    expect(result.entities).toEqual([{ type: 'bold', offset: 0, length: 8192 }]);
  });

  test('a reply may be optional', async () => {
    const { call, ada } = await startStage();
    const reply = { message_id: 99, allow_sending_without_reply: true };
    const { ok, result } = await call('sendMessage', { chat_id: ada.id, text: 'x', reply_parameters: reply });
    expect(ok).toBe(true);
    expect(result).not.toHaveProperty('reply_to_message');
  });

  test('people who blocked the bot, never wrote to it, are gone or are bots get nothing', async () => {
    const { call, world, bot, ada, bert } = await startStage();
    const gone = world.people.add({ firstName: 'Gone', deactivated: true });
    const other = world.people.add({ firstName: 'Other', username: 'other_bot', isBot: true });
    world.bots.setBlocked(bot.id, ada.id, true);
    const to = async (id: number) => {
      const { status, description } = await call('sendMessage', { chat_id: id, text: 'x' });
      return `${status} ${description}`;
    };
    expect(await to(ada.id)).toBe('403 Forbidden: bot was blocked by the user');
    expect(await to(bert.id)).toBe("403 Forbidden: bot can't initiate conversation with a user");
    expect(await to(gone.id)).toBe('403 Forbidden: user is deactivated');
    expect(await to(other.id)).toBe("403 Forbidden: bot can't send messages to bots");
  });
});
