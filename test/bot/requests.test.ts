import { expect, test } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

function buttons(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

test('a date with two senses is asked about before anything is made, and the answer is remembered', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, 20 people, until 05/06/2027, -1001500002001');
  const asked = await ada.sees('“until 05/06/2027”: which day?');
  expect(asked.text).toContain('Name: Spring meetup');
  expect(asked.text).toContain('Limit: 20 people');
  expect(buttons(asked)).toEqual(['Sat, 5 Jun 2027', 'Thu, 6 May 2027', 'Leave it out', 'Cancel']);

  await ada.press('Thu, 6 May 2027');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Thu, 6 May 2027, 23:59');
  expect(card.id).toBe(asked.id);
  expect((await stage.store.persons.find(CAST.ada))?.dateOrder).toBe('month-first');

  // They aren't asked again.
  await ada.say('until 07/08/2027');
  await ada.sees('8 Jul 2027, 23:59');
});

test('two quick taps answer one doubt, not the next one too', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, until 05/06/2027, 20 people, 30 people, -1001500002001');
  await ada.sees('which day?');
  const { messageId, data } = ada.button('Sat, 5 Jun 2027');
  await Promise.all([ada.pressData(messageId, data), ada.pressData(messageId, data)]);
  await stage.inbox.idle();
  expect((await stage.store.drafts.open(CAST.ada))?.doubts).toMatchObject([{ why: 'contradiction' }]);
  await ada.press('30 people');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 30 people');
});

test('a date with two senses, typed at the question', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'expiry');
  await ada.say('05/06/2027');
  await ada.sees('“05/06/2027”: which day?');
  await ada.press('Sat, 5 Jun 2027');
  await ada.sees(QUESTIONS.limit);
  expect((await stage.store.persons.find(CAST.ada))?.dateOrder).toBe('day-first');
  expect((await stage.store.drafts.open(CAST.ada))?.settings.expireDate).toEqual(
    new Date('2027-06-05T23:59:00Z'),
  );
});

test('what is in doubt may be typed anew, and a restart forgets none of it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink until 05/06/2027, Spring meetup, -1001500002001');
  await ada.sees('which day?');
  await stage.restart();
  await ada.say('5 june 2027 18:00');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('5 Jun 2027, 18:00');
  expect(card.text).toContain('Name: Spring meetup');
});

test('what can’t be used is named and asked for, and the rest is kept', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, 0 people, 3d');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Harbour Makers');
  const limit = await ada.sees(QUESTIONS.limit);
  expect(limit.text).toContain('I can’t use “0 people”. With a limit of 0, nobody can join.');
  await ada.say('5');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Name: Spring meetup');
  expect(card.text).toContain('Limit: 5 people');
  expect(card.text).toContain('in 3 days');

  await ada.say('until yesterday');
  const expiry = await ada.sees(QUESTIONS.expiry);
  expect(expiry.text).toContain('I can’t use “until yesterday”. That’s in the past');
  await ada.press('Never');
  const open = await ada.sees('Never expires');
  expect(open.text).toContain('Limit: 5 people');
});

test('a limit and approval in one request: which one is asked', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink 20 people, approval');
  const asked = await mei.sees('a limit or approval, not both');
  expect(asked.text).toContain('Limit: ?');
  expect(buttons(asked).slice(0, 2)).toEqual(['20 people', 'Ask first']);
  await mei.press('Ask first');
  const card = await mei.sees(QUESTIONS.summary);
  expect(card.text).toContain('Admins approve each request');
  expect(card.text).toContain('No limit');
});

test('another time zone keeps the time of day that was typed, and shows it at once', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink until 5 june 2027 18:00');
  await mei.sees('5 Jun 2027, 18:00');
  await mei.press('Ask first');
  await mei.sees('Admins approve each request');
  await mei.say('/timezone Tokyo');
  const card = await mei.sees(QUESTIONS.summary);
  expect(card.text).toContain('now in Asia/Tokyo');
  expect(card.text).toContain('18:00 (Asia/Tokyo, UTC+9)');
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([
    { expireDate: Date.parse('2027-06-05T09:00:00Z') / 1000 },
  ]);

  // So long from now is the same moment everywhere.
  await mei.say('/newlink in 30 days');
  await mei.sees('in 30 days');
  await mei.say('/timezone UTC');
  expect((await mei.sees(QUESTIONS.summary)).text).toContain('in 30 days');
});

test('a zone that is tapped under an earlier message moves the draft along, too', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/timezone USA');
  await mei.sees('Which one is yours?');
  await mei.say('/newlink until 5 june 2027 18:00');
  await mei.sees(QUESTIONS.summary);
  await mei.press('New York');
  expect((await mei.sees(QUESTIONS.summary)).text).toMatch(/6:00\sPM \(America\/New_York/u);
});

test('a chat is named as its button says it, or by the beginning of one of its words', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  await ada.say('harbour notes');
  await ada.sees('💬 Harbour Notes');
  await ada.press('💬 Chat');
  await ada.sees(QUESTIONS.chat);
  await ada.say('harb');
  const which = await ada.sees('Which of these do you mean?');
  expect(buttons(which)).toContain('Harbour Makers');
  await ada.say('makers');
  await ada.sees('💬 Harbour Makers');
});

test('what is sent out of the blue and asks for nothing opens no draft', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  for (const text of ['hello', '3d', '12', 'thanks, see you tomorrow', 'ok', '👍']) {
    await mei.say(text);
    await mei.sees('I don’t understand that');
  }
  expect(await stage.store.drafts.open(CAST.mei)).toBeNull();
});

test.each([
  ['Meetup, 20 people, 30 people', 'which one?'],
  ['Meetup until 3m', 'minutes or months?'],
  ['Meetup until friday 18:00', 'Name: Meetup'],
])('“%s” out of the blue asks for a link', async (text, answer) => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say(text);
  await mei.sees(answer);
});

test('“yes” on the whole link makes nothing: it says what to tap', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await walkTo(mei, 'summary');
  for (const text of ['yes', 'Create link', 'done!']) {
    await mei.say(text);
    expect((await mei.sees('Tap ✅ Create link to go ahead')).text).toContain('No name');
  }
});
