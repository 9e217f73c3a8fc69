import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { ask, buttons, guarded, isTold, status, told, twoAsk } from './asking.ts';
import { startStage } from './stage.ts';

const { makers } = CAST_CHATS;

test('a raid of 300 is one message that counts, and hardly more were sent; declining all is previewed', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  const people = Array.from(
    { length: 300 },
    (_, n) => stage.sandbox.world.people.add({ firstName: `Bot ${n}` }).id,
  );
  let sent = 0;
  let edits = 0;
  stage.sandbox.world.subscribe((event) => {
    if (!('message' in event) || event.message.dialog !== mei.dialog) return;
    if (event.type === 'message') sent += 1;
    if (event.type === 'message_edited') edits += 1;
  });
  ask(stage, link, ...people.slice(0, 2));
  await isTold(mei, 'Bot 0');
  await isTold(mei, 'Bot 1');
  ask(stage, link, ...people.slice(2));
  const counted = await isTold(mei, '300 people ask to join Harbour Makers with Spring');
  expect(counted.text).toContain('300 of them have no username');
  await vi.waitFor(() => expect(told(mei)).toEqual([expect.objectContaining({ id: counted.id })]), 8_000);
  expect(sent).toBeLessThanOrEqual(4);
  expect(edits).toBeLessThanOrEqual(20);
  await mei.press('🚫 Decline all');
  expect((await mei.sees('Decline 300 people?')).text).toContain('until it’s done is declined, too');
  expect(stage.sandbox.world.requests.ofChat(makers)).toHaveLength(300);
  await mei.press('🚫 Decline 300');
  await mei.sees('You declined everyone who was waiting');
  expect(stage.sandbox.world.requests.ofChat(makers)).toEqual([]);
}, 60_000);

test('two people within a while are a message each, and stay that', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await twoAsk(stage, mei);
  expect(told(mei).map(buttons)).toEqual([
    ['✅ Approve', '🚫 Decline', '💬 Ask them'],
    ['✅ Approve', '🚫 Decline', '💬 Ask them'],
  ]);
});

test('how many wait stands on the buttons of the link and of the chat', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, cardId } = await guarded(stage, mei);
  expect(buttons(mei.messages().find(({ id }) => id === cardId)).join()).not.toContain('Requests');
  ask(stage, link, CAST.sam, CAST.priya, CAST.layla);
  const cardHas = (...labels: string[]): Promise<void> =>
    vi.waitFor(() => {
      const card = mei.messages().find(({ id }) => id === cardId);
      expect(buttons(card)).toEqual(expect.arrayContaining(labels));
    }, 8_000);
  await cardHas('🙋 Requests (3)');
  await mei.press('🙋 Requests (3)');
  await mei.sees('3 people are waiting');
  await mei.press(/More/);
  await cardHas('🙋 Requests (3)', 'ℹ️ Details');
  await mei.say('/chats');
  expect(buttons(await mei.sees('Harbour Makers'))).toContain('🙋 Requests (3)');
}, 20_000);

test('“approve all” lets in those who were shown, and nobody who asked since', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya);
  await isTold(mei, 'Priya Sharma');
  await vi.waitFor(() => mei.button('🙋 Requests (2)'), 8_000);
  await mei.press('🙋 Requests (2)');
  await mei.sees('2 people are waiting');
  await mei.press('✅ Approve all');
  expect((await mei.sees('Approve 2 people?')).text).toContain('People who ask from now on aren’t included');
  ask(stage, link, CAST.eleni);
  await isTold(mei, 'Ελένη');
  await mei.press('✅ Approve 2');
  expect((await mei.sees('Approve 3 people?')).text).toContain('1 more person has asked since you looked');
  expect(stage.sandbox.world.requests.ofChat(makers)).toHaveLength(3);

  await mei.press('✅ Approve 3');
  ask(stage, link, CAST.layla);
  await mei.sees('You approved 3 people');
  for (const userId of [CAST.sam, CAST.priya, CAST.eleni]) expect(status(stage, userId)).toBe('member');
  expect(stage.sandbox.world.requests.ofChat(makers)).toMatchObject([{ userId: CAST.layla }]);
}, 40_000);

test('what becomes of many who are approved is told, with why some were not', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya, CAST.eleni);
  await vi.waitFor(() => mei.button('🙋 Requests (3)'), 8_000);
  await mei.press('🙋 Requests (3)');
  await mei.sees('3 people are waiting');
  await mei.press('✅ Approve all');
  await mei.sees('Approve 3 people?');
  const fault = { kind: 'error', code: 400, message: 'USER_CHANNELS_TOO_MUCH' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.hideChatJoinRequest', ...fault });
  await mei.press('✅ Approve 3');
  const done = await mei.sees('You approved 2 people');
  expect(done.text).toContain('1 wasn’t approved');
  expect(done.text).toContain('as many groups and channels as Telegram allows');
  await mei.press('🙋 Join requests');
  await mei.sees('1 person is waiting');
}, 20_000);

test('as long as Telegram lets nobody be approved, the message that says so is not sent again and again', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya);
  await vi.waitFor(() => mei.button('🙋 Requests (2)'), 8_000);
  await mei.press('🙋 Requests (2)');
  await mei.sees('2 people are waiting');
  await mei.press('✅ Approve all');
  await mei.sees('Approve 2 people?');
  const fault = { kind: 'flood', seconds: 3_600 } as const;
  stage.sandbox.world.faults.add({ method: 'messages.hideChatJoinRequest', ...fault });
  await mei.press('✅ Approve 2');
  await mei.sees('Telegram asks me to wait until');
  await vi.waitFor(async () => {
    const soon = new Date(Date.now() + 10_000);
    expect(await stage.store.requests.dueNotices(soon, [])).toEqual([]);
  }, 4_000);
}, 20_000);

test('approving a hundred one by one takes a call for each, and few besides', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(
    stage,
    link,
    ...Array.from({ length: 100 }, (_, n) => world.people.add({ firstName: `Guest ${n}` }).id),
  );
  await isTold(mei, '100 people');
  await mei.press('✅ Approve all');
  await mei.sees('Approve 100 people?');
  const before = world.calls.since(0).length;
  await mei.press('✅ Approve 100');
  await mei.sees('You approved 100 people');
  expect(world.requests.ofChat(makers)).toEqual([]);
  const after = world.calls.since(0).slice(before);
  expect(after.filter(({ method }) => method === 'messages.hideChatJoinRequest')).toHaveLength(100);
  // A right that was just read is not read again: how often depends on how long it all takes, but never once for each.
  expect(after.filter(({ method }) => method === 'channels.getParticipants').length).toBeLessThan(50);
}, 40_000);

test('more than a hundred are approved at once, and the preview says whom that includes', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  const add = (n: number) => stage.sandbox.world.people.add({ firstName: `Guest ${n}` }).id;
  ask(stage, link, ...Array.from({ length: 101 }, (_, n) => add(n)));
  await isTold(mei, '101 people');
  await mei.press('✅ Approve all');
  expect((await mei.sees('Approve 101 people?')).text).toContain(
    'Anyone else who asks until it’s done gets in, too',
  );
  await mei.press('✅ Approve 101');
  await mei.sees('You approved everyone who was waiting');
  expect(stage.sandbox.world.requests.ofChat(makers)).toEqual([]);
}, 30_000);
