import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink } from './made-links.ts';
import { startStage } from './stage.ts';

const { makers, notes } = CAST_CHATS;

function buttons(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

test('a rule is set from the link’s card, shown before it is saved and on the link, and does what it says', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const ada = stage.person(CAST.ada);
  const { link, linkId } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
  await ada.press(/More/);
  await ada.press('🤖 Rules');
  const none = await ada.sees('Rules for Spring');
  expect(none.text).toContain('Approves by itself: nobody');
  expect(none.text).toContain('Declines by itself: nobody');

  await ada.press('✅ Approve members');
  const which = await ada.sees('Approve members of which chat?');
  expect(buttons(which)).toEqual(['Harbour Notes', '‹ Back']);
  await ada.press('Harbour Notes');
  const review = await ada.sees('Review the rules for Spring');
  expect(review.text).toContain('Approves by itself: nobody → members of Harbour Notes');
  expect(review.text).toContain('Declines by itself: nobody');
  expect(await stage.store.requests.rule(linkId)).toBeNull();
  await ada.press('💾 Save');
  await ada.sees('✅ Saved.');
  await ada.press('🚫 No username: off');
  expect((await ada.sees('Review the rules')).text).toContain('nobody → accounts without a username');
  await ada.press('💾 Save');
  expect(buttons(await ada.sees('✅ Saved.'))).toContain('🚫 No username: on');

  await ada.press('‹ Back to the link');
  const card = await ada.sees('Spring');
  expect(card.text).toContain('Approves by itself: members of Harbour Notes');
  expect(card.text).toContain('Declines by itself: accounts without a username');
  await ada.press(/More/);
  await ada.press('ℹ️ Details');
  expect((await ada.sees('Details of Spring')).text).toContain('members of Harbour Notes');

  for (const userId of [CAST.priya, CAST.eleni]) {
    expect(() => world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  }
  await vi.waitFor(() => {
    expect(world.chats.member(makers, CAST.priya).status).toBe('member');
    expect(world.requests.ofChat(makers)).toEqual([]);
  }, 15_000);
  expect(world.chats.member(makers, CAST.eleni).status).toBe('left');
}, 40_000);

test('a rule is cleared, and a link that takes the place of another keeps it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
  const rule = { linkId, approveMembersOf: notes, declineNameless: false, actorId: CAST.ada };
  await stage.store.requests.setRule(rule, { peerId: makers, name: 'Ada Okafor' }, new Date());
  await ada.press('♻️ Regenerate');
  await ada.press(/Regenerate/);
  const successor = await ada.sees('Approves by itself: members of Harbour Notes');
  expect(successor.text).toContain('Spring');
  await ada.press(/More/);
  await ada.press('🤖 Rules');
  await ada.press('✅ Approve members');
  await ada.press('Nobody');
  expect((await ada.sees('Review')).text).toContain('members of Harbour Notes → nobody');
  await ada.press('💾 Save');
  await ada.sees('✅ Saved.');
  await ada.press('‹ Back to the link');
  expect((await ada.sees('Spring')).text).not.toContain('by itself');
}, 20_000);

test('who lost the right, here or in the other chat, sets no rule', async () => {
  const stage = await startStage();
  const { chats } = stage.sandbox.world;
  const mei = stage.person(CAST.mei);
  chats.promote(CAST.robin, notes, CAST.mei, { inviteUsers: true });
  const { linkId } = await makeLink(stage, mei, { title: 'Spring', requestNeeded: true });
  stage.deps.operations.administratorsChanged(notes, CAST.mei);
  await vi.waitFor(async () => {
    const chats = await stage.store.chats.forPerson(CAST.mei);
    expect(chats.map(({ peerId }) => peerId)).toContain(notes);
  }, 8_000);
  await mei.press(/More/);
  await mei.press('🤖 Rules');
  await mei.press('✅ Approve members');
  await mei.press('Harbour Notes');
  await mei.sees('Review');
  chats.promote(CAST.robin, notes, CAST.mei, null);
  await mei.press('💾 Save');
  await mei.sees('You can’t invite people to that chat');
  expect(await stage.store.requests.rule(linkId)).toBeNull();
}, 20_000);

test('a link that anybody joins with has no rules to offer', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei, { title: 'Open' });
  await mei.press(/More/);
  expect(buttons(await mei.sees('Open'))).not.toContain('🤖 Rules');
});

test('a crowd at a link whose rule looks into another chat is its admin’s, and others’ requests don’t wait for it', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const crowded = await makeLink(stage, ada, { title: 'Crowded', requestNeeded: true });
  const quiet = await makeLink(stage, mei, { title: 'Quiet', requestNeeded: true });
  const rule = { linkId: crowded.linkId, approveMembersOf: notes, declineNameless: false, actorId: CAST.ada };
  await stage.store.requests.setRule(rule, { peerId: makers, name: 'Ada Okafor' }, new Date());
  for (let n = 0; n < 60; n += 1) {
    const { id } = world.people.add({ firstName: `Bot ${n}` });
    expect(() => world.links.join(id, linkHash(crowded.link))).toThrow('INVITE_REQUEST_SENT');
  }
  expect(() => world.links.join(CAST.sam, linkHash(quiet.link))).toThrow('INVITE_REQUEST_SENT');
  await vi.waitFor(() => {
    expect(mei.messages().some(({ text }) => text?.includes('Sam Rivera (@sam_rivera) asks to join'))).toBe(
      true,
    );
  }, 5_000);
  // A look is two calls of the account, which makes one in two seconds.
  await vi.waitFor(async () => {
    expect(await stage.store.requests.unhandled(1, 'by rules that look elsewhere')).toEqual([]);
  }, 20_000);
  await vi.waitFor(() => {
    expect(ada.messages().some(({ text }) => text?.includes('60 people ask to join'))).toBe(true);
  }, 8_000);
}, 40_000);

test('the name of a chat that the reader doesn’t run is not told', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const { linkId } = await makeLink(stage, mei, { title: 'Spring', requestNeeded: true });
  const rule = { linkId, approveMembersOf: notes, declineNameless: false, actorId: CAST.ada };
  await stage.store.requests.setRule(rule, { peerId: makers, name: 'Ada Okafor' }, new Date());
  await mei.press(/More/);
  expect((await mei.sees('Spring')).text).toContain('members of another chat');
  expect(ada.messages().some(({ text }) => text?.includes('another chat'))).toBe(false);
});
