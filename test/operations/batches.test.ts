import { describe, expect, it, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { batchEnds, BY, EXPORT, findBatch, gate, guests, made, once } from './batch-stage.ts';
import { asked, callsOf, finalReports, pass, pressed, setStage } from './processes.ts';

const { makers } = CAST_CHATS;
const PARTICIPANTS = 'channels.getParticipants';

describe('a batch', () => {
  it('makes each of its links once, in the order of its lines, and tells of its end', async () => {
    const stage = await setStage();
    const process = await stage.startProcess({ callsInFlight: 1 });
    const { batch } = await process.operations.batches.submit(guests(40), BY);
    const ended = await batchEnds(stage, process, batch.id);
    expect(ended).toMatchObject({ state: 'done', done: 40, failed: 0, underWay: 0 });
    expect(made(stage)).toEqual(once(40));
    const lines = await process.store.batches.lines(batch.id, { after: 0, limit: 100 });
    const links = await Promise.all(lines.map(({ linkId }) => process.store.links.find(linkId ?? '')));
    expect(links.map((link) => link?.title)).toEqual(Object.keys(once(40)));
    expect(await process.store.batches.untold()).toMatchObject([{ id: batch.id }]);
  });

  it('is the same one for the same press', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const wanted = guests(10);
    const [first, second] = await Promise.all([
      process.operations.batches.submit(wanted, BY),
      process.operations.batches.submit(wanted, BY),
    ]);
    expect(second.batch.id).toBe(first.batch.id);
    await batchEnds(stage, process, first.batch.id);
    expect(made(stage)).toEqual(once(10));
  });

  it('asks Telegram for its right, and not once a line', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    const before = callsOf(stage, PARTICIPANTS);
    const { batch } = await process.operations.batches.submit(guests(60), BY);
    await batchEnds(stage, process, batch.id);
    expect(callsOf(stage, PARTICIPANTS) - before).toBe(1);
  });

  it('names the line that Telegram refuses, and makes the others', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    const error = { kind: 'error', code: 400, message: 'EXPIRE_DATE_INVALID' } as const;
    stage.world.faults.add({ method: EXPORT, ...error });
    const { batch } = await process.operations.batches.submit(guests(20), BY);
    expect(await batchEnds(stage, process, batch.id)).toMatchObject({ state: 'done', done: 19, failed: 1 });
    const lines = await process.store.batches.lines(batch.id, { after: 0, limit: 100 });
    const refused = lines.filter(({ state }) => state === 'failed');
    expect(refused).toMatchObject([{ failure: 'expire-date-invalid' }]);
  });

  it('revokes links, those of which it is known already included', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const first = await process.operations.batches.submit(guests(12), BY);
    await batchEnds(stage, process, first.batch.id);
    const lines = await process.store.batches.lines(first.batch.id, { after: 0, limit: 100 });
    const wishes = lines.map(({ linkId }) => ({ linkId: linkId ?? '' }));
    const { batch } = await process.operations.batches.submit(
      guests(0, { kind: 'revoke', lines: wishes }),
      BY,
    );
    expect(await batchEnds(stage, process, batch.id)).toMatchObject({ done: 12 });
    const open = stage.world.links
      .ofChat(makers)
      .filter(({ title, revoked }) => title?.startsWith('Guest') && !revoked);
    expect(open).toEqual([]);
  });

  it('deletes links from Telegram’s list, those that are open too, and keeps them on record', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { batches } = process.operations;
    const first = await batches.submit(guests(12), BY);
    await batchEnds(stage, process, first.batch.id);
    const lines = await process.store.batches.lines(first.batch.id, { after: 0, limit: 100 });
    const wishes = lines.map(({ linkId }) => ({ linkId: linkId ?? '' }));
    const revoked = await batches.submit(guests(0, { kind: 'revoke', lines: wishes.slice(0, 5) }), BY);
    await batchEnds(stage, process, revoked.batch.id);
    const { batch } = await batches.submit(guests(0, { kind: 'delete', lines: wishes }), BY);
    expect(await batchEnds(stage, process, batch.id)).toMatchObject({ state: 'done', done: 12, failed: 0 });
    expect(made(stage)).toEqual({});
    for (const { linkId } of wishes) {
      expect(await process.store.links.find(linkId)).toMatchObject({ revoked: true, deleted: true });
    }
  });
});

describe('other requests', () => {
  it.each([
    ['somebody else’s', CAST.ada],
    ['one more of whoever asked for the batch', CAST.mei],
  ])('%s comes next', async (_, actorId) => {
    const stage = await setStage();
    const { telegram, titles, reached, open } = gate(5);
    const process = await stage.startProcess({ callsInFlight: 2, telegram });
    const { batch } = await process.operations.batches.submit(guests(60), BY);
    await reached;
    const other = await process.operations.submit(asked({ actorId }), pressed(stage));
    open();
    await batchEnds(stage, process, batch.id);
    expect(finalReports(stage, other.operation.id)).toMatchObject([{ state: 'done' }]);
    expect(titles.indexOf('Workshop')).toBeLessThanOrEqual(9);
  });
});

describe('a batch that is steered', () => {
  it('sends nothing while it is paused, and makes each link once after it is resumed', async () => {
    const stage = await setStage();
    const { telegram, reached, open } = gate(5);
    const process = await stage.startProcess({ callsInFlight: 2, telegram });
    const { batches: steer } = process.operations;
    const { batch } = await steer.submit(guests(40), BY);
    await reached;
    await steer.pause(batch.id);
    open();
    await process.operations.idle();
    const sent = callsOf(stage, EXPORT);
    expect(sent).toBeLessThan(12);
    await pass(stage, process, 60, 10);
    expect(callsOf(stage, EXPORT)).toBe(sent);
    expect(await findBatch(process, batch.id)).toMatchObject({ state: 'paused', done: sent });
    await steer.resume(batch.id);
    await batchEnds(stage, process, batch.id);
    expect(made(stage)).toEqual(once(40));
  });

  it('stays paused after a restart', async () => {
    const stage = await setStage();
    const { telegram, reached } = gate(5);
    const first = await stage.startProcess({ callsInFlight: 2, telegram });
    const { batch } = await first.operations.batches.submit(guests(40), BY);
    await reached;
    await first.operations.batches.pause(batch.id);
    await first.kill();
    const second = await stage.startProcess();
    await pass(stage, second, 60, 10);
    const { done } = await findBatch(second, batch.id);
    expect(done).toBeLessThan(12);
    await second.operations.batches.resume(batch.id);
    await batchEnds(stage, second, batch.id);
    expect(made(stage)).toEqual(once(40));
  });

  it('makes nothing more once it is cancelled; what is made stays', async () => {
    const stage = await setStage();
    const { telegram, reached, open } = gate(5);
    const process = await stage.startProcess({ callsInFlight: 2, telegram });
    const { batch } = await process.operations.batches.submit(guests(40), BY);
    await reached;
    await process.operations.batches.cancel(batch.id);
    open();
    const ended = await batchEnds(stage, process, batch.id);
    expect(ended).toMatchObject({ state: 'cancelled', underWay: 0 });
    await pass(stage, process, 60, 10);
    expect(Object.keys(made(stage))).toHaveLength(ended.done);
    expect(ended.done).toBeLessThan(12);
    expect(await process.store.operations.unfinished(CAST.robin)).toEqual([]);
  });

  it('shows how long a flood wait takes; cancelled meanwhile, nothing is made after it', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 300 });
    const { batch } = await process.operations.batches.submit(guests(40), BY);
    await process.operations.idle();
    const until = new Date(stage.clock.now().getTime() + 301_000);
    expect(await findBatch(process, batch.id)).toMatchObject({
      state: 'running',
      wait: { reason: 'flood', until },
    });
    const sent = Object.keys(made(stage)).length;
    await process.operations.batches.cancel(batch.id);
    await process.operations.idle();
    expect(await findBatch(process, batch.id)).toMatchObject({
      state: 'cancelled',
      finishedAt: stage.clock.now(),
    });
    await pass(stage, process, 400, 20);
    expect(Object.keys(made(stage))).toHaveLength(sent);
  });

  it('still waits when the calls that were under way come to their end', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 300 });
    const { batch } = await process.operations.batches.submit(guests(4), BY);
    await process.operations.idle();
    expect(await findBatch(process, batch.id)).toMatchObject({ done: 3, wait: { reason: 'flood' } });
  });

  it('goes on by itself after a flood wait', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 60 });
    const { batch } = await process.operations.batches.submit(guests(40), BY);
    await batchEnds(stage, process, batch.id);
    expect(await findBatch(process, batch.id)).toMatchObject({ done: 40, wait: null });
    expect(made(stage)).toEqual(once(40));
  });

  it('stops with one sentence when the right is lost, and goes on once it is back', async () => {
    const stage = await setStage();
    const { telegram, reached, open } = gate(5);
    const process = await stage.startProcess({ callsInFlight: 2, telegram });
    const { batch } = await process.operations.batches.submit(guests(60), BY);
    await reached;
    stage.world.chats.promote(CAST.ada, makers, CAST.robin, { inviteUsers: false });
    open();
    await vi.waitFor(async () => expect((await findBatch(process, batch.id)).state).toBe('paused'));
    await process.operations.idle();
    const stopped = await findBatch(process, batch.id);
    expect(stopped).toMatchObject({ stoppedBy: 'worker-lacks-right', failed: 0 });
    stage.world.chats.promote(CAST.ada, makers, CAST.robin, { inviteUsers: true });
    await pass(stage, process, 5);
    await process.operations.batches.resume(batch.id);
    expect(await batchEnds(stage, process, batch.id)).toMatchObject({ done: 60, failed: 0 });
    expect(made(stage)).toEqual(once(60));
  });
});
