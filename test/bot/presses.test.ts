import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { makeLink } from './made-links.ts';
import { startStage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

test('two taps on Create make one operation', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  const { messageId, data } = ada.button('Create link');
  const answers = await Promise.all([ada.pressData(messageId, data), ada.pressData(messageId, data)]);
  expect(new Set(answers.map((answer) => answer.text))).toEqual(
    new Set(['Making your link…', 'You’ve asked for that already.']),
  );
  await stage.inbox.idle();
  expect(await stage.asked()).toBe(1);
});

test('Create on an older card, which shows something else, makes nothing and shows the latest', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('Name');
  await ada.sees(QUESTIONS.title);
  await ada.say('First');
  await ada.sees('Name: First');
  const old = ada.button('Create link');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.say('7');
  const latest = await ada.sees('Limit: 7 people');
  // As a client shows it that hasn't heard yet of what the message has become.
  const { world } = stage.sandbox;
  world.messages.edit(ada.dialog, latest.id, {
    text: 'as it was',
    inlineKeyboard: [[{ text: 'Old create', callback_data: old.data }]],
  });
  const answer = await ada.press('Old create');
  expect(answer).toMatchObject({ showAlert: true, text: expect.stringContaining('changed since') });
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 7 people');
  expect(await stage.asked()).toBe(0);
});

test('a button of an earlier question changes nothing', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'expiry');
  const never = ada.button('Never');
  await ada.say('1d');
  const latest = await ada.sees(QUESTIONS.limit);
  // As a client shows it that hasn't heard yet of what the message has become.
  stage.sandbox.world.messages.edit(ada.dialog, latest.id, {
    text: 'as it was',
    inlineKeyboard: [[{ text: 'Never', callback_data: never.data }]],
  });
  const answer = await ada.pressData(latest.id, never.data);
  expect(answer.text).toBe('That question is over. Answer the latest message.');
  await stage.inbox.idle();
  expect((await stage.store.drafts.open(CAST.ada))?.settings.expireDate).not.toBeNull();
  await ada.say('3');
  await ada.sees('Limit: 3 people');
});

test('a stranger who sends the data of somebody’s button changes nothing', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const mei = stage.person(CAST.mei);
  await walkTo(ada, 'summary');
  await mei.say('/start');
  const own = await mei.sees('I make invite links');
  const { world } = stage.sandbox;
  for (const label of ['Create link', 'Cancel', 'Name']) {
    const { data } = ada.button(label);
    world.messages.edit(mei.dialog, own.id, {
      text: 'forged',
      inlineKeyboard: [[{ text: label, callback_data: data }]],
    });
    expect(await mei.press(label)).toEqual({ text: 'This button is no longer active.', showAlert: true });
  }
  await stage.inbox.idle();
  expect(await stage.asked()).toBe(0);
  expect((await stage.store.drafts.open(CAST.ada))?.status).toBe('open');
});

test('a button that nobody knows is answered', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/start');
  const message = await ada.sees('I make invite links');
  stage.sandbox.world.messages.edit(ada.dialog, message.id, {
    text: 'old',
    inlineKeyboard: [[{ text: 'Of another time', callback_data: 'v0:whatever' }]],
  });
  expect(await ada.press('Of another time')).toEqual({
    text: 'This button is no longer active.',
    showAlert: true,
  });
});

test('a right lost between summary and Create is said, and the draft is kept', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  await walkTo(mei, 'summary');
  const [chat] = world.chats.of(CAST.mei).filter((each) => each.title === 'Harbour Makers');
  world.chats.promote(CAST.ada, chat?.peerId ?? 0, CAST.mei, null);
  await mei.press('Create link');
  await mei.sees('You can’t invite people to Harbour Makers');
  expect(await stage.asked()).toBe(0);
  world.chats.promote(CAST.ada, chat?.peerId ?? 0, CAST.mei, { inviteUsers: true });
  await mei.press('Check again');
  await stage.inbox.idle();
  expect(await stage.asked()).toBe(1);
});

test('a link that could not be made says why, and its draft can be edited and tried again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  await ada.say('/newlink Spring meetup, 9 people');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Harbour Makers');
  await ada.sees(QUESTIONS.summary);
  world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'error',
    code: 400,
    message: 'USAGE_LIMIT_INVALID',
  });
  await ada.press('Create link');
  await ada.sees('No link was made');
  await ada.press('Edit and retry');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 9 people');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.say('8');
  await ada.sees('Limit: 8 people');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ title: 'Spring meetup', usageLimit: 8 }]);
});

test('a link is changed from its card: the same questions, the same link', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  const [before] = stage.made(CAST_CHATS.makers);

  await ada.press('Edit');
  await ada.sees('Review your changes');
  expect(() => ada.button('💬 Chat')).toThrow('no button');
  await ada.press('Name');
  await ada.sees(QUESTIONS.title);
  await ada.say('Named later');
  await ada.sees('Name: Named later');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  await ada.sees('Limit: 10 people');
  const { messageId, data } = ada.button('Save changes');
  const answers = await Promise.all([ada.pressData(messageId, data), ada.pressData(messageId, data)]);
  expect(answers.map((answer) => answer.text)).toContain('Changing the link…');
  await ada.sees('Changed.');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([
    { link: before?.link, title: 'Named later', usageLimit: 10 },
  ]);
  expect(await stage.asked()).toBe(2);
});

test('a link that is changed stays in its chat, and that is said', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.say('15 people for Harbour Notes');
  const review = await ada.sees('A link stays in its chat');
  expect(review.text).toContain('💬 Harbour Makers');
  expect(review.text).toContain('Limit: 15 people');
  await ada.say('for Harbour Makers, in Harbour Notes');
  await ada.sees('which one?');
  await ada.press('Harbour Notes');
  expect((await ada.sees('A link stays in its chat')).text).toContain('💬 Harbour Makers');
});

test('a link that was revoked meanwhile is not changed, and that is said', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  await makeLink(stage, ada);
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  await ada.sees('Limit: 10 people');
  const [link] = stage.made(CAST_CHATS.makers);
  world.links.edit(CAST.robin, CAST_CHATS.makers, link?.link ?? '', { revoked: true });
  await ada.press('Save changes');
  await ada.sees('already revoked');
});

test('a link that was revoked from its card while it was being changed is spoken of as a link', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('10');
  await ada.sees('Limit: 10 people');
  await ada.press('Revoke');
  await ada.press('Revoke it');
  await ada.sees('✅ Revoked');
  await ada.press('Save changes');
  const said = await ada.sees('That link is already revoked');
  expect(said.text).not.toContain('another chat');
});

test('a press from elsewhere that is too old to be answered holds nobody up', async () => {
  const stage = await startStage();
  const from = { id: CAST.ada, is_bot: false, first_name: 'Ada' };
  const press = { id: 'of long ago', from, chat_instance: '1', inline_message_id: 'x', data: 'new' };
  await stage.inbox.webhookHandler({ update_id: 900_000_001, callback_query: press });
  const { calls } = stage.sandbox.world;
  const answered = (): number =>
    calls.since(0).filter(({ method }) => method === 'answerCallbackQuery').length;
  // An inbox that has only begun to start is idle too.
  await vi.waitFor(() => expect(answered()).toBe(1), 10_000);
  await stage.inbox.idle();
  expect(answered()).toBe(1);
});

test('cards shown again and again keep no more buttons than one', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { buttons } = stage.store;
  const all = new Date(8.64e15);
  await walkTo(ada, 'summary');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  await buttons.prune(all);
  const list = async (): Promise<void> => {
    await ada.say('/links');
    await ada.sees('Your links in');
  };
  await list();
  await stage.inbox.idle();
  const once = await buttons.prune(all);
  for (let time = 0; time < 4; time += 1) await list();
  // Each of them still works.
  await ada.press('1');
  await ada.sees('Unnamed link');
  await ada.press('New link');
  await stage.inbox.idle();
  const card = 5;
  expect(await buttons.prune(all)).toBeLessThanOrEqual(once * 2 + card);
});
