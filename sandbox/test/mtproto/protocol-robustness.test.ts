import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { encryptPacket } from '../../server/mtproto/crypto/packet.ts';
import { createManualTimers } from './manual-timers.ts';
import { RawClient, encodeCall } from './raw-client.ts';
import type { RunningFront } from './running-front.ts';
import { callsOf, startFront } from './running-front.ts';

async function dial({ host, port }: RunningFront): Promise<Socket> {
  const socket = connect(port, host);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

async function stillServes(running: RunningFront): Promise<void> {
  const client = await RawClient.ready(running);
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  expect(running.reports).toEqual([]);
}

test.each([
  ['random bytes', () => randomBytes(4096)],
  ['HTTP', () => Buffer.from('POST /api HTTP/1.1\r\n\r\n')],
  ['a frame of 2 GB', () => Buffer.from('eeeeeeeeffffff7f', 'hex')],
  ['thousands of tiny frames', () => Buffer.concat([Buffer.from('ef', 'hex'), ...tiny(20_000)])],
  [
    'an unencrypted message that is none',
    () => Buffer.concat([Buffer.from('ef0a', 'hex'), Buffer.alloc(40)]),
  ],
])('%s: that connection is closed, the others live', async (_what, bytes) => {
  const running = await startFront();
  const socket = await dial(running);
  const closed = once(socket, 'close');
  socket.resume();
  socket.write(bytes());
  await closed;
  await stillServes(running);
});

function tiny(count: number): Buffer[] {
  return Array.from({ length: count }, () => Buffer.from('0100000000', 'hex'));
}

test('a connection on which nothing is ever said is closed after a minute', async () => {
  const timers = createManualTimers();
  const running = await startFront({ timers });
  const socket = await dial(running);
  const closed = once(socket, 'close');
  socket.resume();
  await stillServes(running);
  timers.pass(60_000);
  await closed;
});

test('a client that has not said anything for ten minutes has gone, however much it said before', async () => {
  const timers = createManualTimers();
  const running = await startFront({ timers });
  const client = await RawClient.ready(running);
  timers.pass(599_000);
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  timers.pass(599_000);
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  timers.pass(600_000);
  await client.closed;
});

test('a client that hangs up in the middle of a frame leaves nothing behind', async () => {
  const running = await startFront();
  const socket = await dial(running);
  socket.end(Buffer.from('eeeeeeee40000000aabb', 'hex'));
  socket.resume();
  await once(socket, 'close');
  await stillServes(running);
  // The one that has just been served.
  expect(running.front.connections.size).toBe(1);
});

test('a key that nobody knows is told so', async () => {
  const running = await startFront();
  const stranger = await RawClient.open({ ...running, key: randomBytes(256) });
  stranger.ping();
  expect(await stranger.nextTransportError()).toBe(404);
});

test('a packet that was tampered with closes the connection and executes nothing', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const message = client.message(encodeCall({ _: 'updates.getState' }));
  const packet = { salt: client.salt, sessionId: client.sessionId, message };
  const payload = encryptPacket(client.key, packet, 'client', randomBytes);
  payload.writeUInt8(payload.readUInt8(60) ^ 1, 60);
  client.sendPayload(payload);
  await client.closed;
  expect(callsOf(running.world, 'updates.getState').arrived).toBe(0);
  await stillServes(running);
});

test.each([
  ['a method that no layer has', Buffer.from('efbeadde', 'hex'), 'unknown#deadbeef'],
  ['a method that nobody handles', encodeCall({ _: 'help.getPremiumPromo' }), 'help.getPremiumPromo'],
  [
    'arguments that end too early',
    encodeCall({ _: 'help.getAppConfig', hash: 1 }).subarray(0, -4),
    'help.getAppConfig',
  ],
  [
    'bytes left over',
    Buffer.concat([encodeCall({ _: 'help.getConfig' }), Buffer.alloc(4)]),
    'help.getConfig',
  ],
  [
    'wrappers without end',
    Buffer.concat(Array.from({ length: 5000 }, () => Buffer.from('b75994bf', 'hex'))),
    'invokeWithoutUpdates',
  ],
])('%s: INPUT_METHOD_INVALID, and on record', async (_what, body, recorded) => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const answer = await client.answerTo(client.send(client.message(body)));
  expect(answer).toEqual({ _: 'rpc_error', error_code: 400, error_message: 'INPUT_METHOD_INVALID' });
  const [call] = running.world.calls.since(0);
  expect(call).toMatchObject({ method: recorded, error: 'INPUT_METHOD_INVALID' });
});

test('a handler that fails is the sandbox’s own fault: 500, and reported', async () => {
  const boom = new Error('boom');
  const running = await startFront({
    handlers: {
      'help.getConfig': () => {
        throw boom;
      },
      'help.getNearestDc': () => ({ _: 'nearestDc', country: 'NL' }),
    },
  });
  const client = await RawClient.ready(running);
  const internal = { _: 'rpc_error', error_code: 500, error_message: 'INTERNAL' };
  expect(await client.invoke({ _: 'help.getConfig' })).toEqual(internal);
  expect(await client.invoke({ _: 'help.getNearestDc' })).toEqual(internal);
  expect(running.reports).toEqual([
    new Error('help.getConfig failed in the sandbox', { cause: boom }),
    expect.objectContaining({ message: 'help.getNearestDc failed in the sandbox' }),
  ]);
});

test('closing the front closes what is open and frees the port', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  await running.front.close();
  await client.closed;
  const socket = connect(running.port, running.host);
  const [error] = await once(socket, 'error');
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
});
