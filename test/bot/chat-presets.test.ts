import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { makers } = CAST_CHATS;

/** Ada, whose chat it is, keeps settings for everybody in it. */
async function saveForMakers(ada: Tester, typed: string): Promise<void> {
  await ada.say(`/newlink ${typed}, in Harbour Makers`);
  await ada.sees(QUESTIONS.summary);
  await ada.press('⭐ Presets');
  await ada.sees('Your presets');
  await ada.press('Save for the chat');
  await ada.sees('for everybody who makes links in this chat');
}

test('the owner’s preset for the chat is marked, comes first, and all who make links there use it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await saveForMakers(ada, '25 people, 3d');
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink 5 people, in Harbour Makers');
  await mei.sees(QUESTIONS.summary);
  await mei.press('⭐ Presets');
  await mei.sees('marks those of the chat');
  expect(() => mei.button('Save for the chat'), 'it is not hers').toThrow('no button');
  expect(() => mei.button('🗑 Delete')).toThrow('no button');
  await mei.press('💬 25 people · 3 days');
  await mei.sees('Limit: 25 people');
  await mei.press('Create link');
  await mei.sees('Your link is ready');
  expect(stage.made(makers)).toMatchObject([{ usageLimit: 25 }]);
  // Which preset it was stays known, of its successors too.
  await mei.press('Regenerate');
  await mei.press('Regenerate it');
  await mei.sees('The new link is ready');
  const all = { peerId: makers, actorId: CAST.mei, state: null, text: null };
  const { links } = await stage.store.links.list(all, { from: 'newest', limit: 5 }, new Date());
  expect(links.map(({ preset }) => preset)).toEqual(['25 people · 3 days', '25 people · 3 days']);
});

test('in another chat it is not offered', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await saveForMakers(ada, '25 people, 3d');
  await ada.say('/newlink 5 people, in Harbour Notes');
  await ada.sees(QUESTIONS.summary);
  await ada.press('⭐ Presets');
  const screen = await ada.sees('Your presets');
  expect(screen.text).toContain('None yet');
});

test('/chats has a chat’s presets: a link with one tap, and the owner deletes them', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await saveForMakers(ada, '25 people, 3d');
  const mei = stage.person(CAST.mei);
  await mei.say('/chats');
  await mei.sees('Harbour Makers');
  await mei.press('⭐ Presets');
  const list = await mei.sees('Presets of Harbour Makers');
  expect(list.text).toContain('25 people · 3 days');
  expect(list.text).toContain('The chat’s owner adds and deletes them');
  await mei.press('25 people · 3 days');
  await mei.sees('Limit: 25 people');

  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.sees('Group, private');
  await ada.press('⭐ Presets');
  await ada.sees('Presets of Harbour Makers');
  await ada.press('🗑 Delete');
  await ada.sees('Deleted 25 people · 3 days');
  expect(await stage.store.presets.of(makers)).toEqual([]);
  // What still stands on Mei's screen helps her no more.
  await mei.say('/chats');
  await mei.sees('Harbour Makers');
  await mei.press('⭐ Presets');
  await mei.sees('None yet');
});

test('somebody who handed the chat over deletes nothing any more', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await saveForMakers(ada, '25 people, 3d');
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.sees('Group, private');
  await ada.press('⭐ Presets');
  await ada.sees('Presets of Harbour Makers');
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await ada.press('🗑 Delete');
  await ada.sees('Only the chat’s owner can do that');
  expect(await stage.store.presets.of(makers)).toHaveLength(1);
});

test('a group that becomes a supergroup keeps its presets', async () => {
  const stage = await startStage();
  const { store, sandbox } = stage;
  const { world } = sandbox;
  const club = world.chats.add({ kind: 'basic', title: 'Rowing club', creatorId: CAST.ada });
  world.chats.addMember(CAST.ada, club.peerId, CAST.robin);
  world.chats.promote(CAST.ada, club.peerId, CAST.robin, { inviteUsers: true });
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink 7 people');
  await ada.sees('Which chat');
  await ada.press('Another chat');
  await ada.sees('Pick it with');
  await ada.pickChat(1, club.peerId);
  await ada.sees('Rowing club');
  await ada.press('⭐ Presets');
  await ada.sees('Your presets');
  await ada.press('Save for the chat');
  await ada.sees('for everybody who makes links in this chat');
  const { peerId } = world.chats.migrate(CAST.ada, club.peerId);
  await store.chats.migrate(club.peerId, peerId);
  expect(await store.presets.of(peerId)).toMatchObject([{ usageLimit: 7 }]);
});
