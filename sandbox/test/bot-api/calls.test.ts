import { describe, expect, test } from 'vitest';
import { startStage } from './harness.ts';

describe('how a call arrives', () => {
  test('an unknown token is unauthorized, an unknown method not found', async () => {
    const { call } = await startStage();
    expect(await call('getMe', {}, '1:nobody')).toEqual({
      status: 401,
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    });
    expect(await call('sendDice')).toMatchObject({ status: 404, description: 'Not Found: method not found' });
  });

  test('getMe tells who the bot is, by GET and in any case', async () => {
    const { root, bot } = await startStage();
    const response = await fetch(`${root}/bot${bot.botToken}/getme`);
    expect(await response.json()).toMatchObject({
      ok: true,
      result: {
        id: bot.id,
        is_bot: true,
        first_name: 'Latch',
        username: 'latch_bot',
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: true,
      },
    });
  });

  test('parameters may come as query, form, multipart or JSON, with structures as text', async () => {
    const { root, bot, ada, talk } = await startStage();
    const url = `${root}/bot${bot.botToken}/sendMessage`;
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] });
    await fetch(`${url}?chat_id=${ada.id}&text=query&reply_markup=${encodeURIComponent(markup)}`);
    await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(ada.id), text: 'form', reply_markup: markup }),
    });
    const form = new FormData();
    form.set('chat_id', String(ada.id));
    form.set('text', 'multipart');
    form.set('reply_markup', markup);
    await fetch(url, { method: 'POST', body: form });
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: String(ada.id), text: 'json', reply_markup: markup, parse_mode: null }),
    });
    const button = [[{ text: 'A', callback_data: 'a' }]];
    expect(talk().slice(1)).toMatchObject(
      ['query', 'form', 'multipart', 'json'].map((text) => ({ text, inlineKeyboard: button })),
    );
  });

  test('a body that is no JSON is refused', async () => {
    const { root, bot } = await startStage();
    const response = await fetch(`${root}/bot${bot.botToken}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{oops',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      description: "Bad Request: can't parse request: can't parse JSON object",
    });
  });

  test.each(['/', '/nothing/here', '/bot%E0%A4/getMe', '/bot/getMe'])('%s is not found', async (path) => {
    const { root } = await startStage();
    const response = await fetch(root + path);
    expect([response.status, await response.json()]).toEqual([
      404,
      { ok: false, error_code: 404, description: 'Not Found' },
    ]);
  });

  test('a token may be percent-encoded', async () => {
    const { root, bot } = await startStage();
    const response = await fetch(`${root}/bot${encodeURIComponent(bot.botToken)}/getMe`);
    expect(await response.json()).toMatchObject({ ok: true, result: { id: bot.id } });
  });

  test('every call is written down, empty polls are not', async () => {
    const { call, world, bot, ada } = await startStage();
    await call('getUpdates');
    await call('sendmessage', { chat_id: ada.id, text: 'hi' });
    await call('sendMessage', { chat_id: ada.id });
    await call('sendDice');
    expect(world.calls.since(0)).toMatchObject([
      { front: 'bot_api', method: 'sendMessage', userId: bot.id, executed: true },
      { method: 'sendMessage', executed: false, error: 'Bad Request: message text is empty' },
      { method: 'sendDice', executed: false, error: 'Not Found: method not found' },
    ]);
  });
});
