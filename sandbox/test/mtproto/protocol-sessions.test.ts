import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { messageIdAt } from '../../server/mtproto/session/message-ids.ts';
import { packContainer } from '../../server/mtproto/session/containers.ts';
import { GZIP_PACKED_ID, coreSchema } from '../../server/mtproto/tl/core-schema.ts';
import { encodeMethod } from '../../server/mtproto/tl/encode.ts';
import { intOf, longOf } from '../../server/mtproto/tl/fields.ts';
import { TlWriter } from '../../server/mtproto/tl/writer.ts';
import { RawClient, encodeCall, objectsIn } from './raw-client.ts';
import { callsOf, startFront } from './running-front.ts';

const GET_CONFIG = { _: 'help.getConfig' };
const WHO_AM_I = { _: 'updates.getState' };

describe('salts', () => {
  test('a wrong salt is refused with the right one, and nothing is executed', async () => {
    const running = await startFront();
    const client = await RawClient.open(running);
    const refused = client.call(GET_CONFIG);
    const { content } = await client.next('bad_server_salt');
    expect(content).toMatchObject({ bad_msg_id: refused.msgId, bad_msg_seqno: 1, error_code: 48 });
    expect(callsOf(running.world, 'help.getConfig').arrived).toBe(0);
    client.salt = longOf(content, 'new_server_salt');
    expect(await client.invoke(GET_CONFIG)).toMatchObject({ _: 'config', this_dc: 2 });
  });

  test('an old salt is good for one more period, then no longer', async () => {
    let ahead = 0;
    const running = await startFront({ now: () => Date.now() + ahead });
    const client = await RawClient.ready(running);
    client.ask({ _: 'get_future_salts', num: 3 });
    const { content } = await client.next('future_salts');
    const [current, next, last] = objectsIn(content, 'salts');
    const since = intOf(current!, 'valid_since');
    expect(current).toMatchObject({ salt: client.salt, valid_until: since + 3600 });
    expect(next).toMatchObject({ valid_since: since + 1800, valid_until: since + 5400 });

    const inTime = async (seconds: number): Promise<string> => {
      ahead = seconds * 1000;
      const msgId = messageIdAt(Date.now() + ahead);
      client.send({ msgId, seqno: 0, body: encodeMethod(coreSchema, { _: 'ping', ping_id: 9n }) });
      await client.changed();
      return client.heard
        .splice(0)
        .map((heard) => heard.content._)
        .join();
    };
    expect(await inTime(1800)).toBe('pong');
    expect(await inTime(3600)).toBe('bad_server_salt');
    client.salt = longOf(last!, 'salt');
    expect(await inTime(3601)).toBe('pong');
  });
});

describe('message ids and sequence numbers', () => {
  const ping = encodeMethod(coreSchema, { _: 'ping', ping_id: 5n });
  // A little ahead, so as not to meet the ids of the pings before.
  const now = (): bigint => messageIdAt(Date.now() + 1000);

  test.each([
    [16, 'far in the past', () => ({ msgId: messageIdAt(Date.now() - 400_000), seqno: 0, body: ping })],
    [17, 'far in the future', () => ({ msgId: messageIdAt(Date.now() + 60_000), seqno: 0, body: ping })],
    [18, 'not divisible by four', () => ({ msgId: now() + 1n, seqno: 0, body: ping })],
    [35, 'a call with an even number', () => ({ msgId: now(), seqno: 0, body: encodeCall(GET_CONFIG) })],
    [34, 'a container with an odd number', () => ({ ...whole(now()), seqno: 1 })],
    [64, 'a container in a container', () => nested(now())],
    [64, 'a container older than what is in it', () => younger(now())],
    [
      64,
      'a container that ends too early',
      () => ({ msgId: now(), seqno: 0, body: container([]).subarray(0, 4) }),
    ],
  ])('%i: %s', async (code, _what, message) => {
    const client = await RawClient.ready(await startFront());
    const { msgId, seqno } = client.send(message());
    const { content } = await client.next('bad_msg_notification');
    expect(content).toMatchObject({ bad_msg_id: msgId, bad_msg_seqno: seqno, error_code: code });
  });

  function container(messages: { msgId: bigint; seqno: number; body: Buffer }[]): Buffer {
    return packContainer(messages);
  }

  function whole(msgId: bigint): { msgId: bigint; seqno: number; body: Buffer } {
    return { msgId, seqno: 0, body: container([{ msgId: msgId - 4n, seqno: 0, body: ping }]) };
  }

  function nested(msgId: bigint): { msgId: bigint; seqno: number; body: Buffer } {
    const inner = container([{ msgId: msgId - 8n, seqno: 0, body: ping }]);
    return { msgId, seqno: 0, body: container([{ msgId: msgId - 4n, seqno: 0, body: inner }]) };
  }

  function younger(msgId: bigint): { msgId: bigint; seqno: number; body: Buffer } {
    return { msgId, seqno: 0, body: container([{ msgId: msgId + 4n, seqno: 0, body: ping }]) };
  }

  test('32 and 33: numbers that do not grow with the ids', async () => {
    const client = await RawClient.ready(await startFront());
    const first = client.message(encodeCall(GET_CONFIG));
    const second = client.message(encodeCall(GET_CONFIG));
    client.send(second);
    await client.answerTo(second);
    client.send({ ...client.message(ping), seqno: second.seqno });
    expect((await client.next('bad_msg_notification')).content['error_code']).toBe(32);
    client.send({ ...first, seqno: second.seqno + 2 });
    expect((await client.next('bad_msg_notification')).content['error_code']).toBe(33);
  });

  test('19: a container with the id of an earlier message', async () => {
    const client = await RawClient.ready(await startFront());
    const { msgId } = client.ping();
    await client.next('pong');
    const body = container([{ msgId: msgId - 4n, seqno: 0, body: ping }]);
    client.send({ msgId, seqno: 0, body });
    expect((await client.next('bad_msg_notification')).content['error_code']).toBe(19);
  });
});

describe('containers and compression', () => {
  test('every call in a container is answered, a packed one too', async () => {
    const running = await startFront();
    const client = await RawClient.ready(running);
    const plain = client.message(encodeCall(GET_CONFIG));
    const packedBody = new TlWriter(coreSchema).id(GZIP_PACKED_ID).bytes(gzipSync(encodeCall(WHO_AM_I)));
    const packed = client.message(packedBody.done());
    client.send(client.message(packContainer([plain, packed]), false));
    expect(await client.answerTo(packed)).toMatchObject({ _: 'updates.state' });
    expect(await client.answerTo(plain)).toMatchObject({ _: 'config' });
    const { content } = await client.next('msgs_ack');
    expect(content['msg_ids']).toEqual([plain.msgId, packed.msgId]);
  });

  test('data that is not gzip closes the connection and nothing else', async () => {
    const running = await startFront();
    const client = await RawClient.ready(running);
    const broken = new TlWriter(coreSchema).id(GZIP_PACKED_ID).bytes(Buffer.from('not gzip')).done();
    client.send(client.message(broken));
    await client.closed;
    expect(await (await RawClient.ready(running)).invoke(GET_CONFIG)).toMatchObject({ _: 'config' });
  });
});

describe('delivery', () => {
  test('a repeated message is answered from memory, not executed again', async () => {
    const running = await startFront();
    const client = await RawClient.ready(running);
    const message = client.call(WHO_AM_I);
    const first = await client.next('rpc_result');
    client.send(message);
    const again = await client.next('rpc_result');
    expect(again).toEqual(first);
    expect(callsOf(running.world, 'updates.getState')).toEqual({ arrived: 1, executed: 1 });
  });

  test('what is not acknowledged is said again on the next connection, until it is', async () => {
    const running = await startFront();
    const client = await RawClient.ready(running);
    const message = client.call(WHO_AM_I);
    const answer = await client.next('rpc_result');
    await client.close();

    const back = await client.reopen();
    back.ping();
    expect(await back.next('rpc_result')).toEqual(answer);
    const created = await back.next('new_session_created');
    back.say({ _: 'msgs_ack', msg_ids: [answer.msgId, created.msgId] });
    back.ping(2n);
    await back.next('pong', (pong) => pong['ping_id'] === 2n);
    await back.close();

    const third = await back.reopen();
    third.ping();
    await third.next('pong');
    expect(third.heard).toEqual([]);
    expect(answer.content['req_msg_id']).toBe(message.msgId);
  });

  test('one session does not see what another is owed', async () => {
    const running = await startFront();
    const one = await RawClient.ready(running);
    one.call(WHO_AM_I);
    await one.next('rpc_result');
    const other = await RawClient.ready(running);
    expect(other.heard.filter(({ content }) => content._ === 'rpc_result')).toEqual([]);
  });
});
