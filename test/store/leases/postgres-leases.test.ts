import { describe, expect, it, onTestFinished } from 'vitest';
import { LATCHKEY, WRITES } from '../../../src/store/database/postgres/advisory-locks.ts';
import { PostgresConnections } from '../../../src/store/database/postgres/connections.ts';
import { StoreUnreachable } from '../../../src/domain/ports/operation-store.ts';
import { inDatabase } from '../../postgres/server.ts';
import { startProxy } from '../../postgres/proxy.ts';
import { leaseDatabase, writeUnder } from './lease-tables.ts';
import { leasesContract } from './leases-contract.ts';
import { aborted, startLeaseProcess, startLeases, takeSoon } from './start-leases.ts';

describe('leases on PostgreSQL', () => {
  leasesContract(async () => startLeases(await leaseDatabase()));

  it('gives a lease to one process at a time', async () => {
    const url = await leaseDatabase();
    const [one, other] = [startLeases(url), startLeases(url)];
    const first = await one.take('account:7');
    expect(await other.take('account:7')).toBeNull();
    await first?.giveBack();
    const second = await other.take('account:7');
    expect(second?.wasGivenBack).toBe(true);
    expect(second?.epoch).toBe((first?.epoch ?? 0) + 1);
    expect(await one.take('account:7')).toBeNull();
  });

  it('tells the next holder that something of a former one may be under way', async () => {
    const url = await leaseDatabase();
    const [one, other] = [startLeases(url), startLeases(url)];
    const first = await one.take('account:7');
    await first?.giveBack(false);
    const second = await other.take('account:7');
    expect(second?.wasGivenBack).toBe(false);
  });

  it('gives the lease of a process that was killed to another one at once', async () => {
    const url = await leaseDatabase();
    const killed = startLeaseProcess(url, 'account:7');
    await killed.says('taken 1');
    const leases = startLeases(url);
    expect(await leases.take('account:7')).toBeNull();
    killed.child.kill('SIGKILL');
    const { lease, tookMs } = await takeSoon(leases, 'account:7');
    expect(lease).toMatchObject({ epoch: 2, wasGivenBack: false });
    expect(tookMs).toBeLessThan(2_000);
  });

  it('gives the lease of a process that is paused to another one, and refuses what it writes when it goes on', async () => {
    const url = await leaseDatabase();
    const paused = startLeaseProcess(url, 'account:7');
    await paused.says('taken 1');
    paused.child.kill('SIGSTOP');
    const { lease, tookMs } = await takeSoon(startLeases(url), 'account:7');
    expect(lease).toMatchObject({ epoch: 2, wasGivenBack: false });
    expect(tookMs).toBeGreaterThan(3_500);
    expect(tookMs).toBeLessThan(8_000);
    const before = await writtenUnder(url, 1);
    paused.child.kill('SIGCONT');
    await paused.says('refused');
    await paused.says('lost');
    expect(await writtenUnder(url, 1)).toBe(before);
  });

  it('has lost everything once its connection is cut, and takes it again on another one', async () => {
    const url = await leaseDatabase();
    const proxy = await startProxy(url);
    onTestFinished(() => proxy.close());
    const logged: string[] = [];
    const leases = startLeases(proxy.url, logged);
    const [account, lane] = [await leases.take('account:7'), await leases.lanes.hold('chat 1')];
    proxy.cut();
    await Promise.all([aborted(account!.lost), aborted(lane!.lost)]);
    for (const _ of [1, 2]) await expect(leases.take('account:7')).rejects.toThrow(StoreUnreachable);
    // Who asks again and again fills no log.
    expect(logged).toHaveLength(1);
    // What has ended by itself needs no giving back, and asks nobody.
    await Promise.all([account?.giveBack(), lane?.release()]);
    proxy.restore();
    const { lease } = await takeSoon(leases, 'account:7');
    expect(lease).toMatchObject({ epoch: 2, wasGivenBack: false });
    expect(lease.lost.aborted).toBe(false);
    expect(await leases.lanes.hold('chat 1')).not.toBeNull();
  });

  it('has lost everything before others take it where nothing arrives any more', async () => {
    const url = await leaseDatabase();
    const proxy = await startProxy(url);
    onTestFinished(() => proxy.close());
    const cutOff = startLeases(proxy.url);
    const first = await cutOff.take('account:7');
    proxy.hang();
    const taking = takeSoon(startLeases(url), 'account:7');
    const second = await Promise.race([aborted(first!.lost), taking]);
    expect(second).toBeUndefined();
    expect((await taking).lease).toMatchObject({ epoch: 2, wasGivenBack: false });
    expect(await writeUnder(connect(url), first!)).toBe(false);
  });

  it('lets nothing more be written by a bot or web process that is dead once another one holds a lane', async () => {
    const url = await leaseDatabase();
    const [dead, alive] = [startLeases(url), startLeases(url)];
    const its = await dead.take('bot:one');
    const page = await dead.take('web:one');
    const mine = await alive.take('bot:two');
    const account = await alive.take('account:7');
    expect(await dead.lanes.hold('chat 1')).not.toBeNull();
    expect(await alive.lanes.hold('chat 1')).toBeNull();
    await dead.close();
    await expect.poll(() => alive.lanes.hold('chat 1')).not.toBeNull();
    const connections = connect(url);
    expect(await writeUnder(connections, its!)).toBe(false);
    expect(await writeUnder(connections, page!)).toBe(false);
    expect(await writeUnder(connections, mine!)).toBe(true);
    expect(await writeUnder(connections, account!)).toBe(true);
  });

  it('loses nothing while somebody’s writing keeps it waiting', async () => {
    const url = await leaseDatabase();
    const [dead, alive] = [startLeases(url), startLeases(url)];
    await dead.take('bot:one');
    const account = await alive.take('account:7');
    await inDatabase(url, async (client) => {
      // As a transaction that writes, which PostgreSQL would end before all of them have waited.
      await client.query('select pg_advisory_lock($1, $2)', [LATCHKEY, WRITES]);
      await dead.close();
      await expect.poll(() => alive.held('bot:')).toEqual([]);
      const lanes = Array.from({ length: 8 }, (_, n) => alive.lanes.hold(`chat ${n}`));
      // Each gives up by itself: what a dead bot writes has to be refused first.
      expect(await Promise.all(lanes)).toEqual(lanes.map(() => null));
    });
    expect(account?.isHeld()).toBe(true);
    expect(await alive.lanes.hold('chat 1')).not.toBeNull();
  });

  it('forgets processes that ended long ago', async () => {
    const url = await leaseDatabase();
    const rows = [
      ['bot:old', 0],
      ['web:old', 0],
      ['worker:old', 0],
      ['bot:new', Date.now()],
      ['account:7', 0],
    ];
    await inDatabase(url, async (client) => {
      for (const row of rows) await client.query("insert into lease values ($1, 3, '', 0, $2)", row);
      await startLeases(url).take('duties');
      const { rows: left } = await client.query('select name from lease order by name');
      expect(left.map(({ name }) => name)).toEqual(['account:7', 'bot:new', 'duties']);
    });
  });

  it('says which leases anybody holds', async () => {
    const url = await leaseDatabase();
    const [one, other] = [startLeases(url), startLeases(url)];
    await one.take('worker:b');
    await other.take('worker:a');
    const third = await other.take('worker:c');
    await other.take('account:7');
    await third?.giveBack();
    expect(await one.held('worker:')).toEqual(['worker:a', 'worker:b']);
    await other.close();
    await expect.poll(() => one.held('worker:')).toEqual(['worker:b']);
  });
});

function connect(url: string): PostgresConnections {
  const connections = new PostgresConnections({ url });
  onTestFinished(() => connections.close());
  return connections;
}

function writtenUnder(url: string, epoch: number): Promise<number> {
  return inDatabase(url, async (client) => {
    const { rows } = await client.query('select count(*)::int as count from written where epoch = $1', [
      epoch,
    ]);
    return rows[0].count;
  });
}
