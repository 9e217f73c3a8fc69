import { expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { asked, finalReports, linksIn, pressed, setStage, UNCHECKED } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers, notes, open, bakers } = CAST_CHATS;

/** The RPCs that arrived after the directory was read. */
async function callsOf(stage: Stage, process: Process, act: () => Promise<void>): Promise<string[]> {
  await vi.waitFor(async () => expect(await process.store.chats.find(open)).not.toBeNull());
  await vi.waitFor(async () =>
    expect((await process.store.chats.find(notes))?.administrators).not.toBeNull(),
  );
  await process.operations.idle();
  const before = stage.world.calls.since(0).at(-1)?.seq ?? 0;
  await act();
  await process.operations.idle();
  return stage.world.calls.since(before).map((call) => call.method);
}

it('makes the link with one call, and tells once', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const calls = await callsOf(stage, process, async () => {
    await process.operations.submit(asked(), pressed(stage));
  });
  expect(calls).toEqual(['messages.exportChatInvite']);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  expect(stage.told.reports).toHaveLength(1);
  expect(stage.told.reports[0]).toMatchObject({ state: 'done', step: 'export' });
  const { links } = await process.store.links.list(
    { peerId: makers, actorId: CAST.mei, state: null, text: null },
    { from: 'newest', limit: 10 },
    stage.clock.now(),
  );
  expect(links).toMatchObject([{ title: 'Workshop', actorId: CAST.mei, origin: 'latchkey' }]);
});

it('makes one link of one press, however often it is handed in', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  const press = asked();
  const [first, second] = await Promise.all([
    operations.submit(press, pressed(stage)),
    operations.submit(press, pressed(stage)),
  ]);
  await operations.idle();
  expect(first.operation.id).toBe(second.operation.id);
  expect([first, second].filter((submitted) => submitted.created)).toHaveLength(1);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('asks for the right first where nobody has', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const calls = await callsOf(stage, process, async () => {
    await process.operations.submit(asked(), UNCHECKED);
  });
  expect(calls).toEqual(['channels.getParticipants', 'messages.exportChatInvite']);
});

it.each([
  ['an administrator without the right', { actorId: CAST.lea }, 'actor-lacks-right'],
  ['a stranger', { actorId: CAST.sam }, 'actor-lacks-right'],
  ['a chat where the account may not', { peerId: open }, 'worker-lacks-right'],
  ['a chat the account is not in', { peerId: bakers }, 'worker-not-in-chat'],
] as const)('refuses %s before any call that changes something', async (_, changes, failure) => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  const { operation } = await operations.submit(asked(changes), UNCHECKED);
  await operations.idle();
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'failed', failure }]);
  const methods = stage.world.calls.since(0).map((call) => call.method);
  expect(methods).not.toContain('messages.exportChatInvite');
});

it('lets only the owner touch another’s link', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  const made = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  const revoke = { kind: 'revoke', settings: null, linkId } as const;
  const dmitri = await operations.submit(asked({ ...revoke, actorId: CAST.dmitri }), UNCHECKED);
  await operations.idle();
  expect(finalReports(stage, dmitri.operation.id)).toMatchObject([{ failure: 'actor-lacks-right' }]);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  const ada = await operations.submit(asked({ ...revoke, actorId: CAST.ada }), UNCHECKED);
  await operations.idle();
  expect(finalReports(stage, ada.operation.id)).toMatchObject([{ state: 'done' }]);
  expect(linksIn(stage, 'Workshop')).toEqual(['revoked']);
});

it('does not let a link of another chat be touched', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  const made = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  const elsewhere = asked({ kind: 'revoke', settings: null, linkId, peerId: notes, actorId: CAST.ada });
  await expect(operations.submit(elsewhere, pressed(stage))).rejects.toThrow('no such link in that chat');
  await operations.idle();
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('edits and revokes', async () => {
  const stage = await setStage();
  const { operations, store } = await stage.startProcess();
  const made = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  const settings = { ...NO_SETTINGS, title: 'Summer', usageLimit: 7 };
  await operations.submit(asked({ kind: 'edit', settings, linkId }), pressed(stage));
  await operations.idle();
  expect(await store.links.find(linkId)).toMatchObject(settings);
  expect(linksIn(stage, 'Summer')).toEqual(['open']);
  await operations.submit(asked({ kind: 'revoke', settings: null, linkId }), pressed(stage));
  await operations.submit(asked({ kind: 'revoke', settings: null, linkId }), pressed(stage));
  await operations.idle();
  expect(linksIn(stage, 'Summer')).toEqual(['revoked']);
  expect((await store.links.find(linkId))?.revoked).toBe(true);
  expect(stage.told.reports.map((operation) => operation.state)).toEqual(['done', 'done', 'done', 'done']);
});

it('follows a group that became a supergroup', async () => {
  const stage = await setStage();
  const { world } = stage;
  world.chats.addMember(CAST.ada, bakers, CAST.robin);
  world.chats.promote(CAST.ada, bakers, CAST.robin, { inviteUsers: true });
  const { operations, store } = await stage.startProcess();
  await operations.submit(asked({ peerId: bakers }), UNCHECKED);
  await operations.idle();
  expect(linksIn(stage, 'Workshop', bakers)).toEqual(['open']);
  const successor = world.chats.migrate(CAST.ada, bakers);
  const { operation } = await operations.submit(
    asked({ peerId: bakers, settings: { ...NO_SETTINGS, title: 'After' } }),
    pressed(stage),
  );
  await operations.idle();
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done', peerId: successor.peerId }]);
  expect(linksIn(stage, 'After', successor.peerId)).toEqual(['open']);
  expect((await store.chats.find(bakers))?.peerId).toBe(successor.peerId);
});
