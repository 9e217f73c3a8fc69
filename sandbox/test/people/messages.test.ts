import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog } from '../../server/world/dialog.ts';
import type { ReplyButton } from '../../server/world/types.ts';
import { type RunningFront, runFront } from './running-front.ts';

const layla = `/users/${CAST.layla}`;
const talk = botDialog(CAST.bot, CAST.layla);
const BUTTONS = [
  [
    { text: 'Site', url: 'https://example.org' },
    { text: 'Go', callback_data: 'go' },
  ],
];

/** The bot has answered Layla's /start with buttons: message 2. */
async function withButtons(): Promise<RunningFront> {
  const front = await runFront();
  await front.post(`${layla}/messages`, { text: '/start' });
  front.world.messages.send(talk, { fromId: CAST.bot, text: 'Hello', inlineKeyboard: BUTTONS });
  return front;
}

describe('reading and writing', () => {
  test('a person sees their talks and what was said in them', async () => {
    const front = await withButtons();
    const { body } = await front.get(`${layla}/dialogs`);
    expect(body).toMatchObject({ dialogs: [{ key: talk, kind: 'bot', lastMessage: { text: 'Hello' } }] });
    expect(await front.get(`${layla}/dialogs/${talk}/messages`)).toMatchObject({
      status: 200,
      body: {
        messages: [
          { id: 1, fromId: CAST.layla, text: '/start' },
          { id: 2, inlineKeyboard: BUTTONS },
        ],
        replyKeyboard: null,
        commands: [],
        menuButton: null,
      },
    });
  });

  test('of a long talk the newest can be read alone', async () => {
    const front = await withButtons();
    const read = async (last: string) => front.get(`${layla}/dialogs/${talk}/messages?last=${last}`);
    expect((await read('1')).body).toMatchObject({ messages: [{ id: 2 }] });
    expect(await read('none')).toMatchObject({ status: 400, body: { error: 'QUERY_INVALID' } });
  });

  test('a bot says of itself what it is for, in the person’s language', async () => {
    const front = await withButtons();
    const described = async (userId: number) =>
      (await front.get(`/users/${userId}/dialogs/${botDialog(CAST.bot, userId)}/messages`)).body;
    expect(await described(CAST.layla)).toMatchObject({ description: null });
    front.world.bots.update(CAST.bot, {
      description: 'I open doors.',
      localized: { ar: { description: 'أفتح الأبواب.' } },
    });
    expect(await described(CAST.layla)).toMatchObject({ description: 'أفتح الأبواب.' });
    expect(await described(CAST.sam)).toMatchObject({ description: 'I open doors.' });
  });

  test("nobody reads another's talk or a chat that they are not in", async () => {
    const front = await withButtons();
    expect(await front.get(`/users/${CAST.sam}/dialogs/${talk}/messages`)).toMatchObject({ status: 404 });
    expect(await front.get(`${layla}/dialogs/chat:${CAST_CHATS.makers}/messages`)).toMatchObject({
      status: 400,
      body: { error: 'CHANNEL_PRIVATE', message: 'That chat is private, and this person is not in it.' },
    });
    expect(await front.get(`${layla}/dialogs/chat:${CAST_CHATS.open}/messages`)).toMatchObject({
      status: 200,
    });
  });

  test('a photo can be sent and looked at', async () => {
    const front = await runFront();
    const sent = await front.post(`${layla}/messages`, { photo: true, text: 'The sea' });
    expect(sent.body).toMatchObject({ caption: 'The sea' });
    const fileId = front.world.messages.of(talk)[0]?.photoFileId;
    const response = await fetch(`${front.root}/files/${fileId}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  });

  test('a forwarded post says where it came from', async () => {
    const front = await runFront();
    const post = front.world.messages
      .of(`chat:${CAST_CHATS.notes}`)
      .find(({ text }) => text?.includes('slipway'))!;
    const forwardFrom = { peerId: CAST_CHATS.notes, messageId: post.id };
    const jonas = await front.post(`/users/${CAST.jonas}/messages`, { text: '', forwardFrom });
    expect(jonas.body).toMatchObject({
      fromId: CAST.jonas,
      text: post.text,
      forward: { peerId: CAST_CHATS.notes, messageId: post.id, date: post.date },
    });
    expect(await front.post(`${layla}/messages`, { forwardFrom })).toMatchObject({
      body: { error: 'CHANNEL_PRIVATE' },
    });
  });

  test('in a group it says who wrote it', async () => {
    const front = await runFront();
    const said = front.world.messages
      .of(`chat:${CAST_CHATS.makers}`)
      .find(({ fromId, text }) => fromId === CAST.mei && text)!;
    const forwardFrom = { peerId: CAST_CHATS.makers, messageId: said.id };
    const { body } = await front.post(`/users/${CAST.jonas}/messages`, { forwardFrom });
    expect(body).toMatchObject({ forward: { fromUserId: CAST.mei } });
    expect(body).not.toHaveProperty('forward.peerId');
  });

  test('the command menu speaks the language of the person', async () => {
    const front = await runFront();
    const list = (scope: string, languageCode: string, description: string) => ({
      scope,
      languageCode,
      commands: [{ command: 'help', description }],
    });
    front.world.bots.update(CAST.bot, {
      commands: [
        list('default', '', 'Help'),
        list('all_private_chats', '', 'Help you'),
        list('default', 'ar', 'مساعدة'),
      ],
    });
    const menu = async (userId: number) =>
      (await front.get(`/users/${userId}/dialogs/${botDialog(CAST.bot, userId)}/messages`)).body;
    expect(await menu(CAST.layla)).toMatchObject({
      commands: [{ description: 'Help you' }],
      menuButton: { type: 'commands' },
    });
    front.world.bots.update(CAST.bot, {
      commands: [list('default', '', 'Help'), list('default', 'ar', 'مساعدة')],
    });
    expect(await menu(CAST.layla)).toMatchObject({ commands: [{ description: 'مساعدة' }] });
    expect(await menu(CAST.jonas)).toMatchObject({ commands: [{ description: 'Help' }] });
  });
});

describe('pressing', () => {
  test("waits for the bot's answer", async () => {
    const front = await withButtons();
    front.world.subscribe((event) => {
      if (event.type !== 'callback_query') return;
      setImmediate(() =>
        front.world.messages.answer(CAST.bot, event.query.id, { text: 'Gone', showAlert: true }),
      );
    });
    const pressed = await front.post(`${layla}/presses`, { messageId: 2, row: 0, column: 1, waitMs: 60_000 });
    expect(pressed).toMatchObject({ status: 200, body: { answer: { text: 'Gone', showAlert: true } } });
  });

  test('does not wait for ever, and can ask again', async () => {
    const front = await withButtons();
    const queries: string[] = [];
    front.world.subscribe((event) => event.type === 'callback_query' && queries.push(event.query.id));
    const pressed = await front.post(`${layla}/presses`, { messageId: 2, data: 'go', waitMs: 0 });
    expect(pressed.body).toEqual({ queryId: queries[0], answer: null });
    front.world.messages.answer(CAST.bot, queries[0]!, { text: 'At last' });
    expect((await front.get(`${layla}/presses/${queries[0]}`)).body).toMatchObject({
      answer: { text: 'At last' },
    });
  });

  test.each([
    ['a button that is gone', { messageId: 2, data: 'gone' }, 'DATA_INVALID'],
    ['a button that opens a page', { messageId: 2, row: 0, column: 0 }, 'DATA_INVALID'],
    ['a message that is gone', { messageId: 9, row: 0, column: 0 }, 'MESSAGE_ID_INVALID'],
    ['nothing', { messageId: 2 }, 'BODY_INVALID'],
  ])('%s is refused', async (_what, body, error) => {
    const front = await withButtons();
    expect(await front.post(`${layla}/presses`, body)).toMatchObject({ status: 400, body: { error } });
  });
});

describe('the chat picker', () => {
  const offer = (
    front: RunningFront,
    userId: number,
    request: Partial<NonNullable<ReplyButton['request_chat']>>,
  ) => {
    const key = botDialog(CAST.bot, userId);
    front.world.messages.send(key, { fromId: userId, text: 'Which?' });
    return front.world.messages.send(key, {
      fromId: CAST.bot,
      text: 'Pick',
      replyKeyboard: {
        keyboard: [[{ text: 'A chat', request_chat: { request_id: 5, chat_is_channel: false, ...request } }]],
        one_time_keyboard: true,
      },
    });
  };
  const { makers, notes, bakers, open } = CAST_CHATS;
  const CASES: [string, number, Partial<NonNullable<ReplyButton['request_chat']>>, number[]][] = [
    ['groups', CAST.ada, {}, [open, bakers, makers]],
    ['channels', CAST.ada, { chat_is_channel: true }, [notes]],
    ['public ones', CAST.ada, { chat_has_username: true }, [open]],
    ['private ones', CAST.ada, { chat_has_username: false }, [bakers, makers]],
    ['forums', CAST.ada, { chat_is_forum: true }, []],
    ['own ones', CAST.mei, { chat_is_created: true }, []],
    ['own channels', CAST.robin, { chat_is_created: true, chat_is_channel: true }, [notes]],
    [
      'where Robin may invite',
      CAST.robin,
      { user_administrator_rights: { can_invite_users: true } },
      [makers],
    ],
    ['where Léa may invite', CAST.lea, { user_administrator_rights: { can_invite_users: true } }, []],
    [
      'where rights said as false do not count',
      CAST.lea,
      { user_administrator_rights: { can_invite_users: false } },
      [makers],
    ],
    ['where the bot is, or Jonas can bring it', CAST.jonas, { bot_is_member: true }, [makers]],
    [
      'where the bot may pin, or Mei can let it',
      CAST.mei,
      { bot_administrator_rights: { can_pin_messages: true } },
      [],
    ],
    [
      'where Ada can let it',
      CAST.ada,
      { bot_administrator_rights: { can_pin_messages: true } },
      [open, bakers, makers],
    ],
  ];
  test.each(CASES)('offers %s', async (_what, userId, request, expected) => {
    const front = await runFront();
    const { id } = offer(front, userId, request);
    const { body } = await front.get(`/users/${userId}/chat-choices?messageId=${id}&requestId=5`);
    expect(body).toMatchObject({ chats: expected.map((peerId) => ({ peerId })) });
    expect(body).toHaveProperty('chats.length', expected.length);
  });

  test('shares the chat, and puts the bot in as it asked', async () => {
    const front = await runFront();
    offer(front, CAST.ada, { bot_administrator_rights: { can_invite_users: true } });
    const shared = await front.post(`/users/${CAST.ada}/chat-shares`, { requestId: 5, peerId: open });
    expect(shared).toMatchObject({ status: 200, body: { chatShared: { requestId: 5, peerId: open } } });
    expect(front.world.chats.member(open, CAST.bot)).toMatchObject({
      status: 'administrator',
      rights: { inviteUsers: true },
      promotedBy: CAST.ada,
    });
    const key = botDialog(CAST.bot, CAST.ada);
    expect((await front.get(`/users/${CAST.ada}/dialogs/${key}/messages`)).body).toMatchObject({
      replyKeyboard: null,
    });
  });

  test('shares nothing that it did not offer', async () => {
    const front = await runFront();
    offer(front, CAST.robin, { user_administrator_rights: { can_invite_users: true } });
    const share = (requestId: number, peerId: number) =>
      front.post(`/users/${CAST.robin}/chat-shares`, { requestId, peerId });
    expect(await share(5, open)).toMatchObject({ status: 400, body: { error: 'PEER_ID_INVALID' } });
    expect(await share(6, makers)).toMatchObject({ status: 400, body: { error: 'BUTTON_INVALID' } });
    front.world.messages.send(botDialog(CAST.bot, CAST.robin), {
      fromId: CAST.bot,
      text: 'Never mind',
      replyKeyboard: { remove_keyboard: true },
    });
    expect(await share(5, makers)).toMatchObject({ status: 400, body: { error: 'BUTTON_INVALID' } });
  });
});
