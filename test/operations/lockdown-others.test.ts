import { expect, it, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { BATCH_LINES_MAX } from '../../src/domain/batch.ts';
import { all, drifts, FAST, outside, take } from './census-stage.ts';
import { becomes } from './lockdown-stage.ts';
import { callsOf, pass, setStage, type Process, type Stage } from './processes.ts';

/** Robin's own: the account sees everybody's links there. */
const { notes } = CAST_CHATS;
const ROBIN = { userId: CAST.robin, name: 'Robin Porter' };
const ASKER = { actor: ROBIN, locale: 'en', card: null };
const EDIT = 'messages.editExportedChatInvite';
const PATIENCE = { timeout: 30_000, interval: 20 };

async function lockNotes({ operations }: Process, mode: 'approval' | 'revoke'): Promise<string> {
  const wanted = { ...ASKER, idempotencyKey: 'lock', peerId: notes, mode };
  return (await operations.lockdowns.start(wanted, { buttonId: null })).lockdown.id;
}

/** Links that let people in without approval: whose, and what they are called. */
function openIn({ world }: Stage): [number, string | undefined][] {
  const open = world.links.ofChat(notes).filter(({ revoked, requestNeeded }) => !revoked && !requestNeeded);
  return open.map(({ adminId, title }) => [adminId, title]);
}

it('an account that owns the chat closes everybody’s links, primary ones too, but for those of bots', async () => {
  const stage = await setStage();
  stage.world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
  const ada = outside(stage, CAST.ada, 'Of Ada');
  outside(stage, CAST.dmitri, 'Of Dmitri');
  outside(stage, CAST.bot, 'Of a bot');
  const process = await stage.startProcess(FAST);
  await take(stage, process);
  const before = openIn(stage);
  expect(before.length).toBeGreaterThan(4);
  const drift = await drifts(process);

  const id = await lockNotes(process, 'approval');
  await becomes(stage, process, 'closed', notes);
  await pass(stage, process, 60, 20);
  const left = openIn(stage);
  expect(left.every(([adminId]) => adminId === CAST.bot)).toBe(true);
  expect(left).toContainEqual([CAST.bot, 'Of a bot']);
  expect(await process.store.lockdowns.find(id)).toMatchObject({
    state: 'closed',
    counts: { failed: 0, cannot: left.length },
  });
  await take(stage, process);
  expect(await drifts(process)).toEqual(drift);

  await process.operations.lockdowns.lift(id, ASKER, { buttonId: null });
  await becomes(stage, process, 'lifted', notes);
  const named = (links: typeof before): string[] => links.map((each) => each.join(' ')).toSorted();
  expect(named(openIn(stage))).toEqual(named(before));
  expect(stage.world.links.find(ada)).toMatchObject({ revoked: false, requestNeeded: false });
});

it('revoking replaces each primary link once, and leaves what took its place', async () => {
  const stage = await setStage();
  outside(stage, CAST.ada, 'Of Ada');
  const process = await stage.startProcess(FAST);
  await take(stage, process);
  const primaries = () => stage.world.links.ofChat(notes).filter(({ permanent }) => permanent);
  const before = primaries().length;
  await lockNotes(process, 'revoke');
  await becomes(stage, process, 'closed', notes);
  await pass(stage, process, 120, 20);
  expect(primaries()).toHaveLength(2 * before);
  expect(primaries().filter(({ revoked }) => revoked)).toHaveLength(before);
  expect((await all(process)).filter(({ permanent, revoked }) => !permanent && !revoked)).toEqual([]);
});

it('what somebody makes in Telegram while a chat is locked is found, and closed; with approval it may stay', async () => {
  const stage = await setStage();
  const process = await stage.startProcess(FAST);
  await take(stage, process);
  const id = await lockNotes(process, 'revoke');
  await becomes(stage, process, 'closed', notes);
  await stage.clock.advance(120_000);
  stage.world.clock.move(120);
  const open = outside(stage, CAST.ada, 'Meanwhile');
  const asking = stage.world.links.export(CAST.ada, notes, { requestNeeded: true }).hash;
  await take(stage, process);
  await pass(stage, process, 60, 20);
  expect(stage.world.links.find(open)).toMatchObject({ revoked: true });
  expect(stage.world.links.find(asking)).toMatchObject({ revoked: false });
  await process.operations.lockdowns.lift(id, ASKER, { buttonId: null });
  await becomes(stage, process, 'lifted', notes);
});

it('more open links than fit into any other batch are closed, each by one call, and how far it is can be seen', async () => {
  const stage = await setStage();
  const { makers } = CAST_CHATS;
  const many = BATCH_LINES_MAX + 200;
  for (let n = 0; n < many; n += 1) stage.world.links.export(CAST.robin, makers, { title: `Guest ${n}` });
  const process = await stage.startProcess({ ...FAST, callsInFlight: 32 });
  await take(stage, process, makers);
  const before = callsOf(stage, EDIT);
  const wanted = { idempotencyKey: 'lock', peerId: makers, mode: 'approval', ...ASKER } as const;
  const actor = { userId: CAST.ada, name: 'Ada Okafor' };
  const { lockdown } = await process.operations.lockdowns.start({ ...wanted, actor }, { buttonId: null });
  const counts = async () => (await process.store.lockdowns.find(lockdown.id))?.counts;
  expect(await counts()).toMatchObject({ done: 0, failed: 0, cannot: 0 });
  await vi.waitFor(async () => expect((await counts())?.done).toBeGreaterThan(100), PATIENCE);
  expect((await process.store.lockdowns.find(lockdown.id))?.state).toBe('running');
  await process.operations.idle();
  expect(await process.store.lockdowns.find(lockdown.id)).toMatchObject({
    state: 'closed',
    counts: { links: many + 1, done: many + 1, failed: 0 },
  });
  expect(callsOf(stage, EDIT) - before).toBe(many);
  const open = stage.world.links.ofChat(makers).filter(({ adminId }) => adminId === CAST.robin);
  expect(open.filter(({ revoked, requestNeeded }) => !revoked && !requestNeeded)).toEqual([]);
}, 60_000);
