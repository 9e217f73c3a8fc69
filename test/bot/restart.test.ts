import { expect, test } from 'vitest';
import { createLink } from '../../src/actions/create-link.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

test('a restart between any two steps goes on where it was', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink');
  await ada.sees(QUESTIONS.chat);
  await stage.restart();
  await ada.press('Another chat');
  await ada.sees('Pick it with the buttons');
  await stage.restart();
  await ada.pickChat(1, CAST_CHATS.makers);
  await ada.sees(QUESTIONS.summary);
  await stage.restart();
  await ada.press('Ask me step by step');
  await ada.sees(QUESTIONS.title);
  await stage.restart();
  await ada.say('A title that is much too long to be a title');
  await ada.sees('too long');
  await stage.restart();
  await ada.press('Use the short name');
  await ada.sees(QUESTIONS.expiry);
  await stage.restart();
  await ada.press('My time zone');
  await ada.sees('Which time zone');
  await stage.restart();
  await ada.press('Tokyo');
  await ada.sees('Times are in Asia/Tokyo');
  await stage.restart();
  await ada.press('1 month');
  await ada.sees(QUESTIONS.limit);
  await stage.restart();
  await ada.say('12');
  await ada.sees(QUESTIONS.summary);
  await stage.restart();
  await ada.press('Name');
  await ada.sees(QUESTIONS.title);
  await stage.restart();
  await ada.say('Shorter');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Name: Shorter');
  expect(card.text).toContain('Limit: 12 people');
  expect(card.text).toContain('Asia/Tokyo');
  await stage.restart();
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([
    { title: 'Shorter', usageLimit: 12, requestNeeded: false },
  ]);
});

test('what arrives while the bot is down is answered in order when it is back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await stage.inbox.stop();
  await ada.say('Meetup');
  await ada.say('3d');
  await ada.say('25');
  await stage.restart();
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Name: Meetup');
  expect(card.text).toContain('Limit: 25 people');
});

test('a draft whose conversation was lost goes on from the summary’s own buttons', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await stage.inbox.idle();
  await stage.store.conversations.write(`private:${CAST.ada}`, null, null, new Date());
  await ada.press('Never');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Meetup');
});

test('a conversation of an older version is left and its draft offered', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'expiry');
  await stage.inbox.idle();
  const key = `private:${CAST.ada}`;
  const state = await stage.store.conversations.read(key);
  await stage.store.conversations.write(key, state!.replace('new-link@3', 'new-link@2'), null, new Date());
  await ada.say('3d');
  await ada.sees('I was updated while you were answering');
  await stage.inbox.idle();
  expect(ada.heard()).toHaveLength(1);
  await ada.press('Continue');
  await ada.sees(QUESTIONS.summary);
});

test('a log that no longer fits its conversation costs nobody their draft', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await stage.inbox.idle();
  const key = `private:${CAST.ada}`;
  const state = await stage.store.conversations.read(key);
  await stage.store.conversations.write(
    key,
    state!.replaceAll('"external"', '"elsewhere"'),
    null,
    new Date(),
  );
  await ada.say('3d');
  await ada.sees('Your draft is saved');
  await ada.press('Continue');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Meetup');
  expect(stage.log.filter((line) => line.level === 'error')).toHaveLength(1);
});

test('something of ours breaks while the Bot API is out: the person hears of it when it is back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await stage.inbox.idle();
  const key = `private:${CAST.ada}`;
  const state = await stage.store.conversations.read(key);
  await stage.store.conversations.write(
    key,
    state!.replaceAll('"external"', '"elsewhere"'),
    null,
    new Date(),
  );
  stage.sandbox.world.faults.add({ method: 'sendMessage', kind: 'drop_before', times: 2 });
  await ada.say('Meetup');
  await ada.sees('something went wrong on my side');
  await stage.inbox.idle();
  expect(await stage.store.inbox.backlog()).toMatchObject({ pending: 0 });
});

test('the Bot API failing for a moment costs nothing: the update is handled again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await stage.inbox.idle();
  stage.sandbox.world.faults.add({
    method: 'sendMessage',
    kind: 'error',
    code: 502,
    message: 'Bad Gateway',
    times: 2,
  });
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.press('Back');
  await ada.sees('Now: Meetup');
});

test('a crash right after the link was asked for leaves no question behind', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  const draft = await stage.store.drafts.open(CAST.ada);
  const { messageId } = ada.button('Create link');
  if (draft === null) throw new Error('there is no draft');
  // The press, up to where the process died: the same update comes again.
  await createLink(stage.deps, {
    draft,
    actor: { userId: CAST.ada, name: 'Ada Okafor' },
    locale: 'en',
    card: { chatId: CAST.ada, messageId: messageId + 1_000 },
  });
  const answer = await ada.press('Create link');
  expect(answer.text).toBe('You’ve asked for that already.');
  await stage.inbox.idle();
  await ada.say('thanks!');
  await ada.sees('I don’t understand that');
  expect(await stage.asked()).toBe(1);
});
