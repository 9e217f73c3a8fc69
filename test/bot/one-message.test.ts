import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { makeLink } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';
import { pickChat, QUESTIONS, walkTo } from './walk.ts';

/** The bot's messages that have buttons. */
function live(person: Tester): string[] {
  return person
    .messages()
    .filter(({ inlineKeyboard }) => (inlineKeyboard?.length ?? 0) > 0)
    .map(({ text = '' }) => text);
}

function ofBot(person: Tester): number {
  return person.messages().filter(({ fromId }) => fromId === CAST.bot).length;
}

test('however much is asked, typed and mistyped, one message of the bot stands', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  for (const wrong of ['soonish', 'soonish', 'perhaps']) {
    await ada.say(wrong);
    await ada.sees('I can’t read a time from that');
  }
  await ada.say('3d');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  await ada.sees(QUESTIONS.summary);
  await stage.inbox.idle();
  expect(ofBot(ada)).toBe(1);
});

test('a question that something else came after is asked below it, and the old one goes', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('/help');
  await ada.sees('What I can do');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  await stage.inbox.idle();
  const [help, question, ...more] = ada.messages().filter(({ fromId }) => fromId === CAST.bot);
  expect(more).toEqual([]);
  expect(help?.text).toContain('What I can do');
  expect(question?.text).toContain(QUESTIONS.expiry);
});

test('the chat picker is gone with its question', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const keyboard = () => ada.messages().filter(({ replyKeyboard }) => replyKeyboard !== undefined);
  await walkTo(ada, 'chat');
  await pickChat(ada, 1, CAST_CHATS.makers);
  await ada.sees(QUESTIONS.summary);
  await stage.inbox.idle();
  expect(keyboard()).toEqual([]);
  expect(ofBot(ada)).toBe(1);

  await ada.press('💬 Chat');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Another chat');
  await ada.sees('Pick it with the buttons');
  await ada.say('‹ Back');
  await ada.sees(QUESTIONS.summary);
  await stage.inbox.idle();
  expect(keyboard()).toEqual([]);
});

test('a chat picker that outlived its question takes no other question’s place', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  await ada.press('Another chat');
  await ada.sees('Pick it with the buttons');
  await stage.inbox.idle();
  // As of a message that is too old.
  for (const [method, message] of [
    ['deleteMessage', "Bad Request: message can't be deleted"],
    ['editMessageReplyMarkup', "Bad Request: message can't be edited"],
  ] as const) {
    stage.sandbox.world.faults.add({ method, kind: 'error', code: 400, message });
  }
  await ada.pickChat(1, CAST_CHATS.makers);
  await ada.sees(QUESTIONS.summary);
  await ada.press('Ask me step by step');
  await ada.sees(QUESTIONS.title);
  await ada.pickChat(2, CAST_CHATS.notes);
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('💬 Harbour Notes');
});

test('Cancel leaves no live button behind, but for the draft’s own', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  await ada.press('Cancel');
  await ada.sees('Cancelled. No link was made.');
  await stage.inbox.idle();
  expect(live(ada)).toEqual([]);
  expect(await stage.store.drafts.open(CAST.ada)).toBeNull();

  await walkTo(ada, 'title');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('never mind');
  await ada.sees('Your draft is saved');
  await stage.inbox.idle();
  expect(live(ada)).toEqual([expect.stringContaining('Your draft is saved')]);
});

test('after /cancel of a change, nothing is left to save', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.say('/cancel');
  await ada.sees('The link stays as it is');
  await stage.inbox.idle();
  expect(() => ada.button('Save changes')).toThrow('no button');
  expect(live(ada)).toEqual([expect.stringContaining('Your link is ready')]);
});

test('a draft that makes room says so where it stood', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink The first idea, 9 people');
  const first = await ada.sees(QUESTIONS.chat);
  await ada.say('/newlink The second idea, 8 people');
  const saved = await ada.sees('Your earlier draft is saved');
  expect(saved.id).toBe(first.id);
  await ada.sees(QUESTIONS.chat);
});

test('/start shows what somebody has, and leads there', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  await ada.say('/start');
  await ada.sees('Welcome back');
  expect(() => ada.button('Audit (1)')).not.toThrow();
  await ada.press('My links (1)');
  await ada.sees('Your links');
});

test('an owner who comes for the first time is told what this is, and sees the links of others', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei);
  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  await ada.sees('I make invite links');
  expect(() => ada.button('Audit (1)')).not.toThrow();
});

test('an expired link that is edited says what to do until it has a later time', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('1 guest · 24 h');
  await ada.sees('Limit: 1 person');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  clock.forward(48 * 3_600_000);
  await ada.press('Edit');
  expect((await ada.sees('Review your changes')).text).toContain('choose a later time');
  await ada.say('in 3 days');
  const review = await ada.sees(/⚠️ Expired: .*\n⏳ Expires: /);
  expect(review.text).not.toContain('choose a later time');
});
