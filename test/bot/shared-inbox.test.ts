import { randomBytes, randomInt } from 'node:crypto';
import type { Update } from 'grammy/types';
import { expect, onTestFinished, test, vi } from 'vitest';
import { inboxRow } from '../../src/bot/inbox/inbox.ts';
import { createReceiver } from '../../src/bot/inbox/receiver.ts';
import { createSharedInbox, type SharedInbox } from '../../src/bot/inbox/shared-inbox.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { systemClock } from '../../src/main/clock.ts';
import { createPostgresLeases } from '../../src/store/leases/postgres.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { freshDatabase } from '../postgres/database.ts';
import { inDatabase } from '../postgres/server.ts';
import { startProxy, type Proxy } from '../postgres/proxy.ts';
import { gate, text } from './inboxes.ts';

const LANES = 20;
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const newId = (): string => randomBytes(8).toString('hex');
const soon = { timeout: 15_000, interval: 20 };

interface BotProcess {
  inbox: SharedInbox;
  receive: ReturnType<typeof createReceiver>;
  store: Store;
  proxy: Proxy;
}

/** What a bot process has of its own: its connections, its lease, its inbox. */
async function startProcess(
  url: string,
  handle: (update: Update, store: Store) => Promise<void>,
  giveUp: (update: Update) => void = () => {},
): Promise<BotProcess> {
  const proxy = await startProxy(url);
  const leases = createPostgresLeases({ url: proxy.url, clock: systemClock, newId, log: quiet });
  const opened = await openPostgresStore({ url: proxy.url, log: quiet });
  const lease = await leases.take(`bot:${newId()}`);
  const store = opened.under(lease!);
  const inbox = createSharedInbox({ store, lanes: leases.lanes, clock: systemClock, log: quiet });
  onTestFinished(async () => {
    await inbox.stop();
    await leases.close();
    await opened.close().catch(() => {});
    await proxy.close();
  });
  await inbox.start({ handle: (update) => handle(update, store), giveUp: async (update) => giveUp(update) });
  return { inbox, receive: createReceiver({ store, clock: systemClock }), store, proxy };
}

const chatOf = (update: Update): number => update.message!.chat.id;

/** Updates 1 to `count`, each lane's in order, each to a process by chance; several at a time. */
async function give(processes: () => Pick<BotProcess, 'receive'>[], count: number): Promise<void> {
  const giveLane = async (lane: number): Promise<void> => {
    for (let id = lane; id <= count; id += LANES) {
      const all = processes();
      await all[randomInt(all.length)]!.receive([text(id, `update ${id}`, lane)]);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, n) => giveLane(n + 1)));
}

function inLanes(handled: readonly Update[]): number[][] {
  return Array.from({ length: LANES }, (_, n) =>
    handled.filter((update) => chatOf(update) === n + 1).map((update) => update.update_id),
  );
}

const inOrder = (count: number): number[][] =>
  Array.from({ length: LANES }, (_, n) =>
    Array.from({ length: Math.ceil((count - n) / LANES) }, (_, turn) => n + 1 + turn * LANES),
  );

test('two processes share what comes: each update is handled once, in order in its chat', async () => {
  const url = await freshDatabase();
  const handled: Update[] = [];
  const by = [0, 0];
  const handleBy = (which: number) => async (update: Update, store: Store) => {
    await store.conversations.write(`chat ${chatOf(update)}`, String(update.update_id), null, new Date());
    handled.push(update);
    by[which]! += 1;
  };
  const [one, other] = await Promise.all([0, 1].map((which) => startProcess(url, handleBy(which))));
  await give(() => [one!, other!], 500);
  await one!.inbox.idle();
  expect(inLanes(handled)).toEqual(inOrder(500));
  expect(Math.min(...by)).toBeGreaterThan(50);
}, 60_000);

test('one process is cut off half way: the other handles all that is left, in order, and what was under way again', async () => {
  const url = await freshDatabase();
  const handled: { update: Update; which: number }[] = [];
  const half = gate();
  const handleBy = (which: number) => async (update: Update, store: Store) => {
    await store.conversations.write(`chat ${chatOf(update)}`, String(update.update_id), null, new Date());
    handled.push({ update, which });
    if (handled.length === 250) half.open();
  };
  const [cutOff, other] = await Promise.all([0, 1].map((which) => startProcess(url, handleBy(which))));
  let there = [cutOff!, other!];
  const given = give(() => there, 500).catch(() => {});
  await half.opened;
  there = [other!];
  cutOff!.proxy.cut();
  await given;
  // What was not stored is delivered again.
  await give(() => there, 500);
  await vi.waitFor(async () => expect(await other!.store.inbox.pending()).toEqual([]), soon);
  const twice = handled.filter(
    ({ update }, place) => handled.findIndex((each) => each.update.update_id === update.update_id) < place,
  );
  // At most what each lane had under way.
  expect(twice.every(({ which }) => which === 1)).toBe(true);
  const once = handled.filter((each) => !twice.includes(each)).map(({ update }) => update);
  expect(inLanes(once)).toEqual(inOrder(500));
}, 60_000);

test('updates are found of which no job comes', async () => {
  const url = await freshDatabase();
  const store = await openPostgresStore({ url });
  onTestFinished(() => store.close());
  await store.inbox.receive(
    [1, 2].map((id) => inboxRow(text(id, 'left', id))),
    new Date(),
  );
  await inDatabase(url, (client) => client.query('delete from pgboss.job'));
  const handled: number[] = [];
  await startProcess(url, async ({ update_id }) => void handled.push(update_id));
  await vi.waitFor(() => expect(new Set(handled)).toEqual(new Set([1, 2])), soon);
}, 30_000);

test('a chat that has to wait holds no other up, and what waits behind it goes on in the other process after a stop', async () => {
  const url = await freshDatabase();
  const handled: string[] = [];
  const [began, goOn] = [gate(), gate()];
  const handleBy = (name: string) => async (update: Update) => {
    if (update.update_id === 1) {
      began.open();
      await goOn.opened;
    }
    handled.push(`${name} ${update.update_id}`);
  };
  const first = await startProcess(url, handleBy('first'));
  await first.receive([text(1, 'waits', 1)]);
  await began.opened;
  await first.receive([text(2, 'behind it', 1)]);
  await first.receive([text(3, 'in another chat', 2)]);
  await vi.waitFor(() => expect(handled).toEqual(['first 3']), soon);
  await startProcess(url, handleBy('other'));
  const stopped = first.inbox.stop();
  goOn.open();
  await stopped;
  await vi.waitFor(() => expect(handled).toEqual(['first 3', 'first 1', 'other 2']), soon);
}, 30_000);

test('what processes died of is handled alone, and given up in the end', async () => {
  const url = await freshDatabase();
  const store = await openPostgresStore({ url });
  onTestFinished(() => store.close());
  await store.inbox.receive(
    [1, 2, 3].map((id) => inboxRow(text(id, 'left', id))),
    new Date(),
  );
  for (let crash = 0; crash < 3; crash += 1) await store.inbox.expectCrash(2);
  for (let crash = 0; crash < 10; crash += 1) await store.inbox.expectCrash(3);
  const atWork = new Set<number>();
  const beside: number[] = [];
  const givenUp: number[] = [];
  await startProcess(
    url,
    async ({ update_id: id }, { inbox }) => {
      atWork.add(id);
      // Something that takes a moment.
      await inbox.backlog();
      if (id === 2) beside.push(...atWork);
      atWork.delete(id);
    },
    ({ update_id }) => givenUp.push(update_id),
  );
  await vi.waitFor(async () => expect(await store.inbox.pending()).toEqual([]), soon);
  expect({ beside, givenUp }).toEqual({ beside: [2], givenUp: [3] });
}, 30_000);
