import { expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import {
  asked,
  callsOf,
  finalReports,
  linksIn,
  pass,
  pressed,
  setStage,
  toTheEnd,
  UNCHECKED,
} from './processes.ts';

const { makers, bakers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';
const PARTICIPANTS = 'channels.getParticipants';

it('a revoke that waits while its group becomes a supergroup closes the link', async () => {
  const stage = await setStage();
  const { world } = stage;
  world.chats.addMember(CAST.ada, bakers, CAST.robin);
  world.chats.promote(CAST.ada, bakers, CAST.robin, { inviteUsers: true });
  const process = await stage.startProcess();
  const { operations, store } = process;
  const inBakers = { peerId: bakers, actorId: CAST.ada };
  const made = await operations.submit(asked(inBakers), UNCHECKED);
  await operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  world.faults.add({ method: EDIT, kind: 'flood', seconds: 120 });
  const revoke = asked({ ...inBakers, kind: 'revoke', settings: null, linkId });
  const { operation } = await operations.submit(revoke, pressed(stage));
  await operations.idle();
  const successor = world.chats.migrate(CAST.ada, bakers);
  // Here it is another press that makes it known; the waiting request finds it in the store.
  await store.chats.migrate(bakers, successor.peerId);
  await pass(stage, process, 121);
  await toTheEnd(stage, process);
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done', peerId: successor.peerId }]);
  const link = await store.links.find(linkId);
  expect(link?.revoked).toBe(true);
  expect(world.links.find(link?.link ?? '')?.revoked).toBe(true);
});

it('people take turns, so that one person’s many requests do not hold up another’s', async () => {
  const stage = await setStage();
  // Nothing goes out before all of them are there.
  let room = false;
  const process = await stage.startProcess({ hasRoom: async () => room, callsInFlight: 1 });
  const { operations } = process;
  await operations.idle();
  const submit = (actorId: number, title: string) =>
    operations.submit(asked({ actorId, settings: { ...NO_SETTINGS, title } }), UNCHECKED);
  for (let n = 1; n <= 5; n += 1) await submit(CAST.mei, `Mei ${n}`);
  await submit(CAST.dmitri, 'Dmitri 1');
  await submit(CAST.ada, 'Ada 1');
  await submit(CAST.dmitri, 'Dmitri 2');
  await operations.idle();
  room = true;
  await pass(stage, process, 4);
  const order = stage.told.reports
    .filter(({ state }) => state === 'done')
    .map(({ settings }) => settings?.title);
  expect(order).toHaveLength(8);
  const place = (title: string): number => order.indexOf(title);
  expect(place('Ada 1')).toBeLessThan(3);
  expect(place('Dmitri 1')).toBeLessThan(3);
  expect(place('Dmitri 2')).toBeLessThan(5);
  expect(place('Mei 5')).toBe(7);
});

it('who was demoted while their request waited behind another call gets no link', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess({ callsInFlight: 1 });
  await operations.idle();
  stage.world.faults.add({ method: EXPORT, kind: 'late', executeAfterMs: 3_000 });
  const first = await operations.submit(asked({ actorId: CAST.ada }), pressed(stage));
  await vi.waitFor(() => expect(stage.world.faults.all()).toEqual([]), { interval: 5 });
  const waits = asked({ settings: { ...NO_SETTINGS, title: 'Too late' } });
  const { operation } = await operations.submit(waits, pressed(stage));
  stage.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await vi.waitFor(() => expect(finalReports(stage, first.operation.id)).toHaveLength(1), { timeout: 9_000 });
  await operations.idle();
  expect(finalReports(stage, operation.id)).toMatchObject([{ failure: 'actor-lacks-right' }]);
  expect(linksIn(stage, 'Too late')).toEqual([]);
});

it('a right that was read a moment ago is not read twice when nothing had to wait', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  await operations.idle();
  const before = callsOf(stage, PARTICIPANTS);
  await operations.submit(asked(), pressed(stage));
  await operations.idle();
  expect(callsOf(stage, PARTICIPANTS)).toBe(before);
  const old = { ...UNCHECKED, authorisedAt: stage.clock.monotonic() - 1_000 };
  await operations.submit(asked(), old);
  await operations.idle();
  expect(callsOf(stage, PARTICIPANTS)).toBe(before + 1);
  expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open']);
});
