import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers, notes } = CAST_CHATS;

function ask(stage: Stage, link: string, ...people: number[]): void {
  for (const userId of people) {
    expect(() => stage.sandbox.world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  }
}

function buttons(message: Message | undefined): string[] {
  return message?.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

/** What the person is told of who asks, oldest first. */
function told(person: Tester): Message[] {
  return person.messages().filter(({ text }) => /asks? to join/.test(text ?? ''));
}

async function isTold(person: Tester, text: string | RegExp): Promise<Message> {
  return vi.waitFor(
    () => {
      const found = told(person).findLast((message) =>
        typeof text === 'string' ? message.text?.includes(text) : text.test(message.text ?? ''),
      );
      if (found === undefined) {
        throw new Error(
          `not told ${String(text)}:\n${person
            .messages()
            .map((each) => each.text)
            .join('\n---\n')}`,
        );
      }
      return found;
    },
    { timeout: 10_000, interval: 30 },
  );
}

async function guarded(stage: Stage, person: Tester, title = 'Spring') {
  return makeLink(stage, person, { title, requestNeeded: true });
}

const status = (stage: Stage, userId: number): string =>
  stage.sandbox.world.chats.member(makers, userId).status;

test('who asks to join is told to the admin whose link it is, and approved from there', async () => {
  const stage = await startStage();
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  await ada.say('/start');
  const { link } = await guarded(stage, mei);
  stage.sandbox.world.people.setBio(CAST.sam, 'I build <boats>');
  ask(stage, link, CAST.sam);
  const notice = await isTold(mei, '🙋 Sam Rivera (@sam_rivera) asks to join Harbour Makers with Spring.');
  expect(notice.text).toContain('“I build <boats>”');
  expect(buttons(notice)).toEqual(['✅ Approve', '🚫 Decline']);
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
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya);
  await isTold(mei, 'Sam Rivera');
  await isTold(mei, 'Priya Sharma');
  stage.sandbox.world.requests.decide(CAST.ada, makers, CAST.sam, true);
  expect(buttons(await isTold(mei, /Sam Rivera[^]*Ada Okafor approved them/))).toEqual([]);
  stage.sandbox.world.clock.move(5);
  stage.sandbox.world.requests.decide(CAST.ada, makers, CAST.priya, false);
  expect(buttons(await isTold(mei, /Priya Sharma[^]*no longer waiting/))).toEqual([]);
}, 20_000);

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
  await mei.sees('Decline 300 people?');
  expect(stage.sandbox.world.requests.ofChat(makers)).toHaveLength(300);
  await mei.press('🚫 Decline 300');
  await mei.sees('You declined everyone who was waiting');
  expect(stage.sandbox.world.requests.ofChat(makers)).toEqual([]);
}, 60_000);

test('two people within a while are a message each, and stay that', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya);
  await isTold(mei, 'Sam Rivera');
  await isTold(mei, 'Priya Sharma');
  expect(told(mei).map(buttons)).toEqual([
    ['✅ Approve', '🚫 Decline'],
    ['✅ Approve', '🚫 Decline'],
  ]);
});

test('how many wait stands on the buttons of the link and of the chat', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, cardId } = await guarded(stage, mei);
  expect(buttons(mei.messages().find(({ id }) => id === cardId)).join()).not.toContain('Requests');
  ask(stage, link, CAST.sam, CAST.priya, CAST.layla);
  await vi.waitFor(() => {
    const card = mei.messages().find(({ id }) => id === cardId);
    expect(buttons(card)).toContain('🙋 Requests (3)');
  }, 8_000);
  await mei.press('🙋 Requests (3)');
  await mei.sees('3 people are waiting');
  await mei.press(/More/);
  expect(buttons(await mei.sees('Spring'))).toContain('🙋 Requests (3)');
  await mei.say('/chats');
  expect(buttons(await mei.sees('Harbour Makers'))).toContain('🙋 Requests (3)');
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
  await ada.sees('You approved everyone');
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
    expect(await stage.store.requests.unhandled(1)).toEqual([]);
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
