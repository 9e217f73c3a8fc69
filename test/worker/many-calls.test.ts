import { expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { OutcomeUnknown } from '../../src/domain/errors.ts';
import type { Administrators } from '../../src/domain/rights.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { DEADLINE_MS, startWorker, type RunningWorker } from './start-worker.ts';

it('answers many calls at once on one connection, without a warning', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  const { telegram, world } = await startWorker();
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => telegram.administrators(CAST_CHATS.makers)),
  );
  expect(answers.every(({ list }) => list.length === answers[0]?.list.length)).toBe(true);
  const connects = world.calls.since(0).filter((call) => call.method === 'help.getConfig');
  expect(connects).toHaveLength(1);
  expect(warned).not.toHaveBeenCalled();
});

it('loses no answer that comes in one packet with another call’s error', async () => {
  const { telegram, world } = await startWorker();
  await telegram.chats();
  for (let round = 0; round < 5; round += 1) {
    world.faults.add({ method: 'messages.exportChatInvite', kind: 'error', code: 400, message: 'ODD' });
    const [refused, read] = await Promise.allSettled([
      telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS),
      telegram.administrators(CAST_CHATS.makers),
    ]);
    expect([refused.status, read.status]).toEqual(['rejected', 'fulfilled']);
  }
});

const EXPORT = 'messages.exportChatInvite';

async function expectOneUnknown({ telegram, world, clock }: RunningWorker): Promise<void> {
  await telegram.chats();
  world.faults.add({ method: EXPORT, kind: 'silence' });
  const outcome = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => 'made',
      (error: unknown) => error,
    );
  const silent = outcome(telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS));
  await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
  expect(await outcome(telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS))).toBe('made');
  // Sent shortly before the first one's deadline, answered shortly after.
  await clock.advance(DEADLINE_MS - 100);
  world.faults.add({ method: EXPORT, kind: 'late', answerAfterMs: 300 });
  const slow = outcome(telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS));
  await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
  await clock.advance(200);
  // What is called meanwhile goes out on another connection.
  expect(await outcome(telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS))).toBe('made');
  expect(await slow).toBe('made');
  expect(await silent).toBeInstanceOf(OutcomeUnknown);
  expect(world.calls.since(0).filter(({ method }) => method === EXPORT)).toHaveLength(4);
}

it('one call without an answer takes no other with it that is still answered', async () => {
  await expectOneUnknown(await startWorker());
});

it('an account that another process can take is never connected twice, not even for a last answer', async () => {
  const running = await startWorker();
  const keepAlive = { pingMs: 60_000, disconnectDelayS: 120, mayPing: () => true };
  await expectOneUnknown({ ...running, telegram: running.again(undefined, { keepAlive }) });
  expect(running.world.connections.all().flatMap(({ overlaps }) => overlaps)).toEqual([]);
});

it('a lost connection makes every call on it unknown, and none is sent again', async () => {
  const { telegram, world } = await startWorker();
  await telegram.chats();
  world.faults.add({ method: EXPORT, kind: 'silence', times: 3 });
  const silent = [1, 2, 3].map(() => telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS));
  const outcomes = Promise.allSettled(silent);
  await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
  world.faults.add({ method: EXPORT, kind: 'drop_after' });
  await expect(telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS)).rejects.toBeInstanceOf(OutcomeUnknown);
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'OutcomeUnknown' } });
  }
  await telegram.listLinks(CAST_CHATS.makers, { revoked: false, after: null });
  expect(world.calls.since(0).filter(({ method }) => method === EXPORT)).toHaveLength(4);
});

it('asks once for all who ask who runs a chat while an answer is on its way, and never gives an older answer', async () => {
  const { telegram, world } = await startWorker();
  await telegram.administrators(CAST_CHATS.makers);
  const PARTICIPANTS = 'channels.getParticipants';
  const before = world.calls.since(0).filter(({ method }) => method === PARTICIPANTS).length;
  world.faults.add({ method: PARTICIPANTS, kind: 'late', answerAfterMs: 200 });
  const first = telegram.administrators(CAST_CHATS.makers);
  await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
  // Anyone who asks from now on must not be told that Mei is one.
  world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.mei, null);
  const later = await Promise.all(
    Array.from({ length: 20 }, () => telegram.administrators(CAST_CHATS.makers)),
  );
  const hasMei = ({ list }: Administrators): boolean => list.some(({ userId }) => userId === CAST.mei);
  expect(hasMei(await first)).toBe(true);
  expect(later.some(hasMei)).toBe(false);
  expect(world.calls.since(0).filter(({ method }) => method === PARTICIPANTS)).toHaveLength(before + 2);
});
