import { expect, test } from 'vitest';
import { CAST, CAST_CHATS, type DialogKey } from 'telegram-sandbox';
import { draft, makeLink, QUESTIONS } from './new-link.ts';
import { linkOn, people } from './person.ts';
import { openHouse } from './product.ts';

const house = openHouse();
const { makers } = CAST_CHATS;

test('a link is changed from its card: title, limit and expiry, on Telegram too', async () => {
  const ada = house.person(CAST.ada);
  const { card, link } = await makeLink(ada, 'Summer fair, 10 people, in 3 days');
  await ada.pressOn(card, 'Edit');
  const change = await ada.sees('Review your changes');
  await ada.pressOn(change, 'Name');
  await ada.sees(QUESTIONS.title);
  await ada.say('Autumn fair');
  await ada.sees('Name: Autumn fair');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.say('25');
  await ada.sees('Limit: 25 people');
  await ada.press('Expiry');
  await ada.sees(QUESTIONS.expiry);
  await ada.press('Never');
  const summary = await ada.sees('Never expires');
  expect(house.held(makers, 'Summer fair')).toMatchObject([{ usageLimit: 10 }]);
  await ada.press('Save changes');
  const changed = await ada.sees('✅ Changed.');
  expect(summary.id).toBe(changed.id);
  expect(linkOn(changed)).toBe(link);
  expect(changed.text).toContain('0 of 25 joined');
  const [held] = house.held(makers, 'Autumn fair');
  expect(held).toMatchObject({ link, usageLimit: 25, revoked: false });
  expect(held?.expireDate).toBeUndefined();
  await ada.press('History');
  expect((await ada.sees('History of Autumn fair')).text).toMatch(
    /Ada Okafor changed name: Summer fair → Autumn fair; expiry: .+ → never; limit: 10 → 25/,
  );
});

test('a link revoked outside of the bot is shown as revoked, and a new one like it is made', async () => {
  const mei = house.person(CAST.mei);
  const { card, link } = await makeLink(mei, 'Flyer, 30 people');
  await people(house.sandbox, 'PATCH', `/users/${CAST.ada}/links`, { peerId: makers, link, revoked: true });
  await mei.say('/links');
  await mei.seesOn(card, '🔴 Revoked');
  await mei.say('/links');
  await mei.sees('🔴 Flyer');
  await mei.pressOn(card, 'History');
  await mei.seesOn(card, 'Revoked in Telegram, outside the bot');
  await mei.pressOn(card, 'Back');
  await mei.seesOn(card, '🔴 Revoked');
  await mei.pressOn(card, 'Make a new one');
  await mei.seesOn(card, 'The old one stays revoked');
  await mei.pressOn(card, 'Create link');
  const fresh = await mei.seesOn(card, 'The new link is ready');
  expect(linkOn(fresh)).not.toBe(link);
  expect(fresh.text).toContain('0 of 30 joined');
  expect(house.held(makers, 'Flyer').map(({ revoked }) => revoked)).toEqual([false, true]);
});

test('why a change was refused stays to be read, whatever becomes of the link', async () => {
  const mei = house.person(CAST.mei);
  const { card, link } = await makeLink(mei, 'Poster, 30 people');
  await mei.pressOn(card, 'Edit');
  const change = await mei.sees('Review your changes');
  await mei.pressOn(change, 'Limit');
  await mei.sees(QUESTIONS.limit);
  await mei.say('40');
  await mei.sees('Limit: 40 people');
  await people(house.sandbox, 'PATCH', `/users/${CAST.ada}/links`, { peerId: makers, link, revoked: true });
  await mei.press('Save changes');
  const refused = await mei.sees('The link wasn’t changed');
  await mei.seesOn(card, 'Revoked: it no longer works');
  expect((await mei.seesOn(refused, 'The link wasn’t changed')).text).toContain('already revoked');
});

test('revoking what was revoked elsewhere a moment ago is no trouble', async () => {
  const dmitri = house.person(CAST.dmitri);
  const { card, link } = await makeLink(dmitri, 'Gone already');
  await dmitri.pressOn(card, 'Revoke');
  await dmitri.seesOn(card, 'Revoke Gone already?');
  await people(house.sandbox, 'PATCH', `/users/${CAST.ada}/links`, { peerId: makers, link, revoked: true });
  await dmitri.pressOn(card, 'Revoke it');
  await dmitri.seesOn(card, '🔴 Revoked');
});

test('a stranger who sends somebody else’s buttons changes nothing', async () => {
  const ada = house.person(CAST.ada);
  const { card, link } = await makeLink(ada, 'Hers alone');
  await ada.pressOn(card, 'Revoke');
  const asking = await ada.seesOn(card, 'Revoke Hers alone?');
  const yes = asking.inlineKeyboard?.flat().find((button) => button.text.includes('Revoke it'));

  const sam = house.person(CAST.sam);
  await sam.say('/start');
  const hello = await sam.sees('I make invite links');
  const answer = await forge(CAST.sam, sam.dialog, hello.id, yes?.callback_data ?? '');
  expect(answer).toMatchObject({ text: 'This button belongs to somebody else.', showAlert: true });
  // With the invite right in the same chat it is still hers.
  const mei = house.person(CAST.mei);
  await mei.say('/help');
  const help = await mei.sees('What I can do');
  expect(await forge(CAST.mei, mei.dialog, help.id, yes?.callback_data ?? '')).toMatchObject({
    text: 'This button belongs to somebody else.',
  });
  expect(house.held(makers, 'Hers alone')).toMatchObject([{ link, revoked: false }]);
  await ada.pressOn(card, 'Revoke it');
  await ada.seesOn(card, '🔴 Revoked');
});

/** A client may send what it likes: the message is given a button that the bot never put there. */
async function forge(userId: number, dialog: DialogKey, messageId: number, data: string): Promise<unknown> {
  const { world } = house.sandbox;
  world.messages.edit(dialog, messageId, { inlineKeyboard: [[{ text: 'Forged', callback_data: data }]] });
  const answer = await people(house.sandbox, 'POST', `/users/${userId}/presses`, {
    messageId,
    data,
    waitMs: 8_000,
  });
  return answer['answer'];
}

test('two taps at once on Create make one link', async () => {
  const ada = house.person(CAST.ada);
  const summary = await draft(ada, 'Double tap');
  // A tap that comes after the card has changed is refused by Telegram itself.
  await Promise.allSettled([1, 2, 3].map(() => ada.pressOn(summary, 'Create link')));
  const done = await ada.seesOn(summary, 'Your link is ready');
  await house.quiet();
  expect(house.held(makers, 'Double tap').map(({ link }) => link)).toEqual([linkOn(done)]);
});

test('two taps at once on Regenerate make one successor', async () => {
  const ada = house.person(CAST.ada);
  const { card } = await makeLink(ada, 'Twice over');
  await ada.pressOn(card, 'Regenerate');
  await ada.seesOn(card, 'You get a new link with the same settings');
  const yes = 'Regenerate it';
  await Promise.allSettled([1, 2].map(() => ada.pressOn(card, yes)));
  await ada.seesOn(card, 'the old one is revoked');
  await house.quiet();
  expect(house.held(makers, 'Twice over').map(({ revoked }) => revoked)).toEqual([false, true]);
});

test('a card of an earlier draft says so, and makes nothing', async () => {
  const ada = house.person(CAST.ada);
  const old = await draft(ada, 'The first idea');
  const data = old.inlineKeyboard?.flat().find((button) => button.text.includes('Create'))?.callback_data;
  await ada.press('Name');
  await ada.sees(QUESTIONS.title);
  await ada.say('The second idea');
  await ada.sees('Name: The second idea');
  house.sandbox.world.messages.edit(ada.dialog, old.id, { inlineKeyboard: old.inlineKeyboard ?? [] });
  const answer = await ada.pressData(old.id, data ?? '');
  expect(answer.text).toContain('changed since');
  await house.quiet();
  expect(house.held(makers, 'The first idea')).toEqual([]);
  expect(house.held(makers, 'The second idea')).toEqual([]);
});
