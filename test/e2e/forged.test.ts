import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CAST, type Message } from 'telegram-sandbox';
import { webhookSecretOf } from '../../src/main/public-address.ts';
import { readInitData } from '../../src/web/mini-app/init-data.ts';
import { initDataOf } from '../web/page-visit.ts';
import { makeLink } from './new-link.ts';
import { openHouse } from './product.ts';

const MANY = 10_000;
/** Of these, so many come from Telegram itself: a person can change their app, and press what was never shown to them. */
const FROM_TELEGRAM = 60;
const ODD = 10;
const AT_ONCE = 100;
/** Of forged visitors, so many ask the server. */
const SERVED = 200;
/** A busy machine is no fault. */
const PATIENT = { timeout: 90_000 };

const house = openHouse({ webhook: true });

async function post(body: string, secret: string): Promise<Response> {
  const headers = { 'x-telegram-bot-api-secret-token': secret };
  return house.product.web.request('/telegram', { method: 'POST', body, headers });
}

const realSecret = (): string => webhookSecretOf(house.sandbox.botApi.token);

/** Every link of every chat, and how many operations there ever were. */
async function all(): Promise<unknown> {
  const { chats, links } = house.sandbox.world;
  const health: unknown = await (await house.product.web.request('/healthz')).json();
  const { operations } = Object(health);
  return [chats.all().map(({ peerId }) => links.ofChat(peerId)), operations];
}

let updateId = 500_000_000;

function press(userId: number, data: string, message: Pick<Message, 'id'>): string {
  const from = { id: userId, is_bot: false, first_name: 'Mallory' };
  const chat = { id: userId, type: 'private', first_name: 'Mallory' };
  updateId += 1;
  return JSON.stringify({
    update_id: updateId,
    callback_query: {
      id: String(updateId),
      from,
      chat_instance: '1',
      data,
      message: { message_id: message.id, date: 1_700_000_000, chat, text: 'Your link is ready' },
    },
  });
}

/** Asks that often, some at once. @returns how often each status was answered. */
async function statuses(
  times: number,
  ask: (index: number) => Promise<Response>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let first = 0; first < times; first += AT_ONCE) {
    const length = Math.min(AT_ONCE, times - first);
    const answers = await Promise.all(Array.from({ length }, (_, index) => ask(first + index)));
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

test('10,000 forged presses change nothing, and those who wait are answered', PATIENT, async () => {
  const ada = house.person(CAST.ada);
  const { card } = await makeLink(ada, '1 week, no limit, "Spring flyer"');
  await house.quiet();
  const before = await all();
  const foreign = card.inlineKeyboard?.flat().flatMap((button) => button.callback_data ?? []) ?? [];
  expect(foreign.length).toBeGreaterThan(2);
  const guess = (index: number): string =>
    index % 3 === 0 ? randomBytes(24).toString('base64url') : (foreign[index % foreign.length] ?? '');
  const answered = await statuses(MANY, (index) => {
    // In the name of Ada, whom nobody but Telegram can name.
    if (index >= FROM_TELEGRAM)
      return post(press(CAST.ada, guess(index), card), randomBytes(16).toString('hex'));
    const stranger = index % 2 === 0 ? 900_000 + (index % 7) : CAST.sam;
    return post(press(stranger, guess(index), card), realSecret());
  });
  expect(answered).toEqual({ 200: FROM_TELEGRAM, 401: MANY - FROM_TELEGRAM });
  await house.quiet();
  expect(await all()).toEqual(before);
  await ada.pressOn(card, 'Regenerate');
  await ada.seesOn(card, 'You get a new link with the same settings');
});

test('an update that comes again and again is handled once', async () => {
  const before = await all();
  const ada = house.person(CAST.ada);
  await ada.say('/help');
  await house.quiet();
  const { id } = await ada.sees(/newlink/);
  const from = { id: CAST.ada, is_bot: false, first_name: 'Ada' };
  const chat = { id: CAST.ada, type: 'private', first_name: 'Ada' };
  updateId += 1;
  const entities = [{ type: 'bot_command', offset: 0, length: 5 }];
  const message = { message_id: id + 1_000, date: 1_700_000_000, chat, from, text: '/help', entities };
  const body = JSON.stringify({ update_id: updateId, message });
  const count = (): number =>
    house.sandbox.world.calls.since(0).filter(({ method }) => method === 'sendMessage').length;
  const sent = count();
  expect(await statuses(100, () => post(body, realSecret()))).toEqual({ 200: 100 });
  await house.quiet();
  expect(count() - sent).toBe(1);
  expect(await all()).toEqual(before);
});

test('10,000 forged visitors of the page see nothing', async () => {
  const { token } = house.sandbox.botApi;
  const good = initDataOf(token, CAST.ada);
  const forge = (index: number): string => {
    if (index % 4 === 0) return initDataOf(`${token}x`, CAST.ada);
    if (index % 4 === 1) return good.replace(String(CAST.ada), String(index));
    if (index % 4 === 2) return good.replace(/hash=\w+/, `hash=${randomBytes(32).toString('hex')}`);
    return initDataOf(token, CAST.ada, { auth_date: String(1_700_000_000 + index) });
  };
  const ask = async (initData: string): Promise<Response> =>
    house.product.web.request('/app/api/session', { headers: { authorization: `tma ${initData}` } });
  const forged = Array.from({ length: MANY }, (_, index) => forge(index));
  // What decides, for all of them; and the server that asks it, for some.
  const seen = forged.map((raw) => readInitData(raw, { botToken: token, now: new Date() }));
  expect(seen.filter((visitor) => typeof visitor !== 'string')).toEqual([]);
  expect(await statuses(SERVED, (index) => ask(forged[index] ?? ''))).toEqual({ 401: SERVED });
  expect((await ask(good)).status).toBe(200);
});

test('10,000 malformed updates are refused or come to nothing', PATIENT, async () => {
  const before = await all();
  const garbage = (index: number): string => {
    const kinds = [
      '',
      'null',
      '[]',
      '"x"',
      '{"update_id":',
      `{"update_id":"${index}"}`,
      `{"update_id":${index}.5}`,
    ];
    return kinds[index % kinds.length] ?? '';
  };
  const odd = [{ message: 5 }, { message: {} }, { callback_query: { id: 7 } }, { inline_query: [] }, {}];
  const answered = await statuses(MANY, (index) => {
    if (index >= ODD) return post(garbage(index), realSecret());
    updateId += 1;
    return post(JSON.stringify({ update_id: updateId, ...odd[index % odd.length] }), realSecret());
  });
  // Some of the odd ones are taken, as nobody can know what Telegram adds to its updates.
  const { 200: taken = 0, 400: refused = 0 } = answered;
  expect(taken).toBeLessThanOrEqual(ODD);
  expect(taken + refused).toBe(MANY);
  const ada = house.person(CAST.ada);
  await ada.say('/links');
  await ada.sees('Spring flyer');
  expect(await all()).toEqual(before);
});
