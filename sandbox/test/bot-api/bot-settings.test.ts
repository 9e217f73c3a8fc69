import { describe, expect, test } from 'vitest';
import { addChat, startStage } from './harness.ts';

const COMMANDS = [{ command: 'newlink', description: 'Make a link' }];

describe('commands', () => {
  test('are kept by scope and language, and deleted one by one', async () => {
    const stage = await startStage();
    const { call, ada, world, bot } = stage;
    const group = addChat(stage, 'supergroup');
    const scopes = [
      {},
      { language_code: 'de' },
      { scope: { type: 'all_private_chats' } },
      { scope: { type: 'chat', chat_id: ada.id } },
      { scope: { type: 'chat_administrators', chat_id: group.peerId } },
      { scope: { type: 'chat_member', chat_id: group.peerId, user_id: ada.id } },
    ];
    for (const [index, scope] of scopes.entries()) {
      const commands = [{ command: `c${index}`, description: 'x' }];
      expect(await call('setMyCommands', { ...scope, commands })).toMatchObject({ result: true });
    }
    for (const [index, scope] of scopes.entries()) {
      expect((await call('getMyCommands', scope)).result).toEqual([
        { command: `c${index}`, description: 'x' },
      ]);
    }
    expect(world.bots.settings(bot.id).commands.map((list) => list.scope)).toEqual([
      'default',
      'default',
      'all_private_chats',
      `chat:${ada.id}`,
      `chat_administrators:${group.peerId}`,
      `chat_member:${group.peerId}:${ada.id}`,
    ]);
    const inPrivate = { type: 'chat_administrators', chat_id: ada.id };
    expect(await call('setMyCommands', { scope: inPrivate, commands: COMMANDS })).toMatchObject({
      description: "Bad Request: can't use specified scope in private chats",
    });
    await call('deleteMyCommands', { language_code: 'de' });
    expect((await call('getMyCommands', { language_code: 'de' })).result).toEqual([]);
    expect((await call('getMyCommands')).result).toEqual([{ command: 'c0', description: 'x' }]);
  });

  test.each([
    ['a capital', { commands: [{ command: 'NewLink', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    ['no name', { commands: [{ command: '/', description: 'x' }] }, 'command must be non-empty'],
    [
      '33 characters',
      { commands: [{ command: 'x'.repeat(33), description: 'x' }] },
      'command length must not exceed 32',
    ],
    [
      'no description',
      { commands: [{ command: 'x', description: ' ' }] },
      'command description must be non-empty',
    ],
    [
      'a long description',
      { commands: [{ command: 'x', description: 'x'.repeat(257) }] },
      'command description length must not exceed 256',
    ],
    ['101 of them', { commands: Array.from({ length: 101 }, () => COMMANDS[0]) }, 'BOT_COMMANDS_TOO_MUCH'],
    ['a long language', { commands: COMMANDS, language_code: 'deu' }, 'invalid language code specified'],
    [
      'an unknown scope',
      { commands: COMMANDS, scope: { type: 'moon' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
    ['an unknown chat', { commands: COMMANDS, scope: { type: 'chat', chat_id: -5 } }, 'chat not found'],
    ['no JSON', { commands: 'x' }, "can't parse commands JSON object"],
    ['no list', { commands: {} }, 'expected an Array of BotCommand'],
  ])('refuses %s', async (_, params, words) => {
    const { call, world, bot } = await startStage();
    expect(await call('setMyCommands', params)).toMatchObject({
      status: 400,
      description: `Bad Request: ${words}`,
    });
    expect(world.bots.settings(bot.id).commands).toEqual([]);
  });
});

describe('the menu button', () => {
  test("is everybody's or one person's", async () => {
    const { call, ada } = await startStage();
    const app = { type: 'web_app', text: 'Audit', web_app: { url: 'http://127.0.0.1:8080/app' } };
    expect((await call('getChatMenuButton')).result).toEqual({ type: 'commands' });
    await call('setChatMenuButton', { chat_id: ada.id, menu_button: app });
    expect((await call('getChatMenuButton', { chat_id: ada.id })).result).toEqual(app);
    expect((await call('getChatMenuButton')).result).toEqual({ type: 'commands' });
    await call('setChatMenuButton', { chat_id: ada.id, menu_button: { type: 'default' } });
    expect((await call('getChatMenuButton', { chat_id: ada.id })).result).toEqual({ type: 'commands' });
    expect(await call('setChatMenuButton', { menu_button: { ...app, text: '' } })).toMatchObject({
      description: 'Bad Request: menu button text must be non-empty',
    });
    const inTheOpen = { ...app, web_app: { url: 'http://example.com/' } };
    expect(await call('setChatMenuButton', { menu_button: inTheOpen })).toMatchObject({
      description:
        "Bad Request: menu button Web App URL 'http://example.com/' is invalid: Only HTTPS links are allowed",
    });
    expect(await call('setChatMenuButton', { menu_button: { type: 'moon' } })).toMatchObject({
      description: "Bad Request: can't parse menu button: MenuButton has unsupported type",
    });
  });
});

describe('texts', () => {
  test('fall back to those for everybody', async () => {
    const { call } = await startStage();
    await call('setMyDescription', { description: 'Makes links' });
    await call('setMyDescription', { description: 'Macht Links', language_code: 'de' });
    const described = async (language_code: string) =>
      (await call('getMyDescription', { language_code })).result.description;
    expect(await described('de')).toBe('Macht Links');
    expect(await described('fr')).toBe('Makes links');
    await call('setMyDescription', { description: '', language_code: 'de' });
    expect(await described('de')).toBe('Makes links');
  });

  test('a new name is the one of getMe', async () => {
    const { call } = await startStage();
    expect((await call('getMyName')).result).toEqual({ name: 'Latch' });
    await call('setMyName', { name: 'Latchkey' });
    expect((await call('getMe')).result.first_name).toBe('Latchkey');
    expect(await call('setMyName', { name: 'x'.repeat(65) })).toMatchObject({ status: 400 });
    expect(await call('setMyDescription', { description: 'x'.repeat(513) })).toMatchObject({ status: 400 });
    expect(await call('setMyShortDescription', { short_description: 'x'.repeat(121) })).toMatchObject({
      status: 400,
    });
  });
});
