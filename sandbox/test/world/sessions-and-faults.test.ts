import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { stillWorld } from './still-world.ts';

test('a key is known by the tail of its hash, and dies when it is revoked', () => {
  const world = stillWorld();
  const key = Buffer.alloc(256, 7);
  const keyId = world.sessions.addKey(key);
  expect(keyId).toBe(createHash('sha1').update(key).digest('hex').slice(24));
  expect(world.sessions.find(keyId)).toEqual({ key });
  world.sessions.authorize(keyId, CAST.ada);
  expect(world.sessions.ofUser(CAST.ada)).toContain(keyId);
  world.sessions.authorize(keyId, undefined);
  expect(world.sessions.find(keyId)).toEqual({ key });
  world.sessions.authorize(keyId, CAST.ada);
  world.sessions.revoke(keyId, 'SESSION_REVOKED');
  expect(world.sessions.ofUser(CAST.ada)).not.toContain(keyId);
  expect(world.sessions.find(keyId)?.revoked).toBe('SESSION_REVOKED');
});

test('a fault is used up by the calls that it fits, oldest first', () => {
  const world = stillWorld();
  world.faults.add({ method: 'messages.exportChatInvite', kind: 'drop_after', times: 2, userId: CAST.robin });
  world.faults.add({ method: '*', kind: 'silence' });
  const take = (method: string, userId: number) =>
    world.faults.take({ front: 'mtproto', method, userId })?.kind;
  expect(take('messages.exportChatInvite', CAST.robin)).toBe('drop_after');
  expect(take('messages.exportChatInvite', CAST.ada)).toBe('silence');
  expect(take('messages.exportChatInvite', CAST.ada)).toBeUndefined();
  expect(take('messages.exportChatInvite', CAST.robin)).toBe('drop_after');
  expect(world.faults.all()).toEqual([]);
});

test('the last 5,000 calls are kept', () => {
  const world = stillWorld();
  for (let index = 0; index < 5_010; index += 1) {
    world.calls.record({ front: 'bot_api', method: 'getMe', executed: true });
  }
  expect(world.calls.since(0)).toHaveLength(5_000);
  expect(world.calls.since(5_009)).toMatchObject([{ seq: 5_010, method: 'getMe' }]);
});

test("a bot's queue goes on counting when it is emptied", () => {
  const world = stillWorld();
  for (const text of ['a', 'b', 'c']) world.bots.enqueue(CAST.bot, { text });
  world.bots.confirm(CAST.bot, 3);
  expect(world.bots.queue(CAST.bot)).toEqual([{ update_id: 3, text: 'c' }]);
  world.bots.confirm(CAST.bot, 4);
  expect(world.bots.enqueue(CAST.bot, { text: 'd' }).update_id).toBe(4);
});

test('what is set to nothing in the settings of a bot is removed', () => {
  const world = stillWorld();
  world.bots.update(CAST.bot, { name: 'Bo', webhook: { url: 'http://127.0.0.1:1/' } });
  world.bots.update(CAST.bot, { webhook: undefined });
  expect(JSON.parse(JSON.stringify(world.bots.settings(CAST.bot)))).toEqual({ commands: [], name: 'Bo' });
});
