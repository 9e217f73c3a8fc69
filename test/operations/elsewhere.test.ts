import { randomBytes } from 'node:crypto';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  AccountFrozen,
  FloodWait,
  OutcomeUnknown,
  Refusal,
  SessionDead,
  Unreachable,
} from '../../src/domain/errors.ts';
import type { Log } from '../../src/domain/ports/logger.ts';
import type { Jobs } from '../../src/domain/ports/jobs.ts';
import { IllegalTransition } from '../../src/domain/ports/operation-store.ts';
import { operationsQueue } from '../../src/domain/ports/queues.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { accountElsewhere, type AccountElsewhere } from '../../src/operations/elsewhere/account-elsewhere.ts';
import { serveAccount } from '../../src/operations/elsewhere/serve-account.ts';
import { openPgBoss } from '../../src/store/jobs/pg-boss.ts';
import { freshDatabase } from '../postgres/database.ts';
import { jobsInProcess } from '../../src/store/jobs/in-process.ts';
import { recorder } from '../worker/start-worker.ts';
import { BY, findBatch, gate, guests, made, once } from './batch-stage.ts';
import { ASKER } from './lockdown-stage.ts';
import { asked, linksIn, setStage, UNCHECKED, type Process, type Stage } from './processes.ts';

const { makers, bakers } = CAST_CHATS;

/** On a busy machine. */
const soon = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: 10_000, interval: 20 });

/** An account that is at work in another process, as a process without one sees it. */
async function apartWith(
  openJobs: (log: Log) => Promise<Jobs>,
  telegram: (telegram: Telegram) => Telegram,
): Promise<{
  stage: Stage;
  process: Process;
  account: AccountElsewhere;
  jobs: Jobs;
  serve: () => Promise<void>;
}> {
  const stage = await setStage();
  const process = await stage.startProcess({ telegram });
  const { clock, logged } = stage;
  const log = recorder(logged);
  const jobs = await openJobs(log);
  onTestFinished(() => jobs.close());
  const newId = (): string => randomBytes(16).toString('base64url');
  const { store, accountId, operations } = process;
  const queue = operationsQueue(accountId);
  // The store is a file, and enqueues in its own process only.
  await store.jobs.work(queue, 1, (job) => jobs.enqueue(queue, job));
  return {
    stage,
    process,
    jobs,
    account: accountElsewhere({ accountId, store, jobs, clock, newId, log, answerWithinMs: 500 }),
    serve: async () =>
      void (await serveAccount({
        accountId,
        telegram: telegram(process.telegram),
        operations,
        jobs,
        clock,
        log,
      })),
  };
}

describe.each<[string, (log: Log) => Promise<Jobs>]>([
  ['jobs in one process', async (log) => jobsInProcess({ log, now: () => new Date() })],
  ['pg-boss', async (log) => openPgBoss({ url: await freshDatabase(), log })],
])('by %s', (_name, openJobs) => {
  const apart = (telegram: (telegram: Telegram) => Telegram = (inner) => inner) =>
    apartWith(openJobs, telegram);

  describe('what only Telegram knows', () => {
    it('is answered as it is where the account is', async () => {
      const { process, account, serve } = await apart();
      await serve();
      const { telegram } = process;
      const byName = { by: 'username', username: 'open_harbour' } as const;
      const byId = { by: 'peerId', peerId: makers } as const;
      expect(await account.telegram.resolveChat(byId)).toEqual(await telegram.resolveChat(byId));
      expect(await account.telegram.resolveChat(byName)).toEqual(await telegram.resolveChat(byName));
      const { list } = await telegram.administrators(makers);
      expect(await account.telegram.administrators(makers)).toEqual({ list, checkedAt: expect.any(Date) });
      expect(await account.telegram.primaryLink(makers)).toEqual(await telegram.primaryLink(makers));
      const all = { requested: false, after: null };
      expect(await account.telegram.importers(makers, null, all)).toEqual(
        await telegram.importers(makers, null, all),
      );
      expect(await account.telegram.peopleLike(makers, 'mei')).toEqual(
        await telegram.peopleLike(makers, 'mei'),
      );
      expect(await account.telegram.recentJoins(makers)).toEqual(await telegram.recentJoins(makers));
      expect(await account.telegram.subscriptionTerms()).toEqual(await telegram.subscriptionTerms());
      expect(await account.operations.followMigration(makers)).toBe(false);
      await account.operations.readRequests(makers);
    });

    it.each([
      new Refusal('chat-migrated', 'CHAT_MIGRATED'),
      new Refusal('worker-not-in-chat'),
      new FloodWait('channels.getParticipants', 17),
      new SessionDead('AUTH_KEY_UNREGISTERED'),
      new AccountFrozen('FROZEN_METHOD_INVALID'),
      new Unreachable('timed out'),
      new OutcomeUnknown('the connection was lost'),
      new IllegalTransition('it has ended'),
    ])('is refused with the same error: $name $message', async (thrown) => {
      const { account, serve } = await apart((inner) => ({
        ...inner,
        async administrators() {
          throw thrown;
        },
      }));
      await serve();
      // Compares the class and every field.
      await expect(account.telegram.administrators(bakers)).rejects.toStrictEqual(thrown);
    });

    it('can’t be told while nobody holds the account, and can as soon as somebody does', async () => {
      const { account, serve } = await apart();
      await expect(account.telegram.administrators(makers)).rejects.toBeInstanceOf(Unreachable);
      const answer = account.telegram.administrators(makers);
      await serve();
      expect((await answer).list).not.toEqual([]);
    });

    it('can’t be told for an account that Telegram refuses, which is said as it is', async () => {
      const { account, process } = await apart();
      await process.store.accounts.setState(CAST.robin, 'dead');
      await expect(account.telegram.administrators(makers)).rejects.toBeInstanceOf(SessionDead);
    });

    it('is asked again if the other process is of an older version, until that is replaced', async () => {
      const { account, jobs, serve, stage } = await apart();
      const old = vi.fn<() => Promise<unknown>>().mockResolvedValue({ is: 'not-yet' });
      const end = await jobs.work(`asks-${CAST.robin}`, 1, old);
      const answer = account.telegram.administrators(makers);
      await soon(() => expect(old).toHaveBeenCalled());
      await end();
      await serve();
      await soon(async () => {
        await stage.clock.advance(1_000);
        expect(await Promise.race([answer, Promise.resolve(null)])).not.toBeNull();
      });
      expect((await answer).list).not.toEqual([]);
    });

    it.each([
      { call: 'invented', args: '[]' },
      { call: 'administrators', args: '["not a chat"]' },
      { call: 'administrators', args: 'no JSON' },
      {},
    ])('is refused as not known yet for %j', async (data) => {
      const { jobs, serve } = await apart();
      await serve();
      expect(await jobs.ask(`asks-${CAST.robin}`, { key: '', data }, 1_000)).toEqual({ is: 'not-yet' });
    });
  });

  describe('what people want', () => {
    it('is written where they are, and done once where the account is', async () => {
      const { stage, process, account, serve } = await apart();
      await serve();
      const wanted = asked();
      const [first, second] = await Promise.all([
        account.operations.submit(wanted, UNCHECKED),
        account.operations.submit(wanted, UNCHECKED),
      ]);
      expect(first.operation.id).toBe(second.operation.id);
      await soon(async () =>
        expect(await process.store.operations.find(first.operation.id)).toMatchObject({ state: 'done' }),
      );
      expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    });

    it('is found a little later if the job that tells of it is lost', async () => {
      const { stage, process, serve } = await apart();
      await serve();
      const also = {
        id: 'lost',
        now: stage.clock.now(),
        accountId: CAST.robin,
        draftId: null,
        buttonId: null,
      };
      await process.store.operations.add(asked(), also);
      await soon(async () => {
        await stage.clock.advance(5_000);
        expect(await process.store.operations.find('lost')).toMatchObject({ state: 'done' });
      });
      expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    });

    it('a batch begins, pauses, goes on and ends, each link once', async () => {
      const held = gate(8);
      const { stage, process, account, serve } = await apart(held.telegram);
      await serve();
      const { batch } = await account.batches.submit(guests(30), BY);
      await held.reached;
      expect((await account.batches.pause(batch.id)).state).toBe('paused');
      await expect(account.batches.pause(batch.id)).rejects.toBeInstanceOf(IllegalTransition);
      // What it was told before, it has heard when it answers.
      await account.telegram.administrators(makers);
      held.open();
      await process.operations.idle();
      const { done } = await findBatch(process, batch.id);
      expect(done).toBeLessThan(30);
      await account.batches.resume(batch.id);
      await soon(async () => expect(await findBatch(process, batch.id)).toMatchObject({ done: 30 }));
      expect(made(stage)).toEqual(once(30));
    });

    it('a lockdown closes what is open, and lifting it brings that back', async () => {
      const { stage, process, account, serve } = await apart();
      await serve();
      await account.operations.submit(asked(), UNCHECKED);
      await soon(() => expect(linksIn(stage, 'Workshop')).toEqual(['open']));
      const wanted = { ...ASKER, idempotencyKey: 'lock', peerId: makers, mode: 'approval' } as const;
      const { lockdown } = await account.operations.lockdowns.start(wanted, { buttonId: null });
      const link = () => stage.world.links.ofChat(makers).find(({ title }) => title === 'Workshop');
      await soon(() => expect(link()?.requestNeeded).toBe(true));
      await account.operations.lockdowns.lift(lockdown.id, ASKER, { buttonId: null });
      await soon(async () => {
        await stage.clock.advance(1_000);
        expect(link()?.requestNeeded).toBe(false);
      });
      expect(await process.store.lockdowns.isLocked(makers)).toBe(false);
    });
  });
});
