import { expect, test } from 'vitest';
import type { TlObject, UpdateMapper } from '../../server/mtproto/rpc.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import type { World } from '../../server/world/world.ts';
import { RawClient } from './raw-client.ts';
import { startFront } from './running-front.ts';

/** Tells Robin, and nobody else, whenever the clock is moved. */
const mapUpdates: UpdateMapper = (world, event) =>
  event.type === 'clock' ? [{ userId: CAST.robin, build: () => toldAt(world) }] : [];

function toldAt(world: World): { _: string; update: { _: string }; date: number } {
  return { _: 'updateShort', update: { _: 'updateConfig' }, date: world.clock.now() };
}

const CALL = { _: 'updates.getState' };

test('every connected session of the user is told, and nobody else', async () => {
  const running = await startFront({ mapUpdates });
  const anothersKey = Buffer.alloc(256, 3);
  running.world.sessions.addKey(anothersKey, CAST.ada);
  const [one, two, another] = [
    await RawClient.ready(running),
    await RawClient.ready(running),
    await RawClient.ready({ ...running, key: anothersKey }),
  ];
  for (const client of [one, two, another]) await client.invoke(CALL);
  running.world.clock.move(60);
  const told = toldAt(running.world);
  expect((await one.next('updateShort')).content).toEqual(told);
  expect((await two.next('updateShort')).content).toEqual(told);
  await another.invoke(CALL);
  expect(another.heard.filter(({ content }) => content._ === 'updateShort')).toEqual([]);
  expect(running.reports).toEqual([]);
});

test('an update is said again on the next connection until it is acknowledged', async () => {
  const running = await startFront({ mapUpdates });
  const client = await RawClient.ready(running);
  await client.invoke(CALL);
  running.world.clock.move(60);
  const update = await client.next('updateShort');
  expect(update.seqno % 2).toBe(1);
  expect(update.msgId & 3n).toBe(3n);
  await client.close();
  const back = await client.reopen();
  back.ping();
  expect(await back.next('updateShort')).toEqual(update);
});

test('who is away, has not called anything yet, or wants none, is not told', async () => {
  const running = await startFront({ mapUpdates });
  const silent = await RawClient.ready(running);
  const withoutUpdates = await RawClient.ready(running);
  await withoutUpdates.invoke({ _: 'invokeWithoutUpdates', query: CALL });
  await withoutUpdates.invoke(CALL);
  running.world.clock.move(60);
  for (const client of [silent, withoutUpdates]) {
    await client.invoke(CALL);
    expect(client.heard.map(({ content }) => content._)).not.toContain('updateShort');
  }
});

test('an update that cannot be built for one session is reported, and the others hear it', async () => {
  let told = 0;
  const running = await startFront({
    mapUpdates: (world, event) => {
      if (event.type !== 'link') return [];
      const build = (): TlObject => (told++ === 0 ? { _: 'updateElsewhere' } : toldAt(world));
      return [{ userId: CAST.robin, build }];
    },
  });
  const [first, second] = [await RawClient.ready(running), await RawClient.ready(running)];
  await first.invoke(CALL);
  await second.invoke(CALL);
  running.world.links.export(CAST.ada, CAST_CHATS.makers, { title: 'Autumn' });
  await second.next('updateShort');
  expect(running.reports).toEqual([new Error('the update of link failed in the sandbox')]);
  expect(await first.invoke(CALL)).toMatchObject({ _: 'updates.state' });
  expect(first.heard.map(({ content }) => content._)).not.toContain('updateShort');
});

test('somebody who ends their own session hears that it worked before the connection closes', async () => {
  const running = await startFront({
    handlers: {
      'auth.logOut': ({ world, keyId }) => {
        world.sessions.revoke(keyId, 'AUTH_KEY_UNREGISTERED');
        return { _: 'auth.loggedOut' };
      },
    },
  });
  const client = await RawClient.ready(running);
  expect(await client.invoke({ _: 'auth.logOut' })).toEqual({ _: 'auth.loggedOut' });
  await client.closed;
});
