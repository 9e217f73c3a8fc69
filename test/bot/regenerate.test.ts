import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { openAllLinks } from './audit-walk.ts';
import { makeLink as madeLink, request } from './made-links.ts';
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

/** Wants the link on the newest card again, for 77 people. */
async function chooses77(person: Tester): Promise<void> {
  await person.press('Regenerate');
  await person.sees('You get a new link');
  await person.press('Change settings');
  await person.sees('Regenerate with changes');
  await person.say('77 people');
  await person.sees('Limit: 77 people');
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
  await openAllLinks(ada);
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
  expect(closed?.inlineKeyboard?.flat()).toMatchObject([
    { text: '🕘 History' },
    { text: '👥 Who joined' },
    { text: '🧹 Delete' },
  ]);
  await pressOn(mei, hers, 'History');
  const history = await mei.sees('History of');
  expect(history.text).toContain('Ada Okafor regenerated the link');
  expect(history.text).not.toContain('All versions');
});

test('a link is regenerated with changed settings: what was and what will be is shown first', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring, 20 people, 3d in Harbour Makers');
  await ada.sees('Limit: 20 people');
  await ada.press('Create link');
  const { id } = await ada.sees('Your link is ready');
  await ada.press('Regenerate');
  await ada.sees('You get a new link');
  await ada.press('Change settings');
  const draft = await ada.sees('Regenerate with changes');
  expect(draft.inlineKeyboard?.flat().map(({ text }) => text)).not.toContain('💬 Chat');
  expect(ada.messages().find((message) => message.id === id)?.text).toContain('0 of 20 joined');
  await ada.say('50 people, never expires');
  const review = await ada.sees('Limit: 50 people');
  expect(review.text).toContain('Limit: 20 people');
  await ada.press('Replace link');
  const done = await ada.sees('the old one is revoked');
  expect(done.text).toContain('0 of 50 joined');
  const [successor, old] = stage.made(CAST_CHATS.makers);
  expect(successor).toMatchObject({ title: 'Spring', usageLimit: 50, revoked: false });
  expect(successor?.expireDate).toBeUndefined();
  expect(old).toMatchObject({ revoked: true, usageLimit: 20 });
  await ada.press('History');
  await ada.sees('All versions (2)');
});

test('a changed regeneration that Telegram refuses keeps what was chosen, to try again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(ada);
  await chooses77(ada);
  stage.sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'error',
    code: 400,
    message: 'USAGE_LIMIT_INVALID',
  });
  await ada.press('Replace link');
  await ada.sees('The link wasn’t regenerated');
  expect(counts(stage)).toEqual({ open: 1, closed: 0 });
  await ada.press('Edit and retry');
  expect((await ada.sees('Regenerate with changes')).text).toContain('Limit: 77 people');
  await ada.press('Replace link');
  await ada.sees('the old one is revoked');
  expect(counts(stage)).toEqual({ open: 1, closed: 1 });
});

test('a changed regeneration asked for while another is under way is refused in a sentence, and stays a draft', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const ada = stage.person(CAST.ada);
  const { linkId } = await madeLink(stage, ada, { title: 'Spring' });
  await chooses77(ada);
  const method = 'messages.exportChatInvite';
  world.faults.add({ method, kind: 'late', executeAfterMs: 1_500 });
  const other = request(stage, { kind: 'regenerate', linkId, settings: NO_SETTINGS, actorId: CAST.ada });
  await vi.waitFor(async () => expect(await stage.asked()).toBe(2));
  await ada.press('Replace link');
  const refused = await ada.sees('A new link is already being made for this one');
  expect(refused.text).toContain('Your draft is saved');
  await other;
  await ada.press('Check again');
  await ada.sees('That link was already regenerated');
  expect(counts(stage)).toEqual({ open: 1, closed: 1 });
  await ada.press('Cancel');
  await ada.sees('Cancelled');
});
