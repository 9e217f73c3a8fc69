import { expect, test } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { systemClock } from '../../src/main/clock.ts';
import { startStage } from './stage.ts';
import { pickChat, QUESTIONS, walkTo } from './walk.ts';

function buttons(message: Message | undefined): string[] {
  return message?.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

test('START, New link, the chat, Create: 4 taps to a link', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  await ada.sees('I make invite links');
  await ada.press('New link');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Harbour Makers');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('💬 Harbour Makers');
  expect(card.text).toMatch(/Expires: .+ · in (?:24 hours|1 day)/);
  expect(card.text).toContain('No limit');
  expect(card.text).toContain('Anyone with the link can join');
  const answer = await ada.press('Create link');
  expect(answer.text).toBe('Making your link…');
  const result = await ada.sees('Your link is ready');
  // The draft's message has become the link's card.
  expect(result.id).toBe(card.id);
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ requestNeeded: false, revoked: false }]);
});

test('START, New link, Create: 3 taps for somebody with one chat', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/start');
  await mei.sees('I make invite links');
  await mei.press('New link');
  expect((await mei.sees(QUESTIONS.summary)).text).toContain('💬 Harbour Makers');
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toHaveLength(1);
});

test('one line with a chat in it: one message, one tap', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, 50 people, until tomorrow 18:00, for Harbour Notes');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('💬 Harbour Notes');
  expect(card.text).toContain('Name: Spring meetup');
  expect(card.text).toContain('Limit: 50 people');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.notes)).toMatchObject([{ title: 'Spring meetup', usageLimit: 50 }]);
});

test('what is asked for out of the blue is understood', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('make a link for ten people until tomorrow evening');
  const card = await mei.sees(QUESTIONS.summary);
  expect(card.text).toContain('No name');
  expect(card.text).toContain('Limit: 10 people');
  expect(card.text).toMatch(/Expires: .*20:00/);
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  await mei.say('thanks, see you on friday!');
  await mei.sees('I don’t understand that');
});

test('what is asked for in the language that somebody chose is understood', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('hello');
  await mei.sees('I don’t understand that');
  await stage.store.persons.setLanguage(CAST.mei, { language: 'ar', locale: 'ar' });
  await mei.say('رابط لعشرة أشخاص حتى مساء الجمعة');
  await mei.sees('💬 Harbour Makers');
  const draft = await stage.store.drafts.open(CAST.mei);
  expect(draft?.settings).toMatchObject({ usageLimit: 10, title: null });
  expect(draft?.settings.expireDate?.getUTCDay()).toBe(5);
});

test('a new link starts with what the last one there had, for as long again', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink First, 20 people, 3d');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  await mei.say('/newlink');
  const card = await mei.sees(QUESTIONS.summary);
  expect(card.text).toContain('No name');
  expect(card.text).toContain('Limit: 20 people');
  expect(card.text).toMatch(/ · in 3 days/);
});

test('presets give the whole link with one tap', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('1 guest · 24 h');
  await ada.sees('Limit: 1 person');
  await ada.press('10 people · 1 week');
  expect((await ada.sees('Limit: 10 people')).text).toMatch(/ · in (?:1 week|7 days)/);
  await ada.press('Ask first');
  const asks = await ada.sees('Admins approve each request');
  expect(asks.text).toContain('No limit');
  await ada.press('Until I close it');
  const open = await ada.sees('Never expires');
  expect(open.text).toContain('Anyone with the link can join');
});

test('a person’s own presets: saved under their settings or a name, used, and deleted', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.say('25 people, 3d');
  await ada.sees('Limit: 25 people');
  await ada.press('⭐ Presets');
  await ada.sees('Your presets');
  await ada.press('Save as preset');
  await ada.sees('Saved as 25 people · 3 days');
  expect(() => ada.button('Save as preset'), 'twice').toThrow('no button');
  await ada.say('Book club');
  await ada.sees('Saved as Book club');
  await ada.press('Back');
  await ada.sees(QUESTIONS.summary);
  await ada.press('Until I close it');
  await ada.sees('Never expires');
  await ada.press('⭐ Presets');
  await ada.sees('Your presets');
  await ada.press('Book club');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 25 people');
  await ada.press('⭐ Presets');
  await ada.sees('Your presets');
  const { messageId } = ada.button('Book club');
  await ada.press('🗑 Delete');
  await ada.sees('Deleted');
  expect(
    buttons(ada.messages().find(({ id }) => id === messageId)).filter((each) => /🗑/.test(each)),
  ).toHaveLength(1);
});

test('step by step, in one message, with Create on every question', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  const question = await ada.sees('1 of 4\nName this link');
  expect(buttons(question)).toContain('✅ Create link');
  await ada.say('Spring meetup');
  const second = await ada.sees('2 of 4\nWhen should it expire?');
  await ada.press('1 week');
  const third = await ada.sees('3 of 4\nHow many people can use it?');
  await ada.say('50 people');
  // A limit rules approval out: it isn't asked about.
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Name: Spring meetup');
  expect(card.text).toMatch(/Expires: .+ · in (?:1 week|7 days)/);
  expect(card.text).toContain('Limit: 50 people');
  // A tap turns the message; what was typed is answered below it, and nothing is left above.
  expect(third.id).toBe(second.id);
  await stage.inbox.idle();
  expect(ada.messages().filter(({ id }) => id >= question.id && id !== card.id)).toMatchObject([
    { text: 'Spring meetup' },
    { text: '50 people' },
  ]);
});

test('Create in the middle of the questions makes the link as it is', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ title: 'Spring meetup' }]);
});

test('Back returns to the question before with its answer kept, Skip goes on without one', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('back');
  const again = await ada.sees(QUESTIONS.title);
  expect(again.text).toContain('1 of 4');
  expect(again.text).toContain('Now: Spring meetup');
  await ada.say('skip');
  await ada.sees('2 of 4');
  await ada.say('never');
  await ada.sees('3 of 4');
  await ada.say('none');
  await ada.sees('4 of 4');
  await ada.say('yes');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Name: Spring meetup');
  expect(card.text).toContain('Never expires');
  expect(card.text).toContain('No limit');
  expect(card.text).toContain('Admins approve each request');
});

test('every field can be changed from the whole link, by its button or by words', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('Name');
  const question = await ada.sees(QUESTIONS.title);
  expect(question.text).not.toContain('of 4');
  await ada.say('Makers');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Makers');

  await ada.press('Expiry');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('3d');
  expect((await ada.sees(QUESTIONS.summary)).text).toMatch(/Expires: .+ · in 3 days/);

  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 10 people');

  await ada.press('Approval');
  const approval = await ada.sees(QUESTIONS.requests);
  expect(approval.text).toContain('The limit is 10 now. Approval turns it off');
  await ada.press('Admins approve');
  const approved = await ada.sees('Admins approve each request');
  expect(approved.text).toContain('No limit');

  await ada.say('a dozen people, until tomorrow 18:00');
  const changed = await ada.sees('Limit: 12 people');
  expect(changed.text).toContain('Name: Makers');
  expect(changed.text).toContain('Anyone with the link can join');

  await ada.press('Chat');
  await ada.sees(QUESTIONS.chat);
  await pickChat(ada, 2, CAST_CHATS.notes);
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('💬 Harbour Notes');
  expect(card.text).toContain('Name: Makers');
});

test('another like this: the same settings, for as long again; a time of day stays', async () => {
  // Half past a minute: so long from now is told from a time of day by its seconds.
  const offset = 30_000 - (Date.now() % 60_000);
  const clock = { ...systemClock, now: () => new Date(Date.now() + offset) };
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink Open day, 20 people, 3d');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  await mei.press('Another like this');
  const again = await mei.sees('It lasts as long as the first one did');
  expect(again.text).toContain('Name: Open day');
  expect(again.text).toContain('Limit: 20 people');
  expect(again.text).toContain('in 3 days');
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toHaveLength(2);

  await mei.say('/newlink Concert, until 5 june 2027 18:00');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  await mei.press('Another like this');
  const same = await mei.sees(QUESTIONS.summary);
  expect(same.text).toMatch(/5 Jun 2027, 18:00|Jun 5, 2027, 6:00/);
  expect(same.text).not.toContain('for as long as');
});
