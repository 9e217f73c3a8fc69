import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { QUESTIONS, SHORTCUTS, walkTo } from './walk.ts';

test('a person answers the questions and asks for the link', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);

  await ada.say('/start');
  await ada.sees('I make invite links');
  await ada.press('New link');
  await ada.sees('Which chat is the link for?');

  await ada.pickChat(1, CAST_CHATS.makers);
  await ada.sees('✓ Harbour Makers');
  await ada.sees('2 of 5\nName this link');

  await ada.say('Spring meetup');
  await ada.sees('3 of 5\nWhen should it expire?');

  await ada.press('1 week');
  await ada.sees('✓ Expires');
  await ada.sees('4 of 5\nHow many people can use it?');

  await ada.say('50 people');
  await ada.sees('5 of 5\nShould admins approve new members?');

  await ada.press('No, anyone can join');
  const card = await ada.sees('Review your link');
  expect(card.text).toContain('Chat: Harbour Makers');
  expect(card.text).toContain('Title: Spring meetup');
  expect(card.text).toMatch(/Expires: .+ \(UTC\) · in (?:6|7) days/);
  expect(card.text).toContain('Limit: 50 people');

  const answer = await ada.press('Create link');
  expect(answer.text).toBe('Making your link…');
  const result = await ada.sees('Your link is ready');
  const [link, ...more] = stage.made(CAST_CHATS.makers);
  expect(more).toEqual([]);
  expect(link).toMatchObject({ title: 'Spring meetup', usageLimit: 50, requestNeeded: false });
  // The summary has become the link's card.
  expect(result.id).toBe(card.id);
  expect(result.text).toContain(link?.link);
});

test('Back returns to the question before with its answer kept, Skip goes on without one', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);

  await ada.press('Back');
  const again = await ada.sees(QUESTIONS.title);
  expect(again.text).toContain('2 of 5');
  expect(again.text).toContain('Now: Spring meetup');

  await ada.press('Skip');
  await ada.sees('3 of 5');
  await ada.press('Skip');
  await ada.sees('4 of 5');
  await ada.press('Skip');
  await ada.sees('5 of 5');
  await ada.press('Skip');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Title: Spring meetup');
  expect(card.text).toContain('Never expires');
  expect(card.text).toContain('No limit');
});

test('every field can be changed from the summary', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');

  await ada.press('Title');
  const question = await ada.sees(QUESTIONS.title);
  expect(question.text).not.toContain('of 5');
  await ada.say('Makers');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Title: Makers');

  await ada.press('Expiry');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('3d');
  expect((await ada.sees(QUESTIONS.summary)).text).toMatch(/Expires: .+ · in (2|3) days/);

  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 10 people');

  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('No limit');
  await ada.sees('No limit');

  await ada.press('Approval');
  await ada.sees(QUESTIONS.requests);
  await ada.press('Yes, admins approve');
  await ada.sees('Admins approve each request');

  await ada.press('Chat');
  await ada.sees(QUESTIONS.chat);
  await ada.pickChat(2, CAST_CHATS.notes);
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Chat: Harbour Notes');
  expect(card.text).toContain('Title: Makers');

  await ada.press('Title');
  await ada.sees(QUESTIONS.title);
  await ada.press('Back');
  await ada.sees('Title: Makers');
});

test('in one line: fills the draft, asks for the chat and goes to the summary', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, 50 people, until friday 18:00');
  await ada.sees(QUESTIONS.chat);
  await ada.pickChat(1, CAST_CHATS.makers);
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Title: Spring meetup');
  expect(card.text).toMatch(/Expires: Fri, .+, 18:00 \(UTC\)/);
  expect(card.text).toContain('Limit: 50 people');
});

test('in one line: what cannot be used is named and asked for, the rest is kept', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring meetup, 0 people, until yesterday');
  const said = await ada.sees("I couldn't use everything");
  expect(said.text).toContain('the limit “0 people”');
  expect(said.text).toContain('the expiry “until yesterday”');
  await ada.sees(QUESTIONS.chat);
  await ada.pickChat(1, CAST_CHATS.makers);
  await ada.sees(QUESTIONS.limit);
  await ada.say('5');
  await ada.sees(QUESTIONS.expiry);
  await ada.press('Never');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Title: Spring meetup');
  expect(card.text).toContain('Limit: 5 people');
});

test('a chat may be named by its link, its id and a forwarded post', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const post = stage.sandbox.world.messages.of(`chat:${CAST_CHATS.notes}`).find((message) => message.text);

  await walkTo(ada, 'chat');
  await ada.forward(CAST_CHATS.notes, post?.id ?? 0);
  await ada.sees('✓ Harbour Notes');
  await ada.sees(QUESTIONS.title);

  await ada.press('Back');
  await ada.sees(QUESTIONS.chat);
  await ada.say(String(CAST_CHATS.makers));
  await ada.sees('✓ Harbour Makers');
  await ada.sees(QUESTIONS.title);

  await ada.press('Back');
  await ada.sees(QUESTIONS.chat);
  await ada.say('https://t.me/c/1500002002/1');
  await ada.sees('✓ Harbour Notes');
});

test('chats that are known are offered as buttons', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('/cancel');
  await ada.sees('Cancelled');
  await ada.say('/newlink');
  await ada.sees('Or one of your chats');
  await ada.press('Harbour Makers');
  await ada.sees('✓ Harbour Makers');
  await ada.sees('2 of 5');
});

test('a link for the chat that a group’s button named', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say(`/start newlink_${CAST_CHATS.makers}`);
  await ada.sees('✓ Harbour Makers');
  await ada.sees(QUESTIONS.title);
});

test('Back from another choice of chat keeps the chat and takes the picker away', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('💬 Chat');
  await ada.sees(SHORTCUTS);
  expect(ada.heard().at(-1)?.text).toMatch(SHORTCUTS);
  await ada.press('Back');
  const kept = await ada.sees('✓ Harbour Makers');
  expect(kept.replyKeyboard).toEqual({ remove_keyboard: true });
  await ada.sees(QUESTIONS.summary);
});

test('Cancel before anything was answered keeps nothing and leaves no live buttons behind', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  await ada.press('Cancel');
  await ada.sees('Cancelled. No link was made.');
  await stage.inbox.idle();
  expect(ada.messages().flatMap((message) => message.inlineKeyboard ?? [])).toEqual([]);
  expect(await stage.store.drafts.open(CAST.ada)).toBeNull();
});
