import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { startStage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

test('/chats leads to what can be done with a chat, and to a link for it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  const menu = await ada.sees('No links of yours yet');
  expect(menu.text).toContain('Harbour Makers');
  await ada.press('Other chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.press('New link');
  await ada.sees(QUESTIONS.summary);
});

test('a button of /chats helps nobody who lost the right in that chat', async () => {
  const stage = await startStage();
  const dmitri = stage.person(CAST.dmitri);
  await dmitri.say('/chats');
  await dmitri.sees('Which chat?');
  stage.sandbox.world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.dmitri, null);
  // What was read of the chat's administrators is too old to rest on by then.
  await stage.store.chats.saveAdministrators(CAST_CHATS.makers, { list: [], checkedAt: new Date(0) });
  await dmitri.press('Harbour Makers');
  await dmitri.sees('You can’t invite people');
  expect(dmitri.heard().some(({ text }) => text?.includes('No links of yours'))).toBe(false);
});
