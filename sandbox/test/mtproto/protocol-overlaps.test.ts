import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { createManualTimers } from './manual-timers.ts';
import { RawClient } from './raw-client.ts';
import { startFront } from './running-front.ts';

test('says when two connections of one session were open at once', async () => {
  let machine = 1_000;
  const running = await startFront({ world: createWorld({ machineNow: () => machine }) });
  const robin = () => running.world.connections.all().find(({ keyId }) => keyId === running.keyId);
  const first = await RawClient.ready(running);
  expect(robin()).toEqual({ keyId: running.keyId, userId: CAST.robin, open: 1, overlaps: [] });
  machine = 2_000;
  const second = await RawClient.ready(running);
  expect(robin()).toMatchObject({ open: 2, overlaps: [{ from: 2_000 }] });
  machine = 3_000;
  await first.close();
  await expect.poll(robin).toMatchObject({ open: 1, overlaps: [{ from: 2_000, until: 3_000 }] });
  await second.close();
  await expect.poll(robin).toMatchObject({ open: 0 });
  await RawClient.ready(running);
  expect(robin()).toMatchObject({ open: 1, overlaps: [{ from: 2_000, until: 3_000 }] });
});

test('a connection that nobody pings any more is over by the delay of its latest ping', async () => {
  const timers = createManualTimers();
  const running = await startFront({ timers });
  const client = await RawClient.ready(running);
  for (const [n, disconnect_delay] of [60, 10].entries()) {
    client.ask({ _: 'ping_delay_disconnect', ping_id: BigInt(n), disconnect_delay });
    await client.next('pong', (pong) => pong['ping_id'] === BigInt(n));
  }
  timers.pass(10_000);
  await client.closed;
  await RawClient.ready(running);
  expect(running.world.connections.all()).toMatchObject([{ open: 1, overlaps: [] }]);
});
