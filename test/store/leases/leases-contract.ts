import { expect, it } from 'vitest';
import type { Leases } from '../../../src/domain/ports/leases.ts';

/** What holds of leases wherever they are kept, within one process. */
export function leasesContract(start: () => Promise<Leases>): void {
  it('gives a lease to one at a time', async () => {
    const leases = await start();
    const [one, other] = await Promise.all([leases.take('account:7'), leases.take('account:7')]);
    expect([one?.name, other]).toEqual(['account:7', null]);
    expect(await leases.take('account:8')).not.toBeNull();
  });

  it('gives it again once it was given back, under a greater epoch', async () => {
    const leases = await start();
    const first = await leases.take('account:7');
    expect(first?.wasGivenBack).toBe(true);
    await first?.giveBack();
    const second = await leases.take('account:7');
    expect(second?.wasGivenBack).toBe(true);
    expect(second?.epoch).toBeGreaterThan(first?.epoch ?? Infinity);
    expect(second?.lost.aborted).toBe(false);
  });

  it('lets one at a time hold a lane', async () => {
    const { lanes } = await start();
    const [one, other] = await Promise.all([lanes.hold('chat 1'), lanes.hold('chat 1')]);
    expect([one === null, other]).toEqual([false, null]);
    expect(await lanes.hold('chat 2')).not.toBeNull();
    await one?.release();
    expect(await lanes.hold('chat 1')).not.toBeNull();
  });

  it('takes a lane for no lease of the same name', async () => {
    const leases = await start();
    expect(await leases.take('duties')).not.toBeNull();
    expect(await leases.lanes.hold('duties')).not.toBeNull();
  });
}
