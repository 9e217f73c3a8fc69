import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { ask, buttons, guarded, isTold, status, told, twoAsk } from './asking.ts';
import { startStage } from './stage.ts';

const { makers, notes } = CAST_CHATS;

test('who asks to join is told to the admin whose link it is, and approved from there', async () => {
  const stage = await startStage();
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  await ada.say('/start');
  const { link } = await guarded(stage, mei);
  stage.sandbox.world.people.setBio(CAST.sam, 'I build <boats>');
  ask(stage, link, CAST.sam);
  const notice = await isTold(mei, '🙋 Sam Rivera (@sam_rivera) asks to join Harbour Makers with Spring.');
  expect(notice.text).toContain('“I build <boats>”');
  expect(buttons(notice)).toEqual(['✅ Approve', '🚫 Decline', '💬 Ask them']);
  await mei.press('✅ Approve');
  const done = await mei.sees('You approved them');
  expect(done.id).toBe(notice.id);
  expect(status(stage, CAST.sam)).toBe('member');
  expect(told(ada)).toEqual([]);
  const entries = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 5 });
  expect(entries.find(({ event }) => event === 'approved')).toMatchObject({
    actorId: CAST.mei,
    actorName: 'Mei Lin',
    detail: JSON.stringify({ requesterId: CAST.sam }),
  });
});

test('somebody is declined, and a second press changes nothing', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam);
  await isTold(mei, 'Sam Rivera');
  const { messageId, data } = mei.button('🚫 Decline');
  await Promise.all([mei.pressData(messageId, data), mei.pressData(messageId, data)]);
  await vi.waitFor(() => expect(told(mei).at(-1)?.text).toContain('You declined them'), 8_000);
  expect(status(stage, CAST.sam)).toBe('left');
  expect(told(mei)).toHaveLength(1);
});

test('when somebody else decides, the message says so and has no buttons', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await twoAsk(stage, mei);
  stage.sandbox.world.requests.decide(CAST.ada, makers, CAST.sam, true);
  expect(buttons(await isTold(mei, /Sam Rivera[^]*Ada Okafor approved them/))).toEqual([]);
  stage.sandbox.world.clock.move(5);
  stage.sandbox.world.requests.decide(CAST.ada, makers, CAST.priya, false);
  expect(buttons(await isTold(mei, /Priya Sharma[^]*no longer waiting/))).toEqual([]);
}, 20_000);

test('approving somebody who came in another way meanwhile, or was declined elsewhere, says so', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  await twoAsk(stage, mei);
  const approve = (name: string): Promise<unknown> => {
    const message = told(mei).find(({ text }) => text?.includes(name));
    const button = message?.inlineKeyboard?.flat().find(({ text }) => text === '✅ Approve');
    return mei.pressData(message?.id ?? 0, button?.callback_data ?? '');
  };
  // Nobody tells the bot.
  world.chats.promote(CAST.ada, makers, CAST.bot, null);
  const pressed = approve('Sam');
  world.chats.addMember(CAST.ada, makers, CAST.sam);
  await pressed;
  const joined = await mei.sees('They’ve been let in already');
  expect(buttons(joined)).toEqual(['🙋 Join requests']);
  const pressedToo = approve('Priya');
  world.requests.decide(CAST.ada, makers, CAST.priya, false);
  await pressedToo;
  expect((await mei.sees('They’re no longer waiting')).text).toContain('Look at the list again');
  expect(stage.log.filter(({ level }) => level === 'error')).toEqual([]);
}, 20_000);

test('requests from before the bot’s time are listed, page by page, and decided on from there', async () => {
  const stage = await startStage();
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  const { world } = stage.sandbox;
  // The bot is told of nothing here.
  world.chats.promote(CAST.ada, makers, CAST.bot, null);
  const { link } = await guarded(stage, mei);
  const other = world.links.export(CAST.ada, makers, { requestNeeded: true });
  ask(stage, link, CAST.sam, CAST.priya);
  expect(() => world.links.join(CAST.layla, other.hash)).toThrow('INVITE_REQUEST_SENT');

  await mei.say('/requests');
  const own = await mei.sees('2 people are waiting');
  expect(own.text).toContain('🔗 Spring');
  expect(own.text).not.toContain('ليلى');
  await mei.press(/^1$/);
  await mei.sees('asks to join Harbour Makers with Spring');
  await mei.press('✅ Approve');
  await mei.sees('You approved them');
  await mei.press('🙋 Join requests');
  await mei.sees('1 person is waiting');

  await ada.say('/requests');
  await ada.sees('Choose a chat');
  await ada.press(/Harbour Makers · \d/);
  const all = await ada.sees('2 people are waiting');
  expect(all.text).toContain('ليلى');
  await ada.press('✅ Approve all');
  await ada.sees('Approve 2 people?');
  await ada.press('✅ Approve 2');
  await ada.sees('You approved 2 people');
  expect(status(stage, CAST.layla)).toBe('member');
}, 40_000);

test('where the bot is not told, the account is; a link nobody asked us for is the creator’s', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  world.chats.promote(CAST.ada, makers, CAST.bot, null);
  await ada.say('/start');
  const other = world.links.export(CAST.mei, makers, { requestNeeded: true });
  expect(() => world.links.join(CAST.sam, other.hash)).toThrow('INVITE_REQUEST_SENT');
  const notice = await isTold(ada, '🙋 Sam Rivera (@sam_rivera) asks to join Harbour Makers.');
  expect(buttons(notice)).toEqual(['✅ Approve', '🚫 Decline']);
}, 20_000);

test('who turned these notices off is not told', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  await stage.store.notices.mute(CAST.mei, 'requested', true);
  ask(stage, link, CAST.sam);
  await vi.waitFor(async () => {
    expect(await stage.store.requests.find({ peerId: makers, userId: CAST.sam })).toMatchObject({
      state: 'waiting',
    });
    expect(await stage.store.requests.unhandled(1, 'others')).toEqual([]);
    expect(await stage.store.requests.dueNotices(new Date(), [])).toEqual([]);
  }, 8_000);
  expect(told(mei)).toEqual([]);
});

test('an admin who lost the right decides on nobody, and strangers’ presses do nothing', async () => {
  const stage = await startStage();
  const [mei, lea] = [stage.person(CAST.mei), stage.person(CAST.lea)];
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam);
  await isTold(mei, 'Sam Rivera');
  await lea.say('/start');
  await expect(lea.pressData(1, mei.button('✅ Approve').data)).rejects.toThrow('DATA_INVALID');
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await mei.press('✅ Approve');
  await mei.sees('You can’t invite people to that chat');
  expect(stage.sandbox.world.requests.ofChat(makers)).toHaveLength(1);
});

test('a link’s rule approves and declines by itself, and leaves the others to its admin', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link, linkId } = await guarded(stage, ada);
  const rule = { linkId, approveMembersOf: notes, declineNameless: true, actorId: CAST.ada };
  await stage.store.requests.setRule(rule, { peerId: makers, name: 'Ada Okafor' }, new Date());
  ask(stage, link, CAST.priya, CAST.eleni, CAST.sam);
  await isTold(ada, 'Sam Rivera');
  await vi.waitFor(() => expect(stage.sandbox.world.requests.ofChat(makers)).toHaveLength(1), 15_000);
  expect(status(stage, CAST.priya)).toBe('member');
  expect(status(stage, CAST.eleni)).toBe('left');
  expect(told(ada)).toHaveLength(1);
  const entries = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 20 });
  expect(entries.filter(({ event }) => event === 'approved' || event === 'declined')).toEqual([
    expect.objectContaining({ actorId: CAST.ada, actorName: 'Latchkey' }),
    expect.objectContaining({ actorId: CAST.ada, actorName: 'Latchkey' }),
  ]);
}, 30_000);
