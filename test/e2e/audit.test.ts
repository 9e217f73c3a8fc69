import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { openAllLinks, openAudit } from '../bot/audit-walk.ts';
import { makeLink } from './new-link.ts';
import { people } from './person.ts';
import { openHouse } from './product.ts';

const house = openHouse();
const promote = (userId: number, inviteUsers: boolean): Promise<unknown> =>
  people(house.sandbox, 'PUT', `/chats/${CAST_CHATS.makers}/members/${userId}`, {
    status: 'administrator',
    rights: { ...NO_RIGHTS, inviteUsers },
  });
const NO_RIGHTS = {
  inviteUsers: false,
  manageChat: true,
  deleteMessages: false,
  restrictMembers: false,
  promoteMembers: false,
  changeInfo: false,
  pinMessages: false,
  postMessages: false,
  editMessages: false,
};

test('the owner sees everybody’s links, filters them and revokes one; others see their own', async () => {
  const [ada, mei, dmitri] = [CAST.ada, CAST.mei, CAST.dmitri].map((id) => house.person(id));
  if (!ada || !mei || !dmitri) throw new Error('the cast has changed');
  await makeLink(ada, 'From Ada');
  const meis = await makeLink(mei, 'From Mei, 5 people, in 3 days');
  await makeLink(dmitri, 'From Dmitri');
  expect(await house.person(CAST.sam).join(meis.link)).toBe('joined');

  const all = await openAllLinks(ada);
  expect(all.text).toContain('Audit: Harbour Makers (3)');
  for (const who of ['Ada Okafor', 'Mei Lin', 'Дмитрий Соколов']) {
    expect(all.text).toMatch(new RegExp(`^${who}, `, 'm'));
  }

  await ada.press('👤');
  await ada.sees('whose links?');
  await ada.press(/Mei Lin · 1/);
  const herOnly = await ada.sees('(1)');
  expect(herOnly.text).toContain('From Mei');
  expect(herOnly.text).not.toContain('From Dmitri');

  await ada.press('1');
  const history = await ada.sees('History of From Mei');
  expect(history.text).toMatch(/ · Mei Lin made the link/);
  expect(history.text).toContain('Joined with this link: 1 in the chat');
  expect(history.text).toContain('Sam Rivera');

  // From the history to the link, and it is closed.
  await ada.press('Show the link');
  const card = await ada.sees('Made');
  expect(card.text).toContain('for Mei Lin');
  await ada.pressOn(card, 'Revoke');
  await ada.seesOn(card, 'The one person who joined with it stays in');
  await ada.pressOn(card, 'Revoke it');
  await ada.seesOn(card, '🔴 Revoked');
  expect(await house.person(CAST.layla).join(meis.link)).toBe('INVITE_HASH_EXPIRED');
  // Whose link it was is told by her own card.
  await mei.seesOn(meis.card, '🔴 Revoked');

  await openAllLinks(ada);
  await ada.press(/^Revoked 1/);
  const revoked = await ada.sees('🔴 From Mei');
  expect(revoked.text).not.toContain('From Ada');

  await mei.say('/audit');
  const own = await mei.sees('Only a chat’s owner and the people they choose');
  expect(own.text).not.toContain('From Ada');
  await mei.press('My links');
  expect((await mei.sees('From Mei')).text).not.toContain('From Ada');
});

test('the record as a file: formulas are harmless, times carry their offset', async () => {
  const ada = house.person(CAST.ada);
  const { link } = await makeLink(ada, '=HYPERLINK(x)');
  await openAllLinks(ada);
  await ada.press('Export CSV');
  const csv = await vi.waitFor(async () => (await ada.file()).toString('utf8'), 10_000);
  expect(csv.startsWith('\uFEFFName,Link,State,Asked for by')).toBe(true);
  const row = csv.split('\r\n').find((line) => line.includes(link));
  expect(row).toMatch(/^'=HYPERLINK\(x\),/);
  expect(row).toMatch(/,open,Ada Okafor,1002,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d),/);
});

test('people without links or rights get a sentence', async () => {
  for (const userId of [CAST.lea, CAST.sam]) {
    const person = house.person(userId);
    await person.say('/audit');
    const said = await person.sees('Only a chat’s owner and the people they choose');
    expect(said.text).not.toContain('From Ada');
  }
});

test('who is demoted can do nothing at once', async () => {
  await promote(CAST.lea, true);
  const lea = house.person(CAST.lea);
  const { card, link } = await makeLink(lea, 'From Léa');
  await promote(CAST.lea, false);
  await lea.pressOn(card, 'Revoke');
  await lea.pressOn(card, 'Revoke it');
  await lea.sees('You can’t invite people to that chat.');
  expect(house.held(CAST_CHATS.makers, 'From Léa')).toMatchObject([{ link, revoked: false }]);
  await lea.say('/links');
  const said = await lea.sees('Ask its owner');
  expect(said.text).not.toContain(link);

  // Nothing is lost: with the right back, the same press closes it.
  await promote(CAST.lea, true);
  await lea.pressOn(card, 'Revoke it');
  await lea.seesOn(card, '🔴 Revoked');
});

test('who hands a chat over no longer rules its links', async () => {
  const [ada, dmitri] = [house.person(CAST.ada), house.person(CAST.dmitri)];
  const { card, link } = await makeLink(dmitri, 'Still his');
  await openAllLinks(ada);
  await ada.press('👤');
  await ada.sees('whose links?');
  await ada.press(/Дмитрий/);
  await ada.sees('(2)');
  await ada.press(/^1$/);
  await ada.sees('History of Still his');
  await ada.press('Show the link');
  const copy = await ada.sees('for Дмитрий Соколов');
  await people(house.sandbox, 'POST', `/chats/${CAST_CHATS.makers}/transfer`, { to: CAST.mei });
  await ada.pressOn(copy, 'Revoke');
  await ada.pressOn(copy, 'Revoke it');
  await ada.sees('You can’t invite people to that chat');
  expect(house.held(CAST_CHATS.makers, 'Still his')).toMatchObject([{ link, revoked: false }]);
  await ada.say('/audit');
  expect((await ada.sees(/Only a chat’s owner|which chat|Who can get in/)).text).not.toContain(
    'Harbour Makers',
  );

  const mei = house.person(CAST.mei);
  expect((await openAudit(mei)).text).toContain('Harbour Makers');
  expect((await dmitri.seesOn(card, link)).text).toContain('🟢 Open');
});
