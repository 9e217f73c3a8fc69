import { describe, expect, test } from 'vitest';
import { addChat, startStage } from './harness.ts';

const inline = (...buttons: object[]) => ({ inline_keyboard: [buttons] });

describe('keyboards', () => {
  test.each([
    [
      'no action',
      inline({ text: 'A' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'no text',
      inline({ callback_data: 'a' }),
      'can\'t parse inline keyboard button: Can\'t find field "text"',
    ],
    ['empty data', inline({ text: 'A', callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['65 bytes of data', inline({ text: 'A', callback_data: 'é'.repeat(32) + 'x' }), 'BUTTON_DATA_INVALID'],
    ['nothing to copy', inline({ text: 'A', copy_text: { text: '' } }), 'BUTTON_COPY_TEXT_INVALID'],
    [
      'too much to copy',
      inline({ text: 'A', copy_text: { text: 'x'.repeat(257) } }),
      'BUTTON_COPY_TEXT_INVALID',
    ],
    [
      'a wrong URL',
      inline({ text: 'A', url: 'http://localhost/x' }),
      "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
    ],
    [
      'a Mini App in the open',
      inline({ text: 'A', web_app: { url: 'http://example.com' } }),
      "inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
    ],
    [
      'a Mini App of another kind',
      inline({ text: 'A', web_app: { url: 'ftp://127.0.0.1/' } }),
      "inline keyboard button Web App URL 'ftp://127.0.0.1/' is invalid: Only HTTPS links are allowed",
    ],
    [
      'a Mini App without an address',
      inline({ text: 'A', web_app: {} }),
      "inline keyboard button Web App URL 'undefined' is invalid: Wrong HTTP URL",
    ],
    [
      "a keyboard's Mini App in the open",
      { keyboard: [[{ text: 'A', web_app: { url: 'http://example.com' } }]] },
      "keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
    ],
    ['text that is no JSON', '{oops', "can't parse reply keyboard markup JSON object"],
    ['a list', [1], 'object expected as reply markup'],
    [
      'rows of no lists',
      { inline_keyboard: [{ text: 'A' }] },
      'field "inline_keyboard" must be an Array of Arrays',
    ],
  ])('refuses %s', async (_, reply_markup, words) => {
    const { call, ada, talk } = await startStage();
    expect(await call('sendMessage', { chat_id: ada.id, text: 'x', reply_markup })).toMatchObject({
      status: 400,
      description: `Bad Request: ${words}`,
    });
    expect(talk()).toHaveLength(1);
  });

  test('takes what is just allowed', async () => {
    const { call, ada } = await startStage();
    const reply_markup = inline(
      { text: 'A', callback_data: 'é'.repeat(32) },
      { text: 'B', copy_text: { text: 'x'.repeat(256) } },
      { text: 'C', url: 'https://t.me/+abc' },
      { text: 'D', web_app: { url: 'http://127.0.0.1:8080/' } },
    );
    const { result } = await call('sendMessage', { chat_id: ada.id, text: 'x', reply_markup });
    expect(result.reply_markup).toEqual(reply_markup);
  });

  test('Mini Apps are for private chats', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'supergroup');
    const app = { text: 'A', web_app: { url: 'https://example.com/' } };
    const send = (reply_markup: object) =>
      stage.call('sendMessage', { chat_id: peerId, text: 'x', reply_markup });
    expect(await send(inline(app))).toMatchObject({ description: 'Bad Request: BUTTON_TYPE_INVALID' });
    expect(await send({ keyboard: [[app]] })).toMatchObject({
      description: 'Bad Request: Web App buttons can be used in private chats only',
    });
  });

  test('a chat picker is kept as it is, and only for private chats', async () => {
    const stage = await startStage();
    const { call, ada, talk } = stage;
    const group = addChat(stage, 'supergroup');
    const request_chat = {
      request_id: 7,
      chat_is_channel: false,
      user_administrator_rights: { can_invite_users: true },
      request_title: true,
    };
    const reply_markup = {
      keyboard: [[{ text: 'Pick a chat', request_chat }, 'Cancel']],
      resize_keyboard: true,
      input_field_placeholder: 'A chat',
    };
    expect((await call('sendMessage', { chat_id: ada.id, text: 'Which?', reply_markup })).ok).toBe(true);
    expect(talk().at(-1)?.replyKeyboard).toEqual({
      keyboard: [[{ text: 'Pick a chat', request_chat }, { text: 'Cancel' }]],
      resize_keyboard: true,
      input_field_placeholder: 'A chat',
    });
    expect(await call('sendMessage', { chat_id: group.peerId, text: 'Which?', reply_markup })).toMatchObject({
      status: 400,
      description: 'Bad Request: chats can be requested in private chats only',
    });
    await call('sendMessage', { chat_id: ada.id, text: 'Gone', reply_markup: { remove_keyboard: true } });
    expect(talk().at(-1)?.replyKeyboard).toEqual({ remove_keyboard: true });
    await call('sendMessage', { chat_id: ada.id, text: 'Say', reply_markup: { force_reply: true } });
    expect(talk().at(-1)?.replyKeyboard).toEqual({ force_reply: true });
  });

  test('the chat that a person picked is told with what the button asked for', async () => {
    const stage = await startStage();
    const { call, ada, say, updates } = stage;
    const chat = addChat(stage, 'channel', { inviteUsers: true }, 'the_channel');
    const keyboard = [
      [{ text: 'With title', request_chat: { request_id: 1, chat_is_channel: true, request_title: true } }],
      [
        {
          text: 'All',
          request_chat: { request_id: 2, chat_is_channel: true, request_title: true, request_username: true },
        },
      ],
      [{ text: 'Id', request_chat: { request_id: 3, chat_is_channel: true } }],
    ];
    await call('sendMessage', { chat_id: ada.id, text: 'Which?', reply_markup: { keyboard } });
    for (const requestId of [1, 2, 3]) say({ chatShared: { requestId, peerId: chat.peerId } });
    const shared = (await updates()).flatMap(
      (update: { message?: { chat_shared: object } }) => update.message?.chat_shared ?? [],
    );
    expect(shared).toEqual([
      { request_id: 1, chat_id: chat.peerId, title: 'A channel' },
      { request_id: 2, chat_id: chat.peerId, title: 'A channel', username: 'the_channel' },
      { request_id: 3, chat_id: chat.peerId },
    ]);
  });
});
