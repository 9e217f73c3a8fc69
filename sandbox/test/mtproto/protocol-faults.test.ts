import { expect, test } from 'vitest';
import type { NewFault } from '../../server/world/types.ts';
import type { ManualTimers } from './manual-timers.ts';
import { createManualTimers } from './manual-timers.ts';
import { RawClient } from './raw-client.ts';
import type { RunningFront } from './running-front.ts';
import { callsOf, startFront } from './running-front.ts';

const METHOD = 'updates.getState';
const CALL = { _: METHOD };
const STATE = { _: 'updates.state' };

async function startFaulty(
  fault: Omit<NewFault, 'method' | 'times'>,
): Promise<RunningFront & { client: RawClient; timers: ManualTimers }> {
  const timers = createManualTimers();
  const running = await startFront({ timers });
  const client = await RawClient.ready(running);
  running.world.faults.add({ ...fault, method: METHOD });
  return { ...running, client, timers };
}

/** Waits until a ping is answered: whatever was sent before has been dealt with by then. */
async function settled(client: RawClient): Promise<void> {
  const pingId = BigInt(Date.now());
  client.ping(pingId);
  await client.next('pong', (pong) => pong['ping_id'] === pingId);
}

function answersIn(client: RawClient): number {
  return client.heard.filter(({ content }) => content._ === 'rpc_result').length;
}

test('error: answered with code and message, not executed, once', async () => {
  const { client, world } = await startFaulty({ kind: 'error', code: 400, message: 'CHAT_ADMIN_REQUIRED' });
  const error = { _: 'rpc_error', error_code: 400, error_message: 'CHAT_ADMIN_REQUIRED' };
  expect(await client.invoke(CALL)).toEqual(error);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 0 });
  expect(world.calls.since(0).at(-1)).toMatchObject({ fault: 'error', error: 'CHAT_ADMIN_REQUIRED' });
  expect(await client.invoke(CALL)).toMatchObject(STATE);
});

test('flood: says how long to wait, not executed', async () => {
  const { client, world } = await startFaulty({ kind: 'flood', seconds: 17 });
  expect(await client.invoke(CALL)).toMatchObject({ error_code: 420, error_message: 'FLOOD_WAIT_17' });
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 0 });
});

test('drop_before: the connection closes, nothing is executed, and the same message runs when it comes again', async () => {
  const { client, world } = await startFaulty({ kind: 'drop_before' });
  const message = client.call(CALL);
  await client.closed;
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 0 });
  const back = await client.reopen();
  back.send(message);
  expect(await back.answerTo(message)).toMatchObject(STATE);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 2, executed: 1 });
});

test('drop_after: the connection closes after executing, and the answer is owed', async () => {
  const { client, world } = await startFaulty({ kind: 'drop_after' });
  const message = client.call(CALL);
  await client.closed;
  expect(answersIn(client)).toBe(0);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
  const back = await client.reopen();
  back.send(message);
  expect(await back.answerTo(message)).toMatchObject(STATE);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
});

test('black_hole: executed, and nothing more is said on that connection', async () => {
  const { client, world } = await startFaulty({ kind: 'black_hole' });
  client.heard.splice(0);
  const message = client.call(CALL);
  client.ping(77n);
  const back = await client.reopen();
  back.ping(78n);
  expect(await back.answerTo(message)).toMatchObject(STATE);
  expect(client.heard).toEqual([]);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
});

test('silence: executed and never answered, though other calls are', async () => {
  const { client, world } = await startFaulty({ kind: 'silence' });
  const message = client.call(CALL);
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  client.send(message);
  await settled(client);
  expect(answersIn(client)).toBe(0);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
});

test('late: executed although the client is gone by then', async () => {
  const { client, world, timers } = await startFaulty({ kind: 'late', executeAfterMs: 5000 });
  const message = client.call(CALL);
  await settled(client);
  await client.close();
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 0 });
  timers.pass(5000);
  const back = await client.reopen();
  back.ping();
  expect(await back.answerTo(message)).toMatchObject(STATE);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
});

test('late: executed at once, answered later; other calls are not held up', async () => {
  const { client, world, timers } = await startFaulty({ kind: 'late', answerAfterMs: 5000 });
  const message = client.call(CALL);
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  timers.pass(4999);
  await settled(client);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
  expect(answersIn(client)).toBe(0);
  timers.pass(1);
  expect(await client.answerTo(message)).toMatchObject(STATE);
});

test('late: the same message again, while it runs, is not executed again', async () => {
  const { client, world, timers } = await startFaulty({ kind: 'late', executeAfterMs: 5000 });
  const message = client.call(CALL);
  client.send(message);
  await settled(client);
  timers.pass(5000);
  expect(await client.answerTo(message)).toMatchObject(STATE);
  expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 1 });
});

test('a call that must come after a late one waits for it', async () => {
  const { client, world, timers } = await startFaulty({ kind: 'late', executeAfterMs: 5000 });
  const first = client.call(CALL);
  const query = { _: 'help.getConfig' };
  const second = client.call({ _: 'invokeAfterMsg', msg_id: first.msgId, query });
  await settled(client);
  expect(callsOf(world, 'help.getConfig').arrived).toBe(0);
  timers.pass(5000);
  expect(await client.answerTo(second)).toMatchObject({ _: 'config' });
  expect(await client.answerTo(first)).toMatchObject(STATE);
});

test.each([404, 429])(
  'transport_error %i: four bytes, not executed, and the message may come again',
  async (code) => {
    const { client, world } = await startFaulty({ kind: 'transport_error', code });
    const message = client.call(CALL);
    expect(await client.nextTransportError()).toBe(code);
    await settled(client);
    expect(client.heard.filter(({ content }) => content._ === 'msgs_ack')).toEqual([]);
    expect(callsOf(world, METHOD)).toEqual({ arrived: 1, executed: 0 });
    client.send(message);
    expect(await client.answerTo(message)).toMatchObject(STATE);
  },
);

test.each([
  ['session_revoked', 401, 'SESSION_REVOKED'],
  ['auth_key_duplicated', 406, 'AUTH_KEY_DUPLICATED'],
] as const)(
  '%s: answered, closed, and the key is refused from then on',
  async (kind, error_code, error_message) => {
    const { client, world } = await startFaulty({ kind });
    expect(await client.invoke(CALL)).toEqual({ _: 'rpc_error', error_code, error_message });
    await client.closed;
    const back = await client.reopen();
    expect(await back.invoke(CALL)).toEqual({ _: 'rpc_error', error_code, error_message });
    expect(callsOf(world, METHOD)).toEqual({ arrived: 2, executed: 0 });
  },
);

test('a session that is revoked from outside loses its connections, others do not', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const anotherKey = Buffer.alloc(256, 7);
  running.world.sessions.addKey(anotherKey, 1002);
  const another = await RawClient.ready({ ...running, key: anotherKey });
  running.world.sessions.revoke(running.keyId, 'AUTH_KEY_UNREGISTERED');
  await client.closed;
  expect(await another.invoke(CALL)).toMatchObject(STATE);
  const back = await client.reopen();
  expect(await back.invoke(CALL)).toMatchObject({ error_code: 401, error_message: 'AUTH_KEY_UNREGISTERED' });
});

test('a fault of one account leaves the others alone', async () => {
  const running = await startFront();
  running.world.faults.add({ method: METHOD, kind: 'error', code: 500, message: 'INTERNAL', userId: 1002 });
  const client = await RawClient.ready(running);
  expect(await client.invoke(CALL)).toMatchObject(STATE);
});
