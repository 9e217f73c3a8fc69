import { expect, it, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { events } from '../store/fixtures.ts';
import { asked, finalReports, pass, pressed, setStage, showOnCard } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const LIST = 'messages.getExportedChatInvites';

const ONE = 'messages.getExportedChatInvite';
const HOUR_MS = 3_600_000;

function reads(stage: Stage): number {
  return stage.world.calls.since(0).filter((call) => call.method === LIST).length;
}

async function withLink(stage: Stage, process: Process): Promise<{ id: string; hash: string }> {
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const id = finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
  const link = await process.store.links.find(id);
  return { id, hash: linkHash(link?.link ?? '') };
}

it('sees by itself that somebody joined', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  stage.world.links.join(CAST.sam, hash);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  expect((await process.store.links.find(id))?.usage).toBe(1);
});

it('sees, when asked, that a link was revoked outside', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  stage.world.links.edit(CAST.robin, makers, hash, { revoked: true });
  await pass(stage, process, 3);
  process.operations.refresh(makers);
  await process.operations.idle();
  expect((await process.store.links.find(id))?.revoked).toBe(true);
  expect(stage.told.linksChanged).toEqual([[id]]);
  expect((await events(process.store, makers)).filter((it) => it === 'revoked-outside')).toHaveLength(1);
});

it('sees that a link was deleted outside: it is open no longer', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  stage.world.links.edit(CAST.robin, makers, hash, { revoked: true });
  stage.world.links.delete(CAST.robin, makers, hash);
  await pass(stage, process, 3);
  process.operations.refresh(makers);
  await process.operations.idle();
  expect((await process.store.links.find(id))?.revoked).toBe(true);
  expect(stage.told.linksChanged).toEqual([[id]]);
  expect((await events(process.store, makers)).filter((it) => it === 'revoked-outside')).toHaveLength(1);
});

it('looks at a chat once in three seconds, however often it is asked', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await withLink(stage, process);
  for (let n = 0; n < 5; n += 1) process.operations.refresh(makers);
  await process.operations.idle();
  const once = reads(stage);
  for (let n = 0; n < 5; n += 1) process.operations.refresh(makers);
  await process.operations.idle();
  expect(reads(stage)).toBe(once);
  await pass(stage, process, 3);
  expect(reads(stage)).toBe(2 * once);
});

it('looks at a chat with a fresh card after a minute, without a reason', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  await showOnCard(stage, process, id);
  stage.world.links.edit(CAST.robin, makers, hash, { usageLimit: 4 });
  await pass(stage, process, 60);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  expect((await process.store.links.find(id))?.usageLimit).toBe(4);
});

it('looks less and less often where nothing happens', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id } = await withLink(stage, process);
  await showOnCard(stage, process, id);
  const readings = async (minutes: number): Promise<number> => {
    const before = reads(stage);
    for (let minute = 0; minute < minutes; minute += 1) await pass(stage, process, 60, 6);
    // A list of open links, and one of revoked ones.
    return (reads(stage) - before) / 2;
  };
  expect(await readings(2)).toBe(2);
  expect(await readings(14)).toBe(3);
  expect(await readings(60)).toBe(2);
});

it('looks again soon once something happened', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  await showOnCard(stage, process, id);
  for (let minute = 0; minute < 30; minute += 1) await pass(stage, process, 60, 6);
  stage.world.links.join(CAST.sam, hash);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  await process.operations.idle();
  const before = reads(stage);
  await pass(stage, process, 120, 6);
  expect(reads(stage) - before).toBe(2);
});

it.each([
  ['a hundred a page', null],
  ['fewer a page than asked for', 40],
])('sees that somebody joined with the oldest of 130 links: %s', async (_, size) => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  stage.world.clock.move(2);
  for (let n = 0; n < 129; n += 1) {
    await process.operations.submit(asked({ settings: { ...NO_SETTINGS, title: `${n}` } }), pressed(stage));
  }
  await process.operations.idle();
  if (size !== null) stage.world.faults.add({ method: LIST, kind: 'short_pages', size, times: 99 });
  stage.world.links.join(CAST.sam, hash);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  await process.operations.idle();
  expect((await process.store.links.find(id))?.usage).toBe(1);
  // None is taken for deleted only because it stands on a later page.
  expect(stage.world.calls.since(0).map(({ method }) => method)).not.toContain(ONE);
});

it.each([
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
])('goes on seeing who joins when the clock is set %s', async (_, jump) => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  process.operations.refresh(makers);
  await process.operations.idle();
  stage.clock.jump(jump);
  stage.world.links.join(CAST.sam, hash);
  await pass(stage, process, 3);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
});

it('leaves Telegram alone while it has to wait', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await withLink(stage, process);
  await pass(stage, process, 3);
  stage.world.faults.add({ method: LIST, kind: 'flood', seconds: 50 });
  process.operations.refresh(makers);
  await process.operations.idle();
  const before = stage.world.calls.since(0).at(-1)?.seq ?? 0;
  process.operations.refresh(makers);
  await pass(stage, process, 20);
  expect(stage.world.calls.since(before).filter((call) => call.method === LIST)).toEqual([]);
});
