import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { makeLink } from './made-links.ts';
import { startStage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

test('a draft that has to make room is said to be saved, and comes back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink The first idea, 9 people');
  await ada.sees(QUESTIONS.chat);
  await ada.say(`/start newlink_${CAST_CHATS.makers}`);
  await ada.sees('Your earlier draft is saved');
  await ada.sees(QUESTIONS.summary);
  await ada.press('Restore draft');
  await ada.sees(QUESTIONS.chat);
  await ada.press('Harbour Makers');
  const summary = await ada.sees(QUESTIONS.summary);
  expect(summary.text).toContain('Name: The first idea');
  expect(summary.text).toContain('Limit: 9 people');
});

test('a draft with nothing in it makes room without a word', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'chat');
  await ada.say('/newlink Another, 9 people');
  await ada.sees(QUESTIONS.chat);
  expect(ada.heard().some((message) => message.text?.includes('earlier draft'))).toBe(false);
});

test('a change that Telegram refused can be put right without typing it again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.press('Name');
  await ada.sees(QUESTIONS.title);
  await ada.say('Typed once');
  await ada.sees('Name: Typed once');
  stage.sandbox.world.faults.add({
    method: 'messages.editExportedChatInvite',
    kind: 'error',
    code: 400,
    message: 'EXPIRE_DATE_INVALID',
  });
  await ada.press('Save changes');
  await ada.sees('The link wasn’t changed');
  await ada.press('Edit and retry');
  expect((await ada.sees('Review your changes')).text).toContain('Name: Typed once');
  await ada.press('Save changes');
  await ada.sees('Changed.');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ title: 'Typed once' }]);
});

test('a card that was deleted while its button was being pressed is answered below', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { cardId } = await makeLink(stage, ada);
  const { messageId, data } = ada.button('Revoke');
  stage.sandbox.world.faults.add({
    method: 'editMessageText',
    kind: 'error',
    code: 400,
    message: 'Bad Request: message to edit not found',
  });
  await ada.pressData(messageId, data);
  const asked = await ada.sees('Nobody has joined with it so far');
  expect(asked.id).not.toBe(cardId);
});

test('a leaked link whose successor was refused is said to be closed', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada);
  stage.sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'error',
    code: 400,
    message: 'CHAT_ADMIN_REQUIRED',
  });
  await ada.press('Regenerate');
  await ada.press('Revoke it first');
  const said = await ada.sees('The link wasn’t regenerated');
  expect(said.text).toContain('The old link is revoked anyway');
  expect(said.text).toContain('Switch on Invite Users via Link');
  expect(stage.made(CAST_CHATS.makers)).toMatchObject([{ revoked: true }]);
});
