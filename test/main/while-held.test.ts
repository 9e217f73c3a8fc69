import { expect, it, onTestFinished, vi } from 'vitest';
import type { Lease } from '../../src/domain/ports/leases.ts';
import { systemClock } from '../../src/main/clock.ts';
import { whileHeld } from '../../src/main/cluster/while-held.ts';
import { startProxy } from '../postgres/proxy.ts';
import { leaseDatabase } from '../store/leases/lease-tables.ts';
import { startLeases } from '../store/leases/start-leases.ts';
import { recorder } from '../worker/start-worker.ts';

const soon = { timeout: 10_000, interval: 20 };

/** Something that one process at a time does, and what became of it. */
function doing(url: string, begin: (lease: Lease) => void = () => {}) {
  const said: string[] = [];
  const held = whileHeld({
    leases: startLeases(url),
    name: 'duties',
    clock: systemClock,
    log: recorder([]),
    async start(lease, _over, endsWith) {
      said.push('begun');
      endsWith(async () => void said.push('ended'));
      begin(lease);
    },
  });
  onTestFinished(() => held.stop());
  return { said, held };
}

it('is done by one process, and by the other as soon as that one stops', async () => {
  const url = await leaseDatabase();
  const first = doing(url);
  await vi.waitFor(() => expect(first.held.isHeld()).toBe(true), soon);
  const second = doing(url);
  await first.held.stop();
  expect(first.said).toEqual(['begun', 'ended']);
  await vi.waitFor(() => expect(second.said).toEqual(['begun']), soon);
});

it('ends when the database is lost, and begins again by itself when that is back', async () => {
  const proxy = await startProxy(await leaseDatabase());
  onTestFinished(() => proxy.close());
  const epochs: number[] = [];
  const one = doing(proxy.url, ({ epoch }) => epochs.push(epoch));
  await vi.waitFor(() => expect(one.said).toEqual(['begun']), soon);
  proxy.cut();
  await vi.waitFor(() => expect(one.said).toEqual(['begun', 'ended']), soon);
  expect(one.held.isHeld()).toBe(false);
  proxy.restore();
  await vi.waitFor(() => expect(one.said).toEqual(['begun', 'ended', 'begun']), { ...soon, timeout: 15_000 });
  expect(epochs[1]).toBeGreaterThan(epochs[0] ?? Infinity);
});

it('ends what has begun when the rest could not be begun, and is tried again', async () => {
  let fails = 1;
  const one = doing(await leaseDatabase(), () => {
    if (fails-- > 0) throw new Error('not now');
  });
  await vi.waitFor(() => expect(one.said).toEqual(['begun', 'ended', 'begun']), soon);
  expect(one.held.isHeld()).toBe(true);
});
