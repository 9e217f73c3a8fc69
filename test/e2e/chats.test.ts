import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { draft, makeLink, QUESTIONS } from './new-link.ts';
import { linkOn, people, type Person } from './person.ts';
import { openHouse } from './product.ts';

const house = openHouse();

test('Telegram’s picker offers the chats where the person may invite, and the one picked is taken', async () => {
  const dmitri = house.person(CAST.dmitri);
  await askForPicker(dmitri);
  const offered = await fetch(`${house.sandbox.people.root}/users/${CAST.dmitri}/chat-choices?requestId=2`);
  expect(await offered.json()).toMatchObject({ chats: [{ title: 'Harbour Notes' }] });
  await dmitri.pickChat(2, CAST_CHATS.notes);
  expect((await dmitri.sees(QUESTIONS.summary)).text).toContain('💬 Harbour Notes');
  await dmitri.say('/cancel');
  await dmitri.sees('Cancelled');
});

/** Goes to the question for the chat: it is skipped while only one is known. */
async function askForChat(person: Person, what = ''): Promise<void> {
  await person.say(`/newlink ${what}`);
  const first = await person.sees(/Which chat is the link for|Tap to change something/);
  if (first.text?.includes(QUESTIONS.chat)) return;
  await person.press('💬 Chat');
  await person.sees(QUESTIONS.chat);
}

/** The picker comes at once where no chat is known yet. */
async function askForPicker(person: Person, what = ''): Promise<void> {
  await askForChat(person, what);
  const question = await person.sees(QUESTIONS.chat);
  if (question.inlineKeyboard === undefined) return;
  await person.press('Another chat');
  await person.sees('Pick it with the buttons');
}

test.each([
  ['an @username', '@open_harbour', 'Open Harbour'],
  ['a t.me link', 'https://t.me/open_harbour', 'Open Harbour'],
  ['a post’s link', 'https://t.me/c/1500002001/3', 'Harbour Makers'],
  ['a marked id', String(CAST_CHATS.makers), 'Harbour Makers'],
  ['a bare id', '1500002001', 'Harbour Makers'],
])('a chat named by %s is understood', async (_how, said, title) => {
  const mei = house.person(CAST.mei);
  await askForChat(mei);
  await mei.say(said);
  await mei.sees(title);
  await mei.say('/cancel');
  await mei.sees('Cancelled');
});

test('a chat is named by a post forwarded from it', async () => {
  const ada = house.person(CAST.ada);
  const post = house.sandbox.world.messages.of(`chat:${CAST_CHATS.notes}`).find((message) => message.text);
  await askForChat(ada);
  await ada.forward(CAST_CHATS.notes, post?.id ?? 0);
  await ada.sees('💬 Harbour Notes');
  await ada.say('/cancel');
  await ada.sees('Cancelled');
});

test.each([
  ['is not in the chat', CAST_CHATS.bakers, 'Sunday Bakers', 'isn’t there'],
  ['may not invite', CAST_CHATS.open, 'Open Harbour', 'but can’t invite people'],
])('the account %s: what to do is said, and then the draft goes on', async (_why, peerId, title, reason) => {
  const ada = house.person(CAST.ada);
  await askForPicker(ada, 'Bake sale, 40 people');
  await ada.pickChat(1, peerId);
  const said = await ada.sees(reason);
  expect(said.text).toContain(`Open ${title} → Administrators → Add Admin`);
  expect(said.text).toContain('Choose @robin_porter');
  expect(said.text).toContain('Invite Users via Link');

  // Looking again before anything changed says the same.
  await ada.press('Check again');
  await ada.sees(reason);
  await people(house.sandbox, 'PUT', `/chats/${peerId}/members/${CAST.robin}`, { status: 'administrator' });
  await ada.press('Check again');
  const summary = await ada.sees(QUESTIONS.summary);
  expect(summary.text).toContain(title);
  expect(summary.text).toContain('Name: Bake sale');
  expect(summary.text).toContain('Limit: 40 people');
  await ada.press('Create link');
  const card = await ada.sees('Your link is ready');
  expect(house.held(peerId, 'Bake sale')).toMatchObject([{ link: linkOn(card), usageLimit: 40 }]);
});

test('the right is taken away while the summary waits: nothing is made, and Check again goes on', async () => {
  const mei = house.person(CAST.mei);
  await draft(mei, 'Night market');
  const rights = { status: 'administrator', rights: { inviteUsers: false, manageChat: true } };
  await people(house.sandbox, 'PUT', `/chats/${CAST_CHATS.makers}/members/${CAST.mei}`, rights);
  await mei.press('Create link');
  await mei.sees('Ask its owner for Invite Users via Link');
  expect(house.held(CAST_CHATS.makers, 'Night market')).toEqual([]);
  await people(house.sandbox, 'PUT', `/chats/${CAST_CHATS.makers}/members/${CAST.mei}`, {
    status: 'administrator',
  });
  await mei.press('Check again');
  await mei.sees('Your link is ready');
  expect(house.held(CAST_CHATS.makers, 'Night market')).toHaveLength(1);
});

test('somebody who runs no chat is told so, and nothing of the chat they name', async () => {
  const jonas = house.person(CAST.jonas);
  await jonas.say('/newlink');
  await jonas.sees(QUESTIONS.chat);
  await jonas.say(String(CAST_CHATS.makers));
  const said = await jonas.sees('Either I can’t see that chat');
  expect(said.text).toContain('pick it with the buttons');
  // What a private chat is called is not told to people who only guessed its id.
  expect(said.text).not.toContain('Harbour Makers');
});

test('a group becomes a supergroup: drafts, links and lists go on under its new id', async () => {
  const [ada, mei] = [house.person(CAST.ada), house.person(CAST.mei)];
  const before = await makeLink(ada, 'Before the move', CAST_CHATS.bakers);
  await ada.say('/links');
  await ada.pressOn(await ada.sees('Your links'), 'Chats');
  const list = await ada.sees('which chat?');
  const summary = await draft(mei, 'During the move', CAST_CHATS.bakers);
  const { peerId } = await people(house.sandbox, 'POST', `/chats/${CAST_CHATS.bakers}/migrate`);
  // From now on the account knows of it.
  const after = await draft(ada, 'After the move', CAST_CHATS.bakers);

  await ada.pressOn(before.card, 'Revoke');
  await ada.seesOn(before.card, 'Revoke Before the move?');
  await ada.pressOn(before.card, 'Revoke it');
  await ada.seesOn(before.card, 'Revoked');
  expect(house.held(Number(peerId), 'Before the move')).toMatchObject([{ revoked: true }]);

  // The draft names the new chat by now, and its card is drawn anew.
  expect((await mei.pressOn(summary, 'Create link')).text).toContain('Here’s the latest');
  await house.quiet();
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  expect(house.held(Number(peerId), 'During the move')).toHaveLength(1);

  await ada.pressOn(list, 'Sunday Bakers');
  await ada.seesOn(list, 'Before the move');

  await ada.pressOn(after, 'Create link');
  await ada.seesOn(after, 'Your link is ready');
});
