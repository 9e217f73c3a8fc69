import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { newId } from '../../src/main/clock.ts';
import { openPostgresStore } from '../../src/store/open-postgres-store.ts';
import { compare, type Result } from '../result.ts';
import type { Stage } from './stage.ts';

/** Each process is brought so many accounts. */
const ACCOUNTS_A_WORKER = 2;
const LINKS_AN_ACCOUNT = 80;
const ROUNDS = 3;
const TIMEOUT_MS = 120_000;

/** Links a second with one, two and four workers. */
export async function linkRates(stage: Stage): Promise<Result[]> {
  const rates = new Map<number, number[]>([1, 2, 4].map((workers) => [workers, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [workers, measured] of rates) measured.push(await linkRate(stage, workers));
  }
  const alone = rates.get(1) ?? [];
  return [2, 4].map((workers) =>
    compare(
      `workers: links with ${workers} of them, beside ${workers} times one (1/s)`,
      rates.get(workers) ?? [],
      alone.map((rate) => rate * workers),
      0.9,
      'higher',
    ),
  );
}

/** What was asked for waits in the database before the workers start; measured is the middle of the work. */
async function linkRate(stage: Stage, workers: number): Promise<number> {
  const accounts = stage.accounts.slice(0, workers * ACCOUNTS_A_WORKER);
  const databaseUrl = await stage.freshDatabase();
  const links = await askForLinks(databaseUrl, accounts);
  const ids = accounts.map(({ userId }) => userId);
  const measured = middleRate(stage, accounts, links);
  const running = await Promise.all(
    Array.from({ length: workers }, () =>
      stage.start('worker', { databaseUrl, accounts: ids, env: { CALLS_IN_FLIGHT: '1' } }),
    ),
  );
  const rate = await measured;
  await Promise.all(running.map((worker) => worker.end('SIGTERM')));
  return rate;
}

/** @returns how many. */
async function askForLinks(url: string, accounts: Stage['accounts']): Promise<number> {
  const store = await openPostgresStore({ url });
  for (let number = 0; number < LINKS_AN_ACCOUNT; number += 1) {
    for (const { userId, peerId } of accounts) {
      await store.operations.add(
        {
          idempotencyKey: newId(),
          kind: 'create',
          peerId,
          actorId: userId,
          actorName: 'The owner',
          settings: { ...NO_SETTINGS, title: `Link ${number}` },
          linkId: null,
          revokeFirst: false,
          card: null,
          quiet: true,
          locale: 'en',
        },
        { id: newId(), now: new Date(), accountId: userId, draftId: null, buttonId: null },
      );
    }
  }
  await store.close();
  return accounts.length * LINKS_AN_ACCOUNT;
}

/** Between the first quarter and the last: links a second, as Telegram makes them. */
function middleRate(
  { sandbox: { world } }: Stage,
  accounts: Stage['accounts'],
  links: number,
): Promise<number> {
  const made = (): number => accounts.reduce((sum, { peerId }) => sum + world.links.ofChat(peerId).length, 0);
  const before = made();
  return new Promise((resolve, reject) => {
    let began: { at: number; made: number } | null = null;
    const stop = world.subscribe(() => {
      const now = made() - before;
      if (began === null && now >= links / 4) began = { at: performance.now(), made: now };
      if (began === null || now < (links * 3) / 4) return;
      stop();
      clearTimeout(timer);
      resolve((now - began.made) / ((performance.now() - began.at) / 1_000));
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`only ${made() - before} of ${links} links were made`));
    }, TIMEOUT_MS);
  });
}
