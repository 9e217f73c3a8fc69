import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { walkTo } from './walk.ts';

const PLAINLY = 'Regenerate it';
const LEAKED = 'Revoke it first';

/** @returns its card. */
async function makeLink(person: Tester): Promise<number> {
  await walkTo(person, 'summary');
  await person.press('Create link');
  return (await person.sees('Your link is ready')).id;
}

/** On that very card, whatever was written since. */
async function pressOn(person: Tester, cardId: number, label: string): Promise<void> {
  const card = person.messages().find((message) => message.id === cardId);
  const button = card?.inlineKeyboard?.flat().find((each) => each.text.includes(label));
  await person.pressData(cardId, button?.callback_data ?? '');
}

/** How many links let people in, and how many no longer. */
function counts(stage: Stage): { open: number; closed: number } {
  const made = stage.made(CAST_CHATS.makers);
  const open = made.filter((link) => !link.revoked).length;
  return { open, closed: made.length - open };
}

test('both ways to regenerate, pressed one after the other, make one successor', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(ada);
  await ada.press('Regenerate');
  await ada.sees('You get a new link with the same settings');
  const [plainly, leaked] = [ada.button(PLAINLY), ada.button(LEAKED)];
  // The answer takes its time: what was pressed still stands on the card.
  stage.sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'late',
    executeAfterMs: 300,
  });
  await Promise.all([
    ada.pressData(plainly.messageId, plainly.data),
    ada.pressData(leaked.messageId, leaked.data),
  ]);
  await ada.sees('the old one is revoked');
  expect(await stage.asked()).toBe(2);
  expect(counts(stage)).toEqual({ open: 1, closed: 1 });
});

test('a question that was left open on another card makes no second successor', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const card = await makeLink(ada);
  await ada.press('Regenerate');
  await ada.sees('You get a new link with the same settings');
  const stale = ada.button(PLAINLY);
  await ada.say('/links');
  await ada.sees('Your links in');
  await ada.press(/^1$/);
  await ada.sees('is in a newer message');
  await ada.press('Regenerate');
  await ada.press(PLAINLY);
  await ada.sees('the old one is revoked');

  // A press that was on its way when the question went.
  stage.sandbox.world.messages.edit(ada.dialog, card, {
    text: 'as it was',
    inlineKeyboard: [[{ text: 'Make a new link', callback_data: stale.data }]],
  });
  await ada.pressData(card, stale.data);
  await ada.sees('already regenerated');
  expect(await stage.asked()).toBe(2);
  expect(counts(stage)).toEqual({ open: 1, closed: 1 });
});

test('whose link the owner regenerated sees that it was, and nothing of what became of it', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const hers = await makeLink(mei);
  await ada.say('/audit');
  await ada.sees('which chat?');
  await ada.press('Harbour Makers');
  await ada.sees('Audit: Harbour Makers');
  await ada.press(/^1$/);
  await ada.sees('History of');
  await ada.press('Show the link');
  await ada.sees('for Mei Lin');
  await ada.press('Regenerate');
  await ada.press(PLAINLY);
  await ada.sees('the old one is revoked');
  await ada.press('History');
  expect((await ada.sees('History of')).text).toContain('All versions (2)');

  // Her card is told right after the owner's.
  const closed = await vi.waitFor(() => {
    const card = mei.messages().find((message) => message.id === hers);
    expect(card?.text).toContain('🔴 Revoked');
    return card;
  });
  expect(closed?.inlineKeyboard?.flat()).toMatchObject([{ text: '🕘 History' }]);
  await pressOn(mei, hers, 'History');
  const history = await mei.sees('History of');
  expect(history.text).toContain('Ada Okafor regenerated the link');
  expect(history.text).not.toContain('All versions');
});
