import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { ANSWERS_MAX, WORDS_MAX } from '../../src/domain/join-request.ts';
import { ask, buttons, guarded, isTold, status, told } from './asking.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;

/** Sam asks to join with a link of Mei's, who is told. */
async function asked(stage: Stage): Promise<{ mei: Tester; sam: Tester; link: string }> {
  const [mei, sam] = [stage.person(CAST.mei), stage.person(CAST.sam)];
  const { link } = await guarded(stage, mei);
  ask(stage, link, CAST.sam);
  await isTold(mei, 'Sam Rivera');
  return { mei, sam, link };
}

async function hears(person: Tester, text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(person.messages().map((message) => message.text)).toContainEqual(expect.stringContaining(text));
  }, 8_000);
}

test('an admin asks, the answer comes with the buttons below what was asked, and they are approved from there', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  const first = told(mei).at(-1);
  expect(buttons(first)).toEqual(['✅ Approve', '🚫 Decline', '💬 Ask them']);
  await mei.press('💬 Ask them');
  expect((await mei.sees('What do you want to ask Sam Rivera')).text).toContain('You have until');
  await mei.say('Do you <build> boats?');
  await mei.sees('Sent to Sam Rivera');
  await hears(sam, 'An admin of Harbour Makers has a question');
  const question = sam.messages().at(-1)?.text ?? '';
  expect(question).toContain('“Do you <build> boats?”');
  // Who asks is not told.
  expect(question).not.toContain('Mei');

  await sam.say('Yes,\n<b>two</b> of them & a raft');
  await sam.sees('Passed on to the admin of Harbour Makers');
  // A message of its own, below the question; the one before goes.
  const answered = await vi.waitFor(() => {
    const [only, ...others] = told(mei);
    expect([only?.id === first?.id, others]).toEqual([false, []]);
    return only;
  }, 8_000);
  expect(answered?.text).toContain('“Yes, <b>two</b> of them & a raft”');
  expect(buttons(answered)).toEqual(['✅ Approve', '🚫 Decline', '💬 Ask them']);
  await mei.press('✅ Approve');
  expect((await mei.sees('You approved them')).text).toContain('a raft');
  expect(status(stage, CAST.sam)).toBe('member');

  await sam.say('Thanks!');
  await sam.sees('has already decided about your request');
  // That was it: what they type from then on is for the bot.
  await sam.say('Can I have a link, too?');
  await sam.sees('Which chat is the link for?');
}, 30_000);

test('when the five minutes are over the button goes, and a press says what else can be done', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const { mei } = await asked(stage);
  const { messageId, data } = mei.button('💬 Ask them');
  clock.forward(300_000);
  await vi.waitFor(() => expect(buttons(told(mei).at(-1))).toEqual(['✅ Approve', '🚫 Decline']), 8_000);
  await expect(mei.pressData(messageId, data)).rejects.toThrow('DATA_INVALID');
});

test('a question that comes too late is not sent, and says what else can be done', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const { mei, sam } = await asked(stage);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  clock.forward(300_000);
  await mei.say('Who are you?');
  expect((await mei.sees('only for five minutes')).text).toContain('Approve or decline them');
  expect(sam.messages()).toEqual([]);
});

test('a question that Telegram refuses to deliver says so, too', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  stage.sandbox.world.clock.move(301);
  await mei.say('Who are you?');
  await mei.sees('only for five minutes');
  expect(sam.messages()).toEqual([]);
});

test('who is asked can’t flood the admin, and who isn’t reaches nobody', async () => {
  const stage = await startStage();
  const { mei, sam, link } = await asked(stage);
  const priya = stage.person(CAST.priya);
  ask(stage, link, CAST.priya);
  await isTold(mei, 'Priya Sharma');
  await priya.say('Let me in');
  await priya.sees('I don’t understand that');
  await sam.say('Me too');
  await sam.sees('I don’t understand that');

  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask Priya');
  await mei.say('Who are you?');
  await hears(priya, 'Who are you?');
  let sent = 0;
  stage.sandbox.world.subscribe((event) => {
    if (event.type === 'message' && event.message.dialog === mei.dialog) sent += 1;
  });
  await priya.say('x'.repeat(400));
  await priya.sees('Shorten it and send it again');
  for (const text of ['one', 'two', 'three']) {
    await priya.say(text);
    await priya.sees('Passed on');
  }
  for (let n = 0; n < 5; n += 1) {
    await priya.say(`more ${n}`);
    await priya.sees('can’t pass on more');
  }
  await isTold(mei, '“three”');
  expect(told(mei).at(-1)?.text).not.toContain('more');
  expect(sent).toBeLessThanOrEqual(3);
}, 30_000);

test('the same answer to another question is shown, too', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  const answers: string[] = [];
  for (const question of ['Do you build boats?', 'Do you sail them?']) {
    const before = told(mei).at(-1)?.id;
    await mei.press('💬 Ask them');
    await mei.sees('What do you want to ask');
    await mei.say(question);
    await hears(sam, question);
    await sam.say('Yes');
    answers.push('💬 “Yes”');
    await vi.waitFor(() => {
      const [only, ...others] = told(mei);
      expect([only?.id === before, others]).toEqual([false, []]);
      expect(only?.text?.split('\n').filter((line) => line.includes('Yes'))).toEqual(answers);
    }, 8_000);
  }
}, 20_000);

test('however much was answered, the admin reads the latest of it', async () => {
  const stage = await startStage();
  const { mei } = await asked(stage);
  const { requests } = stage.store;
  const when = { since: new Date(0), now: new Date() };
  for (let n = 0; n < 8 * ANSWERS_MAX; n += 1) {
    if (n % ANSWERS_MAX === 0) await requests.asked({ peerId: makers, userId: CAST.sam }, CAST.mei, when.now);
    await requests.answered({ userId: CAST.sam, text: `Answer ${n} ${'y'.repeat(WORDS_MAX - 20)}` }, when);
  }
  const answered = await isTold(mei, 'Answer 23');
  expect(answered.text).toContain('18 earlier answers aren’t shown');
  expect(buttons(answered)).toContain('✅ Approve');
}, 20_000);

test('a question that can’t be passed on just now can be sent again', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  stage.sandbox.world.faults.add({ method: 'channels.getParticipants', kind: 'flood', seconds: 1 });
  await mei.say('Who are you?');
  await mei.sees('Please try again after that');
  expect(sam.messages()).toEqual([]);
  await vi.waitFor(
    async () => {
      await mei.say('Who are you?');
      await stage.inbox.idle();
      expect(sam.messages().map(({ text }) => text)).toEqual([expect.stringContaining('Who are you?')]);
    },
    { timeout: 8_000, interval: 100 },
  );
}, 20_000);

test('a command ends the question: what is typed then goes to nobody else', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  await mei.say('x'.repeat(300));
  await mei.sees('Shorten it and send it again');
  await mei.say('/newlink');
  await mei.say('Secret meetup');
  await stage.inbox.idle();
  expect(sam.messages()).toEqual([]);
});

test('an admin who lost the right asks nobody, and nobody reads an answer who may not see the request', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  const { chats } = stage.sandbox.world;
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  await mei.say('Who are you?');
  await hears(sam, 'Who are you?');
  const before = told(mei).at(-1)?.id;
  await sam.say('A carpenter');
  await vi.waitFor(() => expect(told(mei).map(({ id }) => id)).not.toContain(before), 8_000);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  chats.promote(CAST.ada, makers, CAST.mei, null);
  await mei.say('And what do you do?');
  await mei.sees('You can’t invite people to that chat');
  await sam.say('My secret');
  await sam.sees('Passed on');
  await stage.inbox.idle();
  await vi.waitFor(async () => {
    expect(await stage.store.requests.dueNotices(new Date(), [])).toEqual([]);
  }, 8_000);
  expect(mei.messages().some(({ text }) => text?.includes('secret'))).toBe(false);
  expect(sam.messages().some(({ text }) => text?.includes('what do you do'))).toBe(false);
}, 20_000);

test('a restart between the question and its answer loses neither', async () => {
  const stage = await startStage();
  const { mei, sam } = await asked(stage);
  await mei.press('💬 Ask them');
  await mei.sees('What do you want to ask');
  await stage.restart();
  await mei.say('Who are you?');
  await hears(sam, 'Who are you?');
  await stage.restart();
  await sam.say('A carpenter');
  await isTold(mei, '“A carpenter”');
}, 20_000);
