import { describe, expect, it, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS, type Fault } from 'telegram-sandbox';
import { DEADLINE_MS } from '../worker/start-worker.ts';
import { events } from '../store/fixtures.ts';
import { asked, finalReports, lastReport, linksIn, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';

/** Submits under a fault; where the worker is left waiting, its deadline passes once the call has arrived. */
async function submitUnder(
  stage: Stage,
  { operations }: Process,
  fault: Omit<Fault, 'id' | 'times' | 'method'>,
  waits: boolean,
): Promise<string> {
  await operations.idle();
  stage.world.faults.add({ method: EXPORT, ...fault });
  const { operation } = await operations.submit(asked(), pressed(stage));
  if (waits) {
    await vi.waitFor(() => expect(stage.world.faults.all()).toEqual([]), { interval: 5 });
    await stage.clock.advance(DEADLINE_MS);
  }
  await operations.idle();
  return operation.id;
}

describe('every fault ends in one link', () => {
  it.each([
    [{ kind: 'drop_before' }, false],
    [{ kind: 'drop_after' }, false],
    [{ kind: 'black_hole' }, true],
    [{ kind: 'silence' }, true],
    [{ kind: 'late', answerAfterMs: 600_000 }, true],
    [{ kind: 'transport_error', code: 429 }, true],
    [{ kind: 'transport_error', code: 404 }, false],
    [{ kind: 'error', code: 500, message: 'RPC_CALL_FAIL' }, false],
    [{ kind: 'flood', seconds: 30 }, false],
  ] as const)('%j', async (fault, waits) => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const id = await submitUnder(stage, process, fault, waits);
    await toTheEnd(stage, process);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    // The look for duplicates finds none.
    await pass(stage, process, 400);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  });
});

it('is adopted at once when the link is there', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const id = await submitUnder(stage, process, { kind: 'drop_after' }, false);
  expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it.each([-7_200, 7_200])('is found by a clock that is %d s off', async (seconds) => {
  const stage = await setStage();
  stage.world.clock.move(seconds);
  const process = await stage.startProcess();
  const id = await submitUnder(stage, process, { kind: 'drop_after' }, false);
  expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('is not tried again before nothing can be in flight any more', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await submitUnder(stage, process, { kind: 'drop_before' }, false);
  await pass(stage, process, 29);
  expect(linksIn(stage, 'Workshop')).toEqual([]);
  // It was in flight all the time, and lands now.
  stage.world.links.export(CAST.robin, makers, { title: 'Workshop' });
  await toTheEnd(stage, process);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('gives each of several equal requests a link of its own', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { operations, store } = process;
  stage.world.faults.add({ method: EXPORT, kind: 'drop_after', times: 2 });
  stage.world.faults.add({ method: EXPORT, kind: 'drop_before', times: 1 });
  const submitted = await Promise.all([1, 2, 3, 4, 5].map(() => operations.submit(asked(), pressed(stage))));
  await toTheEnd(stage, process);
  const links = await Promise.all(
    submitted.map(async ({ operation }) => (await store.operations.find(operation.id))?.resultLinkId),
  );
  expect(new Set(links).size).toBe(5);
  expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open', 'open', 'open', 'open']);
});

describe('a second link that turns up late', () => {
  it.each([
    ['is revoked while nobody used it', false, ['open', 'revoked'], 'twin-revoked'],
    ['is reported once somebody did', true, ['open', 'open'], 'twin-reported'],
  ] as const)('%s', async (_, used, links, event) => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const id = await submitUnder(stage, process, { kind: 'drop_before' }, false);
    await toTheEnd(stage, process);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    const late = stage.world.links.export(CAST.robin, makers, { title: 'Workshop' });
    if (used) stage.world.links.join(CAST.sam, late.hash);
    await pass(stage, process, 400);
    await vi.waitFor(async () => {
      expect((await events(process.store, makers)).filter((it) => it === event)).toHaveLength(1);
    });
    expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(links);
    const own = await process.store.links.find(finalReports(stage, id)[0]?.resultLinkId ?? '');
    expect(stage.world.links.find(own?.link ?? '')?.revoked).toBe(false);
  });
});

describe('regenerating', () => {
  async function withLink(stage: Stage, process: Process): Promise<{ linkId: string; hash: string }> {
    const { operation } = await process.operations.submit(asked(), pressed(stage));
    await process.operations.idle();
    const linkId = finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
    const link = await process.store.links.find(linkId);
    return { linkId, hash: linkHash(link?.link ?? '') };
  }

  it('makes a successor, then revokes the old link', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId, hash } = await withLink(stage, process);
    const { operation } = await process.operations.submit(
      asked({ kind: 'regenerate', linkId }),
      pressed(stage),
    );
    await process.operations.idle();
    const done = finalReports(stage, operation.id)[0];
    expect(done).toMatchObject({ state: 'done' });
    expect(await process.store.links.lineage(linkId)).toMatchObject([
      { id: linkId, revoked: true, replacedBy: done?.resultLinkId },
      { id: done?.resultLinkId, revoked: false, replaces: linkId },
    ]);
    expect(() => stage.world.links.join(CAST.sam, hash)).toThrow('INVITE_HASH_EXPIRED');
  });

  it('keeps trying to revoke, both being open meanwhile', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId } = await withLink(stage, process);
    stage.world.faults.add({ method: EDIT, kind: 'error', code: 400, message: 'SOMETHING', times: 3 });
    const { operation } = await process.operations.submit(
      asked({ kind: 'regenerate', linkId }),
      pressed(stage),
    );
    await process.operations.idle();
    expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open']);
    expect(lastReport(stage, operation.id)).toMatchObject({ state: 'intent', step: 'revoke' });
    expect(lastReport(stage, operation.id)?.resultLinkId).not.toBeNull();
    // Losing the right now must not leave the old link open.
    stage.world.chats.promote(CAST.ada, makers, CAST.mei, null);
    await toTheEnd(stage, process);
    expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(['open', 'revoked']);
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
  });

  it('revokes first when asked to', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId } = await withLink(stage, process);
    await process.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 60 });
    const leaked = asked({ kind: 'regenerate', linkId, revokeFirst: true });
    await process.operations.submit(leaked, pressed(stage));
    await process.operations.idle();
    expect(linksIn(stage, 'Workshop')).toEqual(['revoked']);
    await toTheEnd(stage, process);
    expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(['open', 'revoked']);
  });

  it('takes up a link that was revoked outside, or deleted', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId, hash } = await withLink(stage, process);
    stage.world.links.edit(CAST.robin, makers, hash, { revoked: true });
    stage.world.links.delete(CAST.robin, makers, hash);
    const { operation } = await process.operations.submit(
      asked({ kind: 'regenerate', linkId }),
      pressed(stage),
    );
    await toTheEnd(stage, process);
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  });
});

it.each(['drop_before', 'drop_after'] as const)('an edit under %s comes to what was wanted', async (kind) => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const made = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  stage.world.faults.add({ method: EDIT, kind });
  const settings = { ...NO_SETTINGS, title: 'Autumn' };
  await process.operations.submit(asked({ kind: 'edit', settings, linkId }), pressed(stage));
  await toTheEnd(stage, process);
  expect(linksIn(stage, 'Autumn')).toEqual(['open']);
  expect(await process.store.links.find(linkId)).toMatchObject(settings);
});

it('an older edit that has to wait does not undo a newer one', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const made = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  stage.world.faults.add({ method: 'messages.getExportedChatInvite', kind: 'drop_before', times: 3 });
  for (const title of ['Older', 'Newer']) {
    const settings = { ...NO_SETTINGS, title };
    await process.operations.submit(
      asked({ idempotencyKey: title, kind: 'edit', settings, linkId }),
      pressed(stage),
    );
  }
  await toTheEnd(stage, process);
  expect(linksIn(stage, 'Newer')).toEqual(['open']);
  expect(await process.store.links.find(linkId)).toMatchObject({ title: 'Newer' });
});

it('an older edit that lands late does not undo a newer one', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const made = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  const link = (await process.store.links.find(linkId))?.link ?? '';
  stage.world.faults.add({ method: EDIT, kind: 'drop_before' });
  for (const title of ['Older', 'Newer']) {
    const settings = { ...NO_SETTINGS, title };
    await process.operations.submit(
      asked({ idempotencyKey: title, kind: 'edit', settings, linkId }),
      pressed(stage),
    );
  }
  await pass(stage, process, 10);
  stage.world.links.edit(CAST.robin, makers, link, { title: 'Older' });
  await toTheEnd(stage, process);
  expect(linksIn(stage, 'Newer')).toEqual(['open']);
  expect(await process.store.links.find(linkId)).toMatchObject({ title: 'Newer' });
});
