import { Api } from 'grammy';
import { afterEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../server/sandbox.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import { isFromTelegram, isSignedByTelegram } from './verify.ts';

const NOW = 1_790_000_000;
const APP = 'http://127.0.0.1:8080/app';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

interface Opened {
  url: string;
  from: string;
  queryId?: string;
  buttonText?: string;
  error?: string;
}

async function start() {
  const sandbox = await startSandbox({ machineNow: () => NOW * 1000 });
  running.push(sandbox);
  const { botApi, world, people } = sandbox;
  world.messages.send(botDialog(CAST.bot, CAST.ada), { fromId: CAST.ada, text: '/start' });
  const api = new Api(botApi.token, { apiRoot: botApi.root });

  async function post<T = Opened>(userId: number, path: string, body: object): Promise<T> {
    const response = await fetch(`${people.root}/users/${userId}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: T = JSON.parse(await response.text());
    return answer;
  }

  return {
    sandbox,
    api,
    post,
    open: (userId: number, body: object) => post(userId, 'web-apps', body),
    /** What waits for the bot, of messages only. */
    told: async () => (await api.getUpdates()).flatMap(({ message }) => message ?? []),
  };
}

/** What the app reads behind the `#` of its address. */
function fragmentOf(url: string): URLSearchParams {
  return new URLSearchParams(new URL(url).hash.slice(1));
}

function initDataOf({ url }: Opened): string {
  return fragmentOf(url).get('tgWebAppData') ?? '';
}

describe('an app that an inline button opens', () => {
  test('is told who opened it, when, and the proof', async () => {
    const { api, open, sandbox } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Open it', {
      reply_markup: { inline_keyboard: [[{ text: 'Audit', web_app: { url: `${APP}?chat=7` } }]] },
    });
    const themeParams = { bg_color: '#17212b', text_color: '#f2f5f7' };
    const opened = await open(CAST.ada, { messageId, row: 0, column: 0, themeParams });
    expect(opened.from).toBe('inline_button');
    expect(opened.url.split('#')[0]).toBe(`${APP}?chat=7`);
    const told = fragmentOf(opened.url);
    expect([...told.keys()]).toEqual([
      'tgWebAppData',
      'tgWebAppVersion',
      'tgWebAppPlatform',
      'tgWebAppThemeParams',
    ]);
    expect(told.get('tgWebAppVersion')).toBe('9.1');
    expect(told.get('tgWebAppPlatform')).toBe('weba');
    expect(JSON.parse(told.get('tgWebAppThemeParams') ?? '')).toEqual(themeParams);

    const initData = initDataOf(opened);
    const fields = Object.fromEntries(new URLSearchParams(initData));
    expect(fields).toEqual({
      query_id: opened.queryId,
      user: expect.any(String),
      auth_date: String(NOW),
      signature: expect.stringMatching(/^[\w-]{86}$/),
      hash: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(JSON.parse(fields['user'] ?? '')).toEqual({
      id: CAST.ada,
      first_name: 'Ada',
      last_name: 'Okafor',
      username: 'ada_okafor',
      language_code: 'en',
      allows_write_to_pm: true,
    });
    expect(isFromTelegram(initData, sandbox.botApi.token)).toBe(true);
    expect(isSignedByTelegram(initData, CAST.bot, sandbox.webApps.publicKey)).toBe(true);
  });

  test('is told nothing that a byte could be changed of', async () => {
    const { api, open, sandbox } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Open it', {
      reply_markup: { inline_keyboard: [[{ text: 'Audit', web_app: { url: APP } }]] },
    });
    const initData = initDataOf(await open(CAST.ada, { messageId, row: 0, column: 0 }));
    const forged = initData.replace(String(CAST.ada), String(CAST.mei));
    expect(forged).not.toBe(initData);
    expect(isFromTelegram(forged, sandbox.botApi.token)).toBe(false);
    expect(isFromTelegram(initData, `${sandbox.botApi.token}x`)).toBe(false);
    expect(isSignedByTelegram(forged, CAST.bot, sandbox.webApps.publicKey)).toBe(false);
    expect(isSignedByTelegram(initData, CAST.bot + 1, sandbox.webApps.publicKey)).toBe(false);
  });

  test("is told the time of the world's clock, and names as they are", async () => {
    const { api, open, post, sandbox } = await start();
    const said = await post<{ id: number }>(CAST.ada, 'messages', { text: 'hi' });
    expect(said.id).toBeGreaterThan(0);
    const person = sandbox.world.people.add({ firstName: 'A/B & “Ё”', languageCode: 'ru' });
    sandbox.world.messages.send(botDialog(CAST.bot, person.id), { fromId: person.id, text: '/start' });
    sandbox.world.clock.move(-7200);
    const { message_id: messageId } = await api.sendMessage(person.id, 'Open it', {
      reply_markup: { inline_keyboard: [[{ text: 'Audit', web_app: { url: APP } }]] },
    });
    const initData = initDataOf(await open(person.id, { messageId, row: 0, column: 0 }));
    const fields = new URLSearchParams(initData);
    expect(fields.get('auth_date')).toBe(String(NOW - 7200));
    expect(fields.get('user')).toContain(String.raw`"first_name":"A\/B & “Ё”","last_name":""`);
    expect(isFromTelegram(initData, sandbox.botApi.token)).toBe(true);
  });

  test('keeps the fragment that it had', async () => {
    const { api, open } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Open it', {
      reply_markup: {
        inline_keyboard: [
          [{ text: 'A', web_app: { url: `${APP}#/links` } }],
          [{ text: 'B', web_app: { url: `${APP}#/links?sort=risk` } }],
        ],
      },
    });
    const address = async (row: number) => (await open(CAST.ada, { messageId, row, column: 0 })).url;
    expect(await address(0)).toMatch(/#\/links\?tgWebAppData=/);
    expect(await address(1)).toMatch(/#\/links\?sort=risk&tgWebAppData=/);
  });

  test('is not opened once the button is gone, nor by somebody else, nor in a chat', async () => {
    const { api, open } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Open it', {
      reply_markup: { inline_keyboard: [[{ text: 'Audit', web_app: { url: APP } }]] },
    });
    const place = { messageId, row: 0, column: 0 };
    expect(await open(CAST.mei, place)).toMatchObject({ error: 'MESSAGE_ID_INVALID' });
    const inChat = { ...place, dialog: chatDialog(CAST_CHATS.makers) };
    expect(await open(CAST.ada, inChat)).toMatchObject({ error: 'BUTTON_TYPE_INVALID' });
    await api.editMessageText(CAST.ada, messageId, 'No more');
    expect(await open(CAST.ada, place)).toMatchObject({ error: 'BUTTON_INVALID' });
  });
});

describe('an app that a keyboard opens', () => {
  const keyboard = [[{ text: 'Pick a colour', web_app: { url: APP } }, { text: 'No' }]];

  test('is told nothing of the person, and can send the bot one text', async () => {
    const { api, open, post, told } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Which?', {
      reply_markup: { keyboard },
    });
    const opened = await open(CAST.ada, { messageId, row: 0, column: 0 });
    expect(opened).toMatchObject({ from: 'keyboard', buttonText: 'Pick a colour' });
    expect(fragmentOf(opened.url).has('tgWebAppData')).toBe(false);
    expect(await open(CAST.ada, { messageId, row: 0, column: 1 })).toMatchObject({ error: 'BUTTON_INVALID' });

    const sent = { buttonText: 'Pick a colour', data: '{"colour":"#c0ffee"}' };
    await post(CAST.ada, 'web-app-data', sent);
    expect((await told()).at(-1)).toMatchObject({
      from: { id: CAST.ada },
      web_app_data: { button_text: 'Pick a colour', data: '{"colour":"#c0ffee"}' },
    });
    const tooLong = { ...sent, data: 'é'.repeat(2049) };
    expect(await post(CAST.ada, 'web-app-data', tooLong)).toMatchObject({ error: 'DATA_INVALID' });
  });

  test('sends nothing once the keyboard is gone', async () => {
    const { api, open, post } = await start();
    const { message_id: messageId } = await api.sendMessage(CAST.ada, 'Which?', {
      reply_markup: { keyboard },
    });
    await api.sendMessage(CAST.ada, 'Never mind', { reply_markup: { remove_keyboard: true } });
    const refused = { error: 'BUTTON_INVALID' };
    expect(await open(CAST.ada, { messageId, row: 0, column: 0 })).toMatchObject(refused);
    const sent = { buttonText: 'Pick a colour', data: 'x' };
    expect(await post(CAST.ada, 'web-app-data', sent)).toMatchObject(refused);
  });
});

describe('an app that the menu button opens', () => {
  test("is everybody's, or one person's own", async () => {
    const { api, open, sandbox } = await start();
    expect(await open(CAST.ada, { menu: true })).toMatchObject({ error: 'BUTTON_INVALID' });
    const app = (url: string) => ({ type: 'web_app' as const, text: 'Audit', web_app: { url } });
    await api.setChatMenuButton({ menu_button: app(APP) });
    await api.setChatMenuButton({ chat_id: CAST.ada, menu_button: app(`${APP}/ada`) });
    const ofMei = await open(CAST.mei, { menu: true });
    const ofAda = await open(CAST.ada, { menu: true });
    expect([ofMei, ofAda].map(({ from, url }) => [from, url.split('#')[0]])).toEqual([
      ['menu', APP],
      ['menu', `${APP}/ada`],
    ]);
    // Mei never wrote to the bot.
    const user = new URLSearchParams(initDataOf(ofMei)).get('user') ?? '';
    expect(JSON.parse(user)).not.toHaveProperty('allows_write_to_pm');
    expect(isFromTelegram(initDataOf(ofMei), sandbox.botApi.token)).toBe(true);
  });
});

describe('an app that a link opens', () => {
  test('is the one that BotFather was told, with the start parameter', async () => {
    const { api, open, sandbox } = await start();
    expect(await open(CAST.ada, { startParam: 'x' })).toMatchObject({ error: 'BOT_INVALID' });
    expect(await api.getMe()).toMatchObject({ has_main_web_app: false });
    sandbox.world.bots.update(CAST.bot, { mainWebApp: APP });
    expect(await api.getMe()).toMatchObject({ has_main_web_app: true });

    const opened = await open(CAST.ada, { startParam: 'chat_7' });
    expect(opened).toMatchObject({ from: 'link' });
    expect(opened.queryId).toBeUndefined();
    expect(new URL(opened.url).searchParams.get('tgWebAppStartParam')).toBe('chat_7');
    const initData = initDataOf(opened);
    expect(Object.fromEntries(new URLSearchParams(initData))).toMatchObject({
      start_param: 'chat_7',
      chat_type: 'sender',
      chat_instance: expect.stringMatching(/^-?\d+$/),
    });
    expect(isFromTelegram(initData, sandbox.botApi.token)).toBe(true);
    expect(isSignedByTelegram(initData, CAST.bot, sandbox.webApps.publicKey)).toBe(true);
    expect(await open(CAST.ada, { startParam: 'a b' })).toMatchObject({ error: 'START_PARAM_INVALID' });
  });
});

test('a world of an older version is given a key', () => {
  const { webAppPrivateKey: _none, ...older } = createWorld().state;
  const world = createWorld({ state: older });
  expect(world.webApps.publicKey).toMatch(/^[\da-f]{64}$/);
  expect(createWorld({ state: world.state }).webApps.publicKey).toBe(world.webApps.publicKey);
});

test('a bot answers an app by a message in the name of who opened it, once', async () => {
  const { api, open, sandbox } = await start();
  await api.setChatMenuButton({
    menu_button: { type: 'web_app', text: 'Audit', web_app: { url: APP } },
  });
  const { queryId = '' } = await open(CAST.ada, { menu: true });
  const answer = (buttons: object = {}) =>
    api.answerWebAppQuery(queryId, {
      type: 'article',
      id: '1',
      title: 'Report',
      input_message_content: { message_text: 'My report' },
      ...buttons,
    });
  const reply_markup = { inline_keyboard: [[{ text: 'Again', callback_data: 'again' }]] };
  expect(await answer({ reply_markup })).toEqual({ inline_message_id: expect.any(String) });
  expect(sandbox.world.messages.of(botDialog(CAST.bot, CAST.ada)).at(-1)).toMatchObject({
    fromId: CAST.ada,
    viaBotId: CAST.bot,
    text: 'My report',
  });
  await expect(answer()).rejects.toThrow(/query is too old/);
});
