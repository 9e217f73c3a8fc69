import { expect, test, vi } from 'vitest';
import { FIRST_PAGE } from '../../src/bot/lists/list-place.ts';
import { readList } from '../../src/bot/lists/read-list.ts';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { makeLink, request } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import { startStage } from './stage.ts';

test('a button of a list finds its links after there are fewer, and after the group has moved', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  const list = {
    mode: 'links',
    state: null,
    ofActorId: null,
    text: null,
    picked: null,
    ...FIRST_PAGE,
  } as const;
  const place = { ...list, peerId: CAST_CHATS.makers };

  const beyond = await readList(
    stage.deps,
    { userId: CAST.ada },
    {
      ...place,
      from: { olderThan: 'none' },
      page: 7,
    },
  );
  expect(beyond).toMatchObject({ listing: { page: 0, links: [{ peerId: CAST_CHATS.makers }] } });

  const formerId = -4711;
  await stage.store.chats.save({ peerId: formerId, kind: 'group', title: 'Harbour', username: null });
  await stage.store.chats.migrate(formerId, CAST_CHATS.makers);
  const moved = await readList(stage.deps, { userId: CAST.ada }, { ...place, peerId: formerId });
  expect(moved).toMatchObject({ place: { peerId: CAST_CHATS.makers }, listing: { total: 1 } });
});

function labels(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

test('one’s links in all chats are one list, searched without asking for a chat', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring meetup' });
  await makeLink(stage, ada, { title: 'Spring news' }, { peerId: CAST_CHATS.notes });
  await makeLink(stage, ada, { title: 'Winter news' }, { peerId: CAST_CHATS.notes });
  await ada.say('/links');
  const all = await ada.sees('Your links (3)');
  expect(all.text).toMatch(/1\. 🟢 Winter news\nin Harbour Notes\nhttps.+\n0 joined · never expires\n\n2\./);
  // There is nothing to filter.
  expect(labels(all)).toEqual(['1', '2', '3', '💬 Chats (2)', '☑️ Select', '🔗 New link']);
  for (const line of all.text?.split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(40);

  await ada.say('/links spring');
  const found = await ada.sees('Your links (2)');
  expect(found.text).toMatch(/Spring news\nin Harbour Notes[^]+Spring meetup\nin Harbour Makers/);
  await ada.press('Chats (2)');
  expect(labels(await ada.sees('which chat?'))).toEqual([
    'All chats',
    'Harbour Notes · 2',
    'Harbour Makers · 1',
  ]);
  await ada.press('Harbour Notes · 2');
  expect((await ada.sees('Your links in Harbour Notes (1)')).id).toBe(found.id);
  await ada.press('Chats');
  await ada.press('All chats');
  expect((await ada.sees('Your links (2)')).text).toBe(found.text);
});

test('a search that is too long is not cut in the middle of an emoji', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring meetup' });
  const long = 'x'.repeat(63);
  await ada.say(`/links ${long}🌷🌷`);
  expect((await ada.sees(long)).text).not.toMatch(/\p{Surrogate}/u);
});

test('a chat in which they may not invite any more is left out', async () => {
  const stage = await startStage();
  const dmitri = stage.person(CAST.dmitri);
  const { world } = stage.sandbox;
  const lost = await makeLink(stage, dmitri, { title: 'Lost' });
  await makeLink(stage, dmitri, { title: 'Kept' }, { peerId: CAST_CHATS.notes });
  await dmitri.say('/links');
  await dmitri.sees('Your links (2)');
  world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.dmitri, null);
  // What was read of the chat's administrators is too old to rest on by then.
  const { administrators } = (await stage.store.chats.find(CAST_CHATS.makers)) ?? {};
  const list = administrators?.list ?? [];
  await stage.store.chats.saveAdministrators(CAST_CHATS.makers, { list, checkedAt: new Date(0) });
  await dmitri.say('/links');
  const left = await dmitri.sees('Your links (1)');
  expect(left.text).toContain('Kept');
  expect(left.text).not.toContain(lost.link);
});

test('states that there are none of have no filter, and two quick taps on a link show it once', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Open' });
  const { linkId } = await makeLink(stage, ada, { title: 'Closed' });
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });
  await ada.say('/links');
  const list = await ada.sees('Your links in Harbour Makers (2)');
  expect(labels(list)).toEqual(['1', '2', '✓ All 2', 'Open 1', 'Revoked 1', '☑️ Select', '🔗 New link']);
  const before = ada.messages().length;
  const { messageId, data } = ada.button(/^2$/);
  await Promise.all([ada.pressData(messageId, data), ada.pressData(messageId, data)]);
  await ada.sees('🔗 Open');
  await stage.inbox.idle();
  expect(ada.messages()).toHaveLength(before + 1);
});

test('a list that changes while another part of it is being shown ends with that part', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const [gone, open] = [
    await makeLink(stage, ada, { title: 'Gone' }),
    await makeLink(stage, ada, { title: 'Open' }),
  ];
  await makeLink(stage, ada, { title: 'Other' });
  const revoke = ({ linkId }: { linkId: string }) =>
    request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });
  await revoke(gone);
  await ada.say('/links');
  const { id } = await ada.sees('Your links in Harbour Makers (3)');
  const shown = (): string[] =>
    ada.messages().flatMap((message) => (message.id === id ? labels(message) : []));
  const lateAnswer = { kind: 'late', executeAfterMs: 0, answerAfterMs: 1_500, times: 1 } as const;
  stage.sandbox.world.faults.add({ method: 'editMessageText', ...lateAnswer });
  const { messageId, data } = ada.button(/^Revoked 1$/);
  const pressed = ada.pressData(messageId, data);
  await vi.waitFor(() => expect(shown()).toContain('✓ Revoked 1'), 5_000);
  await revoke(open);
  await vi.waitFor(() => expect(shown()).toContain('✓ Revoked 2'), 5_000);
  await pressed;
  await stage.inbox.idle();
  expect(shown()).toContain('✓ Revoked 2');
});

test('a list follows what its reader does and what expires, and loses its buttons when nobody looks', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  const shown = (id: number): Message | undefined => ada.messages().find((message) => message.id === id);
  const inTenMinutes = new Date(clock.now().getTime() + 10 * 60_000);
  await makeLink(stage, ada, { title: 'Short', expireDate: inTenMinutes });
  const { linkId } = await makeLink(stage, ada, { title: 'Long' });
  await ada.say('/links');
  const { id } = await ada.sees('Your links in Harbour Makers (2)');
  await stage.inbox.idle();
  await request(stage, { kind: 'revoke', linkId, settings: null, actorId: CAST.ada });
  await vi.waitFor(() => expect(shown(id)?.text).toContain('🔴 Long'), 5_000);
  clock.forward(11 * 60_000);
  await vi.waitFor(() => expect(shown(id)?.text).toContain('⌛ Short'), 5_000);
  clock.forward(60 * 60_000);
  await vi.waitFor(() => expect(shown(id)?.inlineKeyboard ?? []).toEqual([]), 5_000);
  expect(shown(id)?.text).toContain('🔴 Long');

  await ada.say('/links');
  const newer = await ada.sees('Your links in');
  await ada.say('/links');
  await vi.waitFor(() => expect(shown(newer.id)?.inlineKeyboard ?? []).toEqual([]), 5_000);
});
