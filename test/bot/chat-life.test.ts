/** What happens to chats, to who runs them and to the account's place in them, as people notice it. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { openAudit } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers, notes } = CAST_CHATS;

/** What somebody was told of the account without asking. */
function told(person: Tester): string[] {
  return person.messages().flatMap(({ text }) => (text?.startsWith('⚠️') === true ? [text] : []));
}

async function cardSays(stage: Stage, person: Tester, cardId: number, text: string): Promise<Message> {
  const { messages } = stage.sandbox.world;
  return vi.waitFor(() => {
    const card = messages.find(person.dialog, cardId);
    expect(card?.text).toContain(text);
    if (card === undefined) throw new Error('the card is gone');
    return card;
  }, 10_000);
}

test('an account that may invite no more: the owner is told once, with the links that are open', async () => {
  const stage = await startStage();
  const { chats } = stage.sandbox.world;
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await ada.say('/start');
  await makeLink(stage, mei, { title: 'Spring' });
  await makeLink(stage, mei, { title: 'Workshop' });
  chats.promote(CAST.ada, makers, CAST.robin, null);
  await vi.waitFor(() => expect(told(ada)).toHaveLength(1), 15_000);
  expect(told(ada)[0]).toContain('@robin_porter can’t invite people to Harbour Makers any more');
  expect(told(ada)[0]).toContain('2 links of mine may still work:\n• Workshop\n• Spring');
  expect(told(ada)[0]).toContain('make @robin_porter an admin again');
  expect(told(mei)).toEqual([]);

  // Worse, but the same loss.
  chats.kick(CAST.ada, makers, CAST.robin);
  await vi.waitFor(async () => {
    expect((await stage.store.chats.find(makers))?.administrators?.list).toEqual([]);
  }, 15_000);
  await stage.restart();
  await stage.inbox.idle();
  expect(await stage.store.lostChats.untold(CAST.robin)).toEqual([]);
  expect(told(ada)).toHaveLength(1);

  chats.promote(CAST.ada, makers, CAST.robin, { inviteUsers: true });
  await vi.waitFor(async () => {
    expect(await stage.store.chats.forPerson(CAST.robin)).toContainEqual(
      expect.objectContaining({ peerId: makers }),
    );
  }, 15_000);
  chats.kick(CAST.ada, makers, CAST.robin);
  await vi.waitFor(() => expect(told(ada)).toHaveLength(2), 15_000);
  expect(told(ada)[1]).toContain('@robin_porter was removed from Harbour Makers');
}, 90_000);

test('where the owner never wrote to the bot, those who asked for the open links are told of theirs', async () => {
  const stage = await startStage();
  const [mei, dmitri] = [stage.person(CAST.mei), stage.person(CAST.dmitri)];
  await makeLink(stage, mei, { title: 'Of Mei' });
  await makeLink(stage, dmitri, { title: 'Of Dmitri' });
  stage.sandbox.world.chats.kick(CAST.ada, makers, CAST.robin);
  await vi.waitFor(() => expect([...told(mei), ...told(dmitri)]).toHaveLength(2), 15_000);
  expect(told(mei)[0]).toContain('1 link of mine may still work:\n• Of Mei\n');
  expect(told(dmitri)[0]).not.toContain('Of Mei');
}, 60_000);

test('a chat with another name has it on its cards', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { cardId } = await makeLink(stage, mei, { title: 'Spring' });
  const { chats } = stage.sandbox.world;
  chats.rename(CAST.ada, makers, 'Harbour Builders');
  await cardSays(stage, mei, cardId, 'in Harbour Builders');
  await mei.say('/newlink');
  await mei.sees('💬 Harbour Builders');
}, 60_000);

test('an admin who loses the right between asking and creating is told, and no link is made', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  await mei.say('/newlink Late, never expires, no limit');
  await mei.sees('Tap to change something');
  world.faults.add({ method: 'messages.exportChatInvite', kind: 'flood', seconds: 2 });
  await mei.press('Create link');
  await mei.sees('asks me to wait until');
  world.chats.promote(CAST.ada, makers, CAST.mei, null);
  const { text } = await mei.sees('No link was made');
  expect(text).toContain('You can’t invite people to that chat');
  expect(text).toContain('Late');
  expect(stage.made(makers)).toEqual([]);
}, 30_000);

test('an owner who hands the chat over sees their own links, and the new owner everybody’s', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, ada, { title: 'Of Ada' });
  await makeLink(stage, mei, { title: 'Of Mei' });
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await vi.waitFor(async () => {
    const known = await stage.store.chats.find(makers);
    expect(known?.administrators?.list.find(({ creator }) => creator)?.userId).toBe(CAST.mei);
  }, 15_000);
  expect((await openAudit(mei)).text).toContain('Of Ada');
  await ada.say('/audit');
  const seen = await ada.sees(/Only a chat’s owner|which chat|Who can get in/);
  expect(seen.text).not.toContain('Of Mei');
  await ada.say('/links');
  expect((await ada.sees('Of Ada')).text).not.toContain('Of Mei');
}, 60_000);

test('who blocks the bot while their link is made finds it when they come back', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world, people } = stage.sandbox;
  const block = (blocked: boolean): Promise<Response> =>
    fetch(`${people.root}/users/${CAST.mei}/blocked`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ blocked }),
    });
  await mei.say('/newlink Quiet, never expires, no limit');
  await mei.sees('Tap to change something');
  world.faults.add({ method: 'messages.exportChatInvite', kind: 'late', executeAfterMs: 700 });
  await mei.tap('Create link');
  await block(true);
  await vi.waitFor(() => expect(stage.made(makers)).toHaveLength(1), 10_000);
  // Others are served meanwhile.
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Of Ada' });
  await block(false);
  await mei.say('/links');
  await mei.sees('Quiet');
}, 60_000);

test('a bot that is removed from the chat goes on making links there: the account makes them', async () => {
  const stage = await startStage();
  const { chats } = stage.sandbox.world;
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei, { title: 'Before' });
  chats.kick(CAST.ada, makers, CAST.bot);
  await stage.inbox.idle();
  const { cardId } = await makeLink(stage, mei, { title: 'After' });
  await cardSays(stage, mei, cardId, 'After');
  expect(told(mei)).toEqual([]);
}, 30_000);

test('a new admin of a channel is offered it', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/start');
  stage.sandbox.world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
  stage.sandbox.world.chats.promote(CAST.robin, notes, CAST.mei, { inviteUsers: true });
  await vi.waitFor(async () => {
    const chats = await stage.store.chats.forPerson(CAST.mei);
    expect(chats.map(({ peerId }) => peerId)).toContain(notes);
  }, 15_000);
  await mei.say('/newlink');
  await mei.sees('Which chat is the link for');
  expect(mei.button('Harbour Notes')).toBeDefined();
}, 30_000);
