import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { igeEncrypt } from '../../server/mtproto/crypto/aes-ige.ts';
import { authKeyId } from '../../server/mtproto/crypto/auth-key.ts';
import { GROUP_PRIME } from '../../server/world/group.ts';
import { sha1 } from '../../server/mtproto/crypto/hash.ts';
import { oldMessageKeys } from '../../server/mtproto/crypto/old-message-keys.ts';
import type { TlObject } from '../../server/mtproto/rpc.ts';
import { coreSchema } from '../../server/mtproto/tl/core-schema.ts';
import { encodeObject } from '../../server/mtproto/tl/encode.ts';
import type { KeyWishes } from './key-maker.ts';
import { KeyMaker } from './key-maker.ts';
import { RawClient, encodeCall } from './raw-client.ts';
import { startFront } from './running-front.ts';

const WHO_AM_I = { _: 'updates.getState' };
const NOBODY = { _: 'rpc_error', error_code: 401, error_message: 'AUTH_KEY_UNREGISTERED' };

test.each(['rsa_pad', 'sha1'] as const)('a key is agreed on through %s, and works', async (scheme) => {
  const running = await startFront();
  const maker = await KeyMaker.open(running);
  const key = await maker.make({ scheme });
  expect(running.world.sessions.find(authKeyId(key).toString('hex'))?.key).toEqual(key);
  const client = await RawClient.ready({ ...running, key });
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
  expect(await client.invoke(WHO_AM_I)).toEqual(NOBODY);
});

test.each<[string, KeyWishes]>([
  ['a wrong nonce in the inner data', { inner: { nonce: randomBytes(16) } }],
  ['a wrong server nonce', { request: { server_nonce: randomBytes(16) } }],
  ['wrong factors', { request: { p: Buffer.from([1]), q: Buffer.from('17ed48941a08f981', 'hex') } }],
  ['the key of another server', { request: { public_key_fingerprint: 1n } }],
  ['an envelope that is none', { request: { encrypted_data: Buffer.alloc(256, 1) } }],
  ['an envelope of a wrong size', { request: { encrypted_data: Buffer.alloc(255, 1) } }],
  ['a wrong nonce at the end', { clientDh: { server_nonce: randomBytes(16) } }],
])('%s ends the exchange: no key is made', async (_what, wishes) => {
  const running = await startFront();
  const before = running.world.state.authKeys.length;
  const maker = await KeyMaker.open(running);
  const { answer } = await maker.exchange(wishes);
  expect(answer).toEqual({ _: 'transport_error', code: 404 });
  await maker.closed;
  expect(running.world.state.authKeys).toHaveLength(before);
});

test('a step out of turn ends the exchange', async () => {
  const maker = await KeyMaker.open(await startFront());
  const nonces = { nonce: randomBytes(16), server_nonce: randomBytes(16) };
  const answer = await maker.ask({ _: 'set_client_DH_params', ...nonces, encrypted_data: Buffer.alloc(16) });
  expect(answer).toEqual({ _: 'transport_error', code: 404 });
});

test.each([
  ['1', Buffer.from([1])],
  ['the prime less one', Buffer.concat([GROUP_PRIME.subarray(0, -1), Buffer.from([0x5a])])],
  ['far too small', Buffer.alloc(200, 0xff)],
])('a public value of %s would make a weak key: dh_gen_fail', async (_what, g_b) => {
  const running = await startFront();
  const before = running.world.state.authKeys.length;
  const maker = await KeyMaker.open(running);
  const { answer } = await maker.exchange({ clientDh: { g_b } });
  expect(answer._).toBe('dh_gen_fail');
  expect(running.world.state.authKeys).toHaveLength(before);
});

test('a temporary key is nobody until it is bound, then who the permanent one is, until it expires', async () => {
  let ahead = 0;
  const running = await startFront({ now: () => Date.now() + ahead });
  const maker = await KeyMaker.open(running);
  const key = await maker.make({ expiresIn: 600 });
  const permanent = running.world.state.authKeys.length;
  const client = await RawClient.ready({ ...running, key });
  expect(await client.invoke(WHO_AM_I)).toEqual(NOBODY);

  expect(await bind(client, running.key, { sessionId: client.sessionId + 1n })).toMatchObject({
    error_message: 'ENCRYPTED_MESSAGE_INVALID',
  });
  expect(await client.invoke(WHO_AM_I)).toEqual(NOBODY);
  expect(await bind(client, running.key, {})).toEqual({ _: 'boolTrue' });
  expect(await client.invoke(WHO_AM_I)).toMatchObject({ _: 'updates.state' });
  expect(running.world.calls.since(0).at(-1)).toMatchObject({ userId: CAST.robin });
  expect(running.world.state.authKeys).toHaveLength(permanent);

  ahead = 601_000;
  client.ping();
  expect(await client.nextTransportError()).toBe(404);
});

/** auth.bindTempAuthKey, as a client makes it. */
async function bind(
  client: RawClient,
  permanentKey: Buffer,
  { sessionId = client.sessionId },
): Promise<TlObject> {
  const msgId = client.nextMsgId();
  const binding = {
    nonce: randomBytes(8).readBigInt64LE(),
    perm_auth_key_id: authKeyId(permanentKey).readBigInt64LE(),
    expires_at: Math.floor(Date.now() / 1000) + 600,
  };
  const inner = encodeObject(coreSchema, {
    _: 'bind_auth_key_inner',
    ...binding,
    temp_auth_key_id: authKeyId(client.key).readBigInt64LE(),
    temp_session_id: sessionId,
  });
  const header = Buffer.alloc(16);
  header.writeBigInt64LE(msgId, 0);
  header.writeInt32LE(inner.length, 12);
  const plain = Buffer.concat([randomBytes(16), header, inner]);
  const msgKey = sha1(plain).subarray(4);
  const padded = Buffer.concat([plain, randomBytes((16 - (plain.length % 16)) % 16)]);
  const encrypted = igeEncrypt(padded, oldMessageKeys(permanentKey, msgKey));
  const encrypted_message = Buffer.concat([authKeyId(permanentKey), msgKey, encrypted]);
  const body = encodeCall({ _: 'auth.bindTempAuthKey', ...binding, encrypted_message });
  return client.answerTo(client.send({ msgId, seqno: client.nextSeqno(true), body }));
}
