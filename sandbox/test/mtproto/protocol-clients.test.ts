import { Api } from 'telegram';
import { ConnectionTCPAbridged, ConnectionTCPFull, ConnectionTCPObfuscated } from 'telegram/network/index.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import type { AuthKeyRecord } from '../../server/world/types.ts';
import { gramjsClient } from './gramjs-client.ts';
import { mtcuteOf, mtcuteStranger } from './mtcute-client.ts';
import type { RunningFront } from './running-front.ts';
import { callsOf, startFront } from './running-front.ts';

const HOUR = 3_600_000;

/** GramJS's layer and mtcute's. */

/** Keys that nobody is logged in with. */
function strangersOf({ world }: RunningFront): AuthKeyRecord[] {
  return world.state.authKeys.filter(({ userId }) => userId === undefined);
}

test.each([
  ['full', ConnectionTCPFull],
  ['abridged', ConnectionTCPAbridged],
  ['abridged', ConnectionTCPObfuscated],
] as const)('GramJS speaks the %s transport with a key that is known', async (framing, connection) => {
  const running = await startFront();
  const client = gramjsClient(running, running.key, { connection });
  await client.connect();
  expect((await client.getMe()).firstName).toBe('Robin');
  const [open] = running.front.connections;
  expect(open?.transport?.framing.name).toBe(framing);
  expect(open?.transport?.obfuscated).toBe(connection === ConnectionTCPObfuscated);
});

test('GramJS makes its own key, and nobody is logged in with it', async () => {
  const running = await startFront();
  const client = gramjsClient(running);
  await client.connect();
  expect(await client.isUserAuthorized()).toBe(false);
  expect(strangersOf(running)).toHaveLength(1);
});

test('mtcute makes its own key, and nobody is logged in with it', async () => {
  const running = await startFront();
  const before = running.world.state.authKeys.length;
  const client = await mtcuteStranger(running);
  await expect(client.getMe()).rejects.toThrow('AUTH_KEY_UNREGISTERED');
  // mtcute hashes a key without its leading zero bytes: one time in 256 it rejects the answer and makes another key.
  expect(strangersOf(running)).not.toHaveLength(0);
  expect(running.world.state.authKeys.length - before).toBe(strangersOf(running).length);
});

test('GramJS gets over a change of salts in the middle of its work: each call runs once', async () => {
  let ahead = 0;
  const running = await startFront({ now: () => Date.now() + ahead });
  const client = gramjsClient(running, running.key);
  await client.connect();
  const before = callsOf(running.world, 'users.getUsers').executed;
  const ask = (): Promise<Api.TypeUser[]> =>
    client.invoke(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] }));
  await ask();
  ahead = HOUR;
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(answers.every(([user]) => user?.id.toJSNumber() === CAST.robin)).toBe(true);
  expect(callsOf(running.world, 'users.getUsers').executed - before).toBe(21);
});

test('mtcute gets over a change of salts in the middle of its work: each call runs once', async () => {
  let ahead = 0;
  const running = await startFront({ now: () => Date.now() + ahead });
  const client = await mtcuteOf(running, CAST.ada);
  const ask = async (): Promise<number | undefined> => {
    const state = await client.call({ _: 'help.getNearestDc' });
    return state.thisDc;
  };
  await ask();
  const before = callsOf(running.world, 'help.getNearestDc').executed;
  ahead = HOUR;
  expect(new Set(await Promise.all(Array.from({ length: 20 }, ask)))).toEqual(new Set([2]));
  expect(callsOf(running.world, 'help.getNearestDc').executed - before).toBe(20);
});

test('a client whose clock is an hour off is told, and gets over it', async () => {
  const running = await startFront({ now: () => Date.now() + HOUR });
  const gramjs = gramjsClient(running, running.key);
  await gramjs.connect();
  expect((await gramjs.getMe()).firstName).toBe('Robin');
  const mtcute = await mtcuteOf(running, CAST.ada);
  expect((await mtcute.getMe()).firstName).toBe('Ada');
});

test('mtcute gets the answer that a broken connection swallowed, and the call runs once', async () => {
  const running = await startFront();
  const client = await mtcuteOf(running, CAST.ada);
  await client.getMe();
  const before = callsOf(running.world, 'help.getNearestDc').executed;
  running.world.faults.add({ method: 'help.getNearestDc', kind: 'drop_after' });
  expect(await client.call({ _: 'help.getNearestDc' })).toMatchObject({ nearestDc: 2 });
  expect(callsOf(running.world, 'help.getNearestDc').executed - before).toBe(1);
});

test('GramJS hears of what happens in the world without asking', async () => {
  const running = await startFront();
  const client = gramjsClient(running, running.key);
  await client.connect();
  await client.getDialogs();
  const heard = new Promise<Api.UpdateNewChannelMessage>((resolve) => {
    client.addEventHandler((update: Api.TypeUpdate) => {
      if (update instanceof Api.UpdateNewChannelMessage) resolve(update);
    });
  });
  running.world.messages.send(chatDialog(CAST_CHATS.makers), { fromId: CAST.ada, text: 'Spring is here' });
  const { message } = await heard;
  expect(message).toMatchObject({ message: 'Spring is here' });
  expect(running.reports).toEqual([]);
});
