import { expect, it, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { events } from '../store/fixtures.ts';
import { asked, finalReports, pass, PRESSED, setStage } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const LIST = 'messages.getExportedChatInvites';

async function withLink(stage: Stage, process: Process): Promise<{ id: string; hash: string }> {
  const { operation } = await process.operations.submit(asked(), PRESSED);
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
  const reads = (): number => stage.world.calls.since(0).filter((call) => call.method === LIST).length;
  for (let n = 0; n < 5; n += 1) process.operations.refresh(makers);
  await process.operations.idle();
  const once = reads();
  for (let n = 0; n < 5; n += 1) process.operations.refresh(makers);
  await process.operations.idle();
  expect(reads()).toBe(once);
  await pass(stage, process, 3);
  expect(reads()).toBe(2 * once);
});

it('looks at chats with fresh cards every minute', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { id, hash } = await withLink(stage, process);
  const link = await process.store.links.find(id);
  if (link === null) throw new Error('no link');
  const place = { chatId: CAST.mei, messageId: 7 };
  await process.store.cards.showsLink({ place, readerId: CAST.mei, locale: 'en' }, link, stage.clock.now());
  stage.world.links.edit(CAST.robin, makers, hash, { usageLimit: 4 });
  await pass(stage, process, 60);
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  expect((await process.store.links.find(id))?.usageLimit).toBe(4);
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
