import { expect, test } from 'vitest';
import { bytesOf } from '../../server/mtproto/tl/fields.ts';
import { createManualTimers } from './manual-timers.ts';
import { RawClient } from './raw-client.ts';
import { callsOf, startFront } from './running-front.ts';

const METHOD = 'updates.getState';
const CALL = { _: METHOD };

test('ping_delay_disconnect: the connection closes unless it is said again in time', async () => {
  const timers = createManualTimers();
  const client = await RawClient.ready(await startFront({ timers }));
  const ping = async (ping_id: bigint): Promise<void> => {
    client.ask({ _: 'ping_delay_disconnect', ping_id, disconnect_delay: 75 });
    await client.next('pong', (pong) => pong['ping_id'] === ping_id);
  };
  await ping(2n);
  timers.pass(74_000);
  await ping(3n);
  timers.pass(74_000);
  await ping(4n);
  timers.pass(75_000);
  await client.closed;
});

test('a connection that never says anything sensible is closed after a minute', async () => {
  const timers = createManualTimers();
  const silent = await RawClient.open(await startFront({ timers }));
  const talking = await RawClient.ready({ ...silent.endpoint, key: silent.key });
  timers.pass(60_000);
  await silent.closed;
  expect(await talking.invoke(CALL)).toMatchObject({ _: 'updates.state' });
});

test('msgs_state_req: what is known of each message', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const unsent = client.nextMsgId();
  const answered = client.call(CALL);
  await client.answerTo(answered);
  running.world.faults.add({ method: METHOD, kind: 'late', executeAfterMs: 60_000 });
  const late = client.call(CALL);
  const pinged = client.ping();
  const later = client.nextMsgId() + (60n << 32n);
  const msg_ids = [1n, unsent, later, answered.msgId, late.msgId, pinged.msgId];
  client.say({ _: 'msgs_state_req', msg_ids });
  const { content } = await client.next('msgs_state_info');
  expect([...bytesOf(content, 'info')]).toEqual([2, 2, 3, 4 + 8 + 64, 4 + 8 + 32, 4 + 8 + 16]);
});

test('msg_resend_req: says it again, or what is known if it is gone', async () => {
  const client = await RawClient.ready(await startFront());
  client.call(CALL);
  const answer = await client.next('rpc_result');
  client.say({ _: 'msg_resend_req', msg_ids: [answer.msgId] });
  expect(await client.next('rpc_result')).toEqual(answer);
  const request = client.say({ _: 'msg_resend_req', msg_ids: [answer.msgId, 5n] });
  const { content } = await client.next('msgs_state_info');
  expect(content).toMatchObject({ req_msg_id: request.msgId });
  expect(bytesOf(content, 'info')).toHaveLength(2);
});

test('rpc_drop_answer: an answer that is not acknowledged is dropped, a running one too, others are unknown', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const drop = async (req_msg_id: bigint): Promise<unknown> =>
    client.answerTo(client.ask({ _: 'rpc_drop_answer', req_msg_id }));

  const call = client.call(CALL);
  const answer = await client.next('rpc_result');
  expect(await drop(call.msgId)).toMatchObject({ _: 'rpc_answer_dropped', msg_id: answer.msgId });
  expect(await drop(call.msgId)).toEqual({ _: 'rpc_answer_unknown' });

  running.world.faults.add({ method: METHOD, kind: 'late', executeAfterMs: 60_000 });
  expect(await drop(client.call(CALL).msgId)).toEqual({ _: 'rpc_answer_dropped_running' });
  expect(callsOf(running.world, METHOD).executed).toBe(1);
});

test('an answer that is dropped while it is being made is never said', async () => {
  const timers = createManualTimers();
  const running = await startFront({ timers });
  const client = await RawClient.ready(running);
  running.world.faults.add({ method: METHOD, kind: 'late', executeAfterMs: 50 });
  const first = client.call(CALL);
  const dropped = client.ask({ _: 'rpc_drop_answer', req_msg_id: first.msgId });
  expect(await client.answerTo(dropped)).toEqual({ _: 'rpc_answer_dropped_running' });
  const query = { _: 'help.getConfig' };
  const after = client.call({ _: 'invokeAfterMsg', msg_id: first.msgId, query });
  client.ping();
  await client.next('pong');
  timers.pass(50);
  expect(await client.answerTo(after)).toMatchObject({ _: 'config' });
  expect(client.heard.filter(({ content }) => content['req_msg_id'] === first.msgId)).toEqual([]);
  expect(callsOf(running.world, METHOD).executed).toBe(1);
});

test('destroy_session: a sibling goes with what it was owed, oneself and strangers do not', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const sibling = await RawClient.ready(running);
  sibling.call(CALL);
  await sibling.next('rpc_result');
  await sibling.close();

  client.ask({ _: 'destroy_session', session_id: sibling.sessionId });
  expect((await client.next('destroy_session_ok')).content['session_id']).toBe(sibling.sessionId);
  client.ask({ _: 'destroy_session', session_id: sibling.sessionId });
  await client.next('destroy_session_none');
  client.ask({ _: 'destroy_session', session_id: client.sessionId });
  await client.next('destroy_session_none');

  const back = await sibling.reopen();
  back.ping();
  await back.next('new_session_created');
  await back.next('pong');
  expect(back.heard).toEqual([]);
});

test('destroy_auth_key: answered, closed, and the key is refused', async () => {
  const client = await RawClient.ready(await startFront());
  client.ask({ _: 'destroy_auth_key' });
  await client.next('destroy_auth_key_ok');
  await client.closed;
  const back = await client.reopen();
  expect(await back.invoke(CALL)).toMatchObject({ error_code: 401, error_message: 'AUTH_KEY_UNREGISTERED' });
});

test('http_wait and what a client knows of our messages change nothing', async () => {
  const client = await RawClient.ready(await startFront());
  client.say({ _: 'msgs_all_info', msg_ids: [1n], info: Buffer.from([4]) });
  client.ask({ _: 'http_wait', max_delay: 1, wait_after: 1, max_wait: 1 });
  expect(await client.invoke(CALL)).toMatchObject({ _: 'updates.state' });
});
