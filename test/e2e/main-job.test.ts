import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { draft, makeLink, QUESTIONS } from './new-link.ts';
import { linkOn, people } from './person.ts';
import { openHouse } from './product.ts';

const house = openHouse();

test('Ada makes a link, a guest joins with it, and she regenerates and revokes it', async () => {
  const ada = house.person(CAST.ada);
  await ada.say('/start');
  await ada.sees('I make invite links');
  await ada.press('New link');
  await ada.sees(/Which chat is the link for|Tap to change something/);
  await ada.say(`/start newlink_${CAST_CHATS.makers}`);
  await ada.sees('💬 Harbour Makers');
  await ada.press('Ask me step by step');
  await ada.sees(QUESTIONS.title);
  await ada.say('Spring meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('in two weeks');
  await ada.sees(QUESTIONS.limit);
  await ada.say('2');
  const summary = await ada.sees(QUESTIONS.summary);
  expect(summary.text).toContain('Name: Spring meetup');
  await ada.press('Create link');
  const card = await ada.sees('Your link is ready');
  expect(card.id).toBe(summary.id);
  expect(card.text).toContain('0 of 2 joined');
  const first = linkOn(card);
  expect(card.inlineKeyboard?.flat().find((button) => button.text.includes('Copy'))).toMatchObject({
    copy_text: { text: first },
  });

  // Somebody comes in; the card knows without being asked.
  const sam = house.person(CAST.sam);
  expect(await sam.join(first)).toBe('joined');
  await ada.seesOn(card, '1 of 2 joined');

  await people(house.sandbox, 'POST', '/clock', { advance: 1 });
  await ada.pressOn(card, 'Regenerate');
  const question = await ada.seesOn(card, 'You get a new link with the same settings');
  expect(house.held(CAST_CHATS.makers, 'Spring meetup')).toHaveLength(1);
  await ada.pressOn(question, 'Keep it');
  await ada.seesOn(card, first);
  await ada.pressOn(card, 'Regenerate');
  await ada.seesOn(card, 'You get a new link with the same settings');
  await ada.pressOn(card, 'Regenerate it');
  const replaced = await ada.seesOn(card, 'the old one is revoked');
  const second = linkOn(replaced);
  expect(second).not.toBe(first);
  expect(replaced.text).toContain('0 of 2 joined');

  const layla = house.person(CAST.layla);
  expect(await layla.join(first)).toBe('INVITE_HASH_EXPIRED');
  expect(await layla.join(second)).toBe('joined');

  await ada.say('/links');
  const list = await ada.sees('Your links in Harbour Makers (2)');
  const dead = list.text?.indexOf(first) ?? -1;
  expect(list.text?.indexOf(second)).toBeLessThan(dead);
  expect(list.text).toMatch(/1\. 🟢 Spring meetup\n.+\n[01] of 2 joined/);
  expect(list.text).toMatch(/2\. 🔴 Spring meetup\n.+\n1 of 2 joined · revoked/);
  // What is dead looks dead.
  expect(list.entities).toContainEqual(
    expect.objectContaining({ type: 'strikethrough', offset: dead, length: first.length }),
  );

  await ada.pressOn(card, 'Revoke');
  expect((await ada.seesOn(card, 'Revoke Spring meetup?')).text).toContain('can’t undo this');
  await ada.pressOn(card, 'Revoke it');
  await ada.seesOn(card, '🔴 Revoked');
  expect(await house.person(CAST.eleni).join(second)).toBe('INVITE_HASH_EXPIRED');

  await ada.pressOn(card, 'History');
  const history = await ada.sees('History of Spring meetup');
  expect(history.text).toMatch(/ · Ada Okafor regenerated the link/);
  expect(history.text?.match(/Ada Okafor (?:regenerated|revoked|made) /g)).toHaveLength(3);
  expect(history.text).toContain('All versions (2)');
  expect(history.text).toContain('ليلى حداد');
});

test('a leaked link is closed before its successor is made', async () => {
  const mei = house.person(CAST.mei);
  const { card, link } = await makeLink(mei, 'Workshop');
  await mei.pressOn(card, 'Regenerate');
  await mei.seesOn(card, 'You get a new link with the same settings');
  await mei.pressOn(card, 'Revoke it first');
  const fresh = await mei.seesOn(card, 'The new link is ready');
  expect(linkOn(fresh)).not.toBe(link);
  const open = house.held(CAST_CHATS.makers, 'Workshop').filter((each) => !each.revoked);
  expect(open.map((each) => each.link)).toEqual([linkOn(fresh)]);
  expect(await house.person(CAST.priya).join(link)).toBe('INVITE_HASH_EXPIRED');
});

test('join requests: the card says who waits, and who was let in', async () => {
  const dmitri = house.person(CAST.dmitri);
  const { card, link } = await makeLink(dmitri, 'Council, with approval');
  expect(card.text).toContain('Admins approve each request');
  const eleni = house.person(CAST.eleni);
  expect(await eleni.join(link)).toBe('requested');
  await dmitri.seesOn(card, 'each request: 1 waiting');
});

test('many links have pages and filters', async () => {
  const dmitri = house.person(CAST.dmitri);
  for (let number = 1; number <= 6; number += 1) {
    await makeLink(dmitri, `Booth ${number}, 1 person`, CAST_CHATS.notes);
    await people(house.sandbox, 'POST', '/clock', { advance: 1 });
  }
  await house.person(CAST.sam).join(house.held(CAST_CHATS.notes, 'Booth 6')[0]?.link ?? '');
  await dmitri.say('/links');
  expect((await dmitri.sees('Your links (7)')).text).toContain('in Harbour Notes');
  await dmitri.press('Chats (2)');
  await dmitri.sees('which chat?');
  await dmitri.press('Harbour Notes · 6');
  const first = await dmitri.sees('Your links in Harbour Notes (6)');
  expect(first.text).toContain('Booth 6');
  expect(first.text).toContain('Booth 3');
  expect(first.text).not.toContain('Booth 2');
  await dmitri.press('Older');
  const second = await dmitri.sees('Booth 1');
  expect(second.id).toBe(first.id);
  expect(second.text).not.toContain('Booth 3');
  await dmitri.press('Newer');
  await dmitri.sees('Booth 6');
  await dmitri.press(/^Full 1/);
  const full = await dmitri.sees('🟡 Booth 6');
  expect(full.text).not.toContain('Booth 5');
  expect(full.inlineKeyboard?.flat().map(({ text }) => text)).not.toContain('Revoked 0');

  // A search needs no chat, stays when one is chosen, and has a way out.
  await dmitri.say('/links BOOTH 3');
  const found = await dmitri.sees('Your links (1)');
  expect(found.text).toContain('“BOOTH 3”');
  expect(found.text).toContain('Booth 3\nin Harbour Notes');
  await dmitri.press('Chats (2)');
  await dmitri.press('Harbour Notes · 6');
  await dmitri.sees('Your links in Harbour Notes (1)');
  await dmitri.press('Clear search');
  await dmitri.sees('Your links in Harbour Notes (6)');
});

test('a title with HTML, emoji and right-to-left letters is shown as it was typed', async () => {
  const mei = house.person(CAST.mei);
  await draft(mei, '<b>שלום</b> & 🎉');
  await mei.press('Create link');
  const card = await mei.sees('Your link is ready');
  expect(card.text).toContain('<b>שלום</b> & 🎉');
  expect(house.held(CAST_CHATS.makers, '<b>שלום</b> & 🎉')).toHaveLength(1);
});

test('time passes: the link has expired for guests, on its card and in the list', async () => {
  const ada = house.person(CAST.ada);
  const { card, link } = await makeLink(ada, 'Short stay, in 1 day');
  expect(card.text).toContain('🟢 Open');
  await people(house.sandbox, 'POST', '/clock', { advance: 2 * 86_400 });
  expect(await house.person(CAST.priya).join(link)).toBe('INVITE_HASH_EXPIRED');
  await ada.say('/links');
  // Her older list and the card change at that time, too.
  const list = await ada.sees(/Your links[^]*⌛ Short stay/);
  await ada.pressOn(list, '1');
  expect((await ada.sees('⌛ Expired: it no longer works')).text).toContain('Short stay');

  // With a later time it lets people in again.
  await ada.press('Edit');
  await ada.sees('Review your changes');
  await ada.press('Expiry');
  await ada.sees(QUESTIONS.expiry);
  await ada.press('1 week');
  await ada.sees('Review your changes');
  await ada.press('Save changes');
  expect((await ada.sees('Changed.')).text).toContain('🟢 Open');
  expect(await house.person(CAST.priya).join(link)).toBe('joined');
});
