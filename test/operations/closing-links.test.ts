import { describe, expect, it, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { NewOperation } from '../../src/domain/operation.ts';
import { CAST, CAST_CHATS, type Fault } from 'telegram-sandbox';
import { DEADLINE_MS } from '../worker/start-worker.ts';
import { events } from '../store/fixtures.ts';
import { asked, callsOf, finalReports, pass, pressed, setStage, toTheEnd, UNCHECKED } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';
const DELETE = 'messages.deleteExportedChatInvite';

const FAULTS = [
  [{ kind: 'drop_before' }, false],
  [{ kind: 'drop_after' }, false],
  [{ kind: 'black_hole' }, true],
  [{ kind: 'silence' }, true],
  [{ kind: 'error', code: 500, message: 'RPC_CALL_FAIL' }, false],
  [{ kind: 'flood', seconds: 30 }, false],
] as const;

/** What Ada, whose chat it is, asks for. */
function adas(changes: Partial<NewOperation>): NewOperation {
  return asked({ actorId: CAST.ada, actorName: 'Ada Okafor', settings: null, ...changes });
}

/** The account's primary links of the chat, the present one last. */
function primaries({ world }: Stage) {
  return world.links
    .ofChat(makers)
    .filter((link) => link.permanent && link.adminId === CAST.robin)
    .toSorted((a, b) => Number(b.revoked) - Number(a.revoked));
}

/** Learns of the primary link, as when somebody has a look at it. @returns its id. */
async function knowPrimary(stage: Stage, { store, telegram }: Process): Promise<string> {
  const exported = await telegram.primaryLink(makers);
  if (exported === null) throw new Error('there is none');
  await store.links.recordFound(makers, [{ id: 'primary', exported }], stage.clock.now());
  return 'primary';
}

async function submitUnder(
  stage: Stage,
  { operations }: Process,
  { method, fault, waits }: { method: string; fault: Omit<Fault, 'id' | 'times' | 'method'>; waits: boolean },
  wanted: NewOperation,
): Promise<string> {
  await operations.idle();
  stage.world.faults.add({ method, ...fault });
  const { operation } = await operations.submit(wanted, pressed(stage));
  if (waits) {
    await vi.waitFor(() => expect(stage.world.faults.all()).toEqual([]), { interval: 5 });
    await stage.clock.advance(DEADLINE_MS);
  }
  await operations.idle();
  return operation.id;
}

describe.each([
  ['by revoking it', EDIT, { revokeFirst: true }, false],
  ['with approval', EXPORT, { revokeFirst: false, settings: { ...NO_SETTINGS, requestNeeded: true } }, true],
] as const)('a primary link is replaced %s', (_, method, way, requestNeeded) => {
  it.each(FAULTS)('once, and both are known: %j', async (fault, waits) => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const linkId = await knowPrimary(stage, process);
    const [before] = primaries(stage);
    const wanted = adas({ kind: 'replace-primary', linkId, ...way });
    const id = await submitUnder(stage, process, { method, fault, waits }, wanted);
    await toTheEnd(stage, process);
    await pass(stage, process, 60);

    expect(primaries(stage)).toMatchObject([
      { link: before?.link, revoked: true },
      { revoked: false, requestNeeded },
    ]);
    const [done] = finalReports(stage, id);
    expect(done).toMatchObject({ state: 'done', failure: null });
    expect(await process.store.links.lineage(linkId)).toMatchObject([
      { id: linkId, revoked: true, replacedBy: done?.resultLinkId },
      { id: done?.resultLinkId, link: primaries(stage)[1]?.link, replaces: linkId, actorId: null },
    ]);
  });
});

it('a primary link that we don’t know is replaced, and known from then on', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const wanted = adas({ kind: 'replace-primary', settings: NO_SETTINGS });
  const fault = { kind: 'drop_after' } as const;
  // What is as old as the account’s right is not what was made just now.
  await stage.clock.advance(3_600_000);
  stage.world.clock.move(3_600);
  const id = await submitUnder(stage, process, { method: EXPORT, fault, waits: false }, wanted);
  await toTheEnd(stage, process);
  const [done] = finalReports(stage, id);
  const link = await process.store.links.find(done?.resultLinkId ?? '');
  expect(link).toMatchObject({ link: primaries(stage)[1]?.link, permanent: true, actorId: null });
  expect(await events(process.store, makers)).toEqual(['requested', 'primary-replaced']);
});

it('what one request made is not taken for what the next one asked for', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const wanted = () => adas({ kind: 'replace-primary', settings: NO_SETTINGS });
  const first = await process.operations.submit(wanted(), pressed(stage));
  await process.operations.idle();
  const fault = { kind: 'drop_before' } as const;
  const id = await submitUnder(stage, process, { method: EXPORT, fault, waits: false }, wanted());
  await toTheEnd(stage, process);
  const results = [first.operation.id, id].map((each) => finalReports(stage, each)[0]?.resultLinkId);
  expect(new Set(results).size).toBe(2);
  expect(primaries(stage)).toHaveLength(3);
});

it('a replacement that was still on its way is not sent again', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const linkId = await knowPrimary(stage, process);
  const settings = { ...NO_SETTINGS, requestNeeded: true };
  const wanted = adas({ kind: 'replace-primary', linkId, settings });
  await submitUnder(stage, process, { method: EXPORT, fault: { kind: 'drop_before' }, waits: false }, wanted);
  await pass(stage, process, 29);
  stage.world.links.export(CAST.robin, makers, { legacyRevokePermanent: true, requestNeeded: true });
  await toTheEnd(stage, process);
  expect(primaries(stage)).toHaveLength(2);
});

it('asked for twice, a primary link is replaced once', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const linkId = await knowPrimary(stage, process);
  const ask = (revokeFirst: boolean) =>
    process.operations.submit(
      adas({ kind: 'replace-primary', linkId, revokeFirst, settings: NO_SETTINGS }),
      pressed(stage),
    );
  const [first, second] = await Promise.all([ask(true), ask(false)]);
  await process.operations.idle();
  expect(first.operation.id).toBe(second.operation.id);
  expect(primaries(stage)).toHaveLength(2);
  await expect(ask(true)).rejects.toMatchObject({ code: 'link-replaced' });
});

it('only the chat’s owner replaces the primary link, or deletes all that are revoked', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const linkId = await knowPrimary(stage, process);
  const wishes = [
    asked({ kind: 'replace-primary', linkId, settings: null, revokeFirst: true }),
    asked({ kind: 'replace-primary', settings: null }),
    asked({ kind: 'delete-revoked', settings: null }),
  ];
  for (const wish of wishes) {
    const { operation } = await process.operations.submit(wish, UNCHECKED);
    await process.operations.idle();
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'failed', failure: 'owner-only' }]);
  }
  expect(primaries(stage)).toHaveLength(1);
});

/** @returns the new link's id and URL. */
async function make(stage: Stage, process: Process): Promise<{ linkId: string; link: string }> {
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const linkId = finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
  return { linkId, link: (await process.store.links.find(linkId))?.link ?? '' };
}

describe('a link leaves Telegram’s list and stays in ours', () => {
  it.each(FAULTS)('%j', async (fault, waits) => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId, link } = await make(stage, process);
    stage.world.links.edit(CAST.robin, makers, link, { revoked: true });
    const wanted = asked({ kind: 'delete', linkId, settings: null });
    const id = await submitUnder(stage, process, { method: DELETE, fault, waits }, wanted);
    await toTheEnd(stage, process);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    expect(stage.world.links.find(link)).toBeUndefined();
    expect(await process.store.links.find(linkId)).toMatchObject({ revoked: true, deleted: true });
  });

  it('an open one is revoked first; without that Telegram refuses', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const [first, second] = [await make(stage, process), await make(stage, process)];
    const remove = async ({ linkId }: { linkId: string }, revokeFirst: boolean) => {
      const wanted = asked({ kind: 'delete', linkId, settings: null, revokeFirst });
      const { operation } = await process.operations.submit(wanted, pressed(stage));
      await process.operations.idle();
      return finalReports(stage, operation.id);
    };
    expect(await remove(first, true)).toMatchObject([{ state: 'done' }]);
    expect(stage.world.links.find(first.link)).toBeUndefined();
    expect(await remove(second, false)).toMatchObject([{ state: 'failed', failure: 'link-not-revoked' }]);
    expect(stage.world.links.find(second.link)).toMatchObject({ revoked: false });
    expect(await process.store.links.find(second.linkId)).toMatchObject({ deleted: false, revoked: false });
  });

  it('all of the account’s revoked ones at once, a repeated call included', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const [open, first, second] = [
      await make(stage, process),
      await make(stage, process),
      await make(stage, process),
    ];
    for (const { linkId } of [first, second]) {
      await process.operations.submit(asked({ kind: 'revoke', linkId, settings: null }), pressed(stage));
    }
    await process.operations.idle();
    const method = 'messages.deleteRevokedExportedChatInvites';
    const fault = { kind: 'drop_after' } as const;
    const wanted = adas({ kind: 'delete-revoked' });
    const id = await submitUnder(stage, process, { method, fault, waits: false }, wanted);
    await toTheEnd(stage, process);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    expect(callsOf(stage, method)).toBe(2);
    const stored = (linkId: string) => process.store.links.find(linkId);
    expect(await stored(first.linkId)).toMatchObject({ revoked: true, deleted: true });
    expect(await stored(second.linkId)).toMatchObject({ revoked: true, deleted: true });
    expect(await stored(open.linkId)).toMatchObject({ revoked: false, deleted: false });
    expect(stage.world.links.find(linkHash(first.link))).toBeUndefined();
  });

  it('those that were revoked while all of them waited to be deleted are deleted, too', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId, link } = await make(stage, process);
    const method = 'messages.deleteRevokedExportedChatInvites';
    const fault = { kind: 'flood', seconds: 30 } as const;
    await submitUnder(stage, process, { method, fault, waits: false }, adas({ kind: 'delete-revoked' }));
    await pass(stage, process, 5);
    await process.operations.submit(asked({ kind: 'revoke', linkId, settings: null }), pressed(stage));
    await toTheEnd(stage, process);
    expect(stage.world.links.find(linkHash(link))).toBeUndefined();
    expect(await process.store.links.find(linkId)).toMatchObject({ revoked: true, deleted: true });
  });

  it('one that is revoked while all are deleted is revoked after that, and stays in Telegram’s list', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const { linkId, link } = await make(stage, process);
    const method = 'messages.deleteRevokedExportedChatInvites';
    stage.world.faults.add({ method, kind: 'late', executeAfterMs: 300 });
    const all = await process.operations.submit(adas({ kind: 'delete-revoked' }), pressed(stage));
    await vi.waitFor(() => expect(callsOf(stage, method)).toBe(1), { interval: 5 });
    await process.operations.submit(asked({ kind: 'revoke', linkId, settings: null }), pressed(stage));
    await vi.waitFor(() => expect(finalReports(stage, all.operation.id)).toHaveLength(1), { interval: 5 });
    await toTheEnd(stage, process);
    expect(stage.world.links.find(linkHash(link))).toMatchObject({ revoked: true });
    expect(await process.store.links.find(linkId)).toMatchObject({ revoked: true, deleted: false });
  });
});
