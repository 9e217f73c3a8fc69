/** People who ask to join, when it is too late to decide on them or Telegram doesn't tell. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { ask, guarded, isTold, status } from './asking.ts';
import { makeLink, request } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;

/** Sam asks to join with a link of Ada's. */
async function samAsks(stage: Stage, ada: Tester): Promise<void> {
  const { link } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
  expect(() => stage.sandbox.world.links.join(CAST.sam, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  await vi.waitFor(() => ada.button('✅ Approve'), { timeout: 10_000, interval: 30 });
}

const approve = (world: World) => world.requests.decide(CAST.mei, makers, CAST.sam, true);

test.each<[string, (world: World) => void, RegExp]>([
  [
    'was added meanwhile',
    (world) => world.chats.addMember(CAST.mei, makers, CAST.sam),
    /They’ve been let in already, so there’s nothing to decide/,
  ],
  [
    'was let in by somebody else, and left',
    (world) => {
      approve(world);
      world.chats.leave(makers, CAST.sam);
    },
    /If they’ve left since, they can ask again with the link|They’re no longer waiting/,
  ],
  [
    'waits no longer',
    (world) => world.requests.decide(CAST.mei, makers, CAST.sam, false),
    /They’re no longer waiting: another admin decided, or they changed their mind. Look at the list again/,
  ],
])('approving somebody who %s: a sentence, and what to do now', async (_, happens, sentence) => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await samAsks(stage, ada);
  const { world } = stage.sandbox;
  const { messageId, data } = ada.button('✅ Approve');
  const joins = (): boolean =>
    ['member', 'administrator'].includes(world.chats.member(makers, CAST.sam).status);
  happens(world);
  const before = joins();
  const tapped = await ada.pressData(messageId, data);
  await vi.waitFor(
    () => {
      const said = [tapped.text ?? '', ...ada.heard().map(({ text }) => text ?? '')].join('\n');
      expect(said).toMatch(sentence);
    },
    { timeout: 8_000, interval: 30 },
  );
  expect(joins()).toBe(before);
});

test('the list of those who wait says why Telegram doesn’t tell, and shows who is known', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await samAsks(stage, ada);
  const refusal = { kind: 'error', code: 400, message: 'CHAT_ADMIN_REQUIRED' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.getChatInviteImporters', times: 99, ...refusal });
  await ada.say('/requests');
  await ada.sees('Choose a chat');
  await ada.press(/Harbour Makers/);
  const { text } = await ada.sees('1 person is waiting');
  expect(text).toContain('can’t invite people. Give it that right, then try again.');
  expect(text).toContain('This is what I knew before.');
  expect(text).toContain('Sam Rivera');
});

test('where Telegram lets nobody decide on all, who can’t be let in waits on, and the record says so', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, linkId } = await guarded(stage, mei);
  ask(stage, link, CAST.sam, CAST.priya);
  await isTold(mei, 'Priya Sharma');
  const { faults } = stage.sandbox.world;
  const refused = { kind: 'error', code: 400, times: 1 } as const;
  faults.add({ ...refused, method: 'messages.hideAllChatJoinRequests', message: 'BOT_METHOD_INVALID' });
  faults.add({ ...refused, method: 'messages.hideChatJoinRequest', message: 'USER_CHANNELS_TOO_MUCH' });
  await request(stage, { kind: 'approve-all', linkId, settings: null, actorId: CAST.mei });
  expect([status(stage, CAST.sam), status(stage, CAST.priya)].toSorted()).toEqual(['left', 'member']);
  const states = await Promise.all(
    [CAST.sam, CAST.priya].map(async (userId) => {
      const asked = await stage.store.requests.find({ peerId: makers, userId });
      return `${status(stage, userId)}: ${asked?.state}`;
    }),
  );
  expect(states.toSorted()).toEqual(['left: waiting', 'member: approved']);
});
