import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { lockMakers } from './lock-makers.ts';
import { makeLink, request } from './made-links.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;

const PRESSES = [
  'lockdown',
  'lockdown.preview',
  'lockdown.yes',
  'lockdown.lift',
  'lockdown.lift.yes',
  'lockdown.reissue',
  'lockdown.again',
  'offboarding',
  'offboarding.revoke',
  'offboarding.take',
  'offboarding.keep',
];

/** As if they had the button from when the chat was theirs. @returns what the bot says to it. */
async function pressOf(stage: Stage, { userId, ...person }: Tester, action: string): Promise<string> {
  const id = stage.deps.newId();
  const payload = JSON.stringify({ peerId: makers, userId: CAST.dmitri, mode: 'revoke' });
  const button = {
    id,
    actorId: userId,
    peerId: makers,
    linkId: null,
    action,
    payload,
    uses: 'once',
  } as const;
  await stage.store.buttons.add([{ ...button, createdAt: stage.deps.clock.now() }]);
  const inline_keyboard = [[{ text: action, callback_data: `b:${id}` }]];
  await stage.bot.bot.api.sendMessage(userId, action, { reply_markup: { inline_keyboard } });
  await person.press(action);
  return (await person.sees(/owner|you can’t/i)).text ?? '';
}

test('an admin who is not the owner, a former owner and a stranger get the same nothing by each press', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const people = [ada, stage.person(CAST.mei), stage.person(CAST.sam)];
  for (const person of people) {
    await person.say('/start');
    await stage.inbox.idle();
  }
  const { linkId } = await makeLink(stage, ada, { title: 'Open' });
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.dmitri);
  for (const action of PRESSES) {
    const said: string[] = [];
    for (const person of people) said.push(await pressOf(stage, person, action));
    expect([action, ...new Set(said)]).toHaveLength(2);
  }
  expect(await stage.store.lockdowns.latest(makers)).toBeNull();
  expect(await stage.store.links.find(linkId)).toMatchObject({ actorId: CAST.ada, revoked: false });
}, 60_000);

test('an owner who hands the chat over with the question open locks nothing', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada, { title: 'Open' });
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.press('🔒 Lockdown');
  await ada.press('✋ Require approval');
  await ada.sees('open now');
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await ada.press('🔒 Lock the chat');
  await ada.sees('Only the chat’s owner can do that');
  expect(stage.sandbox.world.links.find(link)?.requestNeeded ?? false).toBe(false);
});

test('while a chat is locked, only links with approval can be made there, by whatever way', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const { linkId } = await makeLink(stage, mei, { title: 'Before' });
  await lockMakers(ada, 'approval');
  const wanted = { actorId: CAST.mei, settings: { ...NO_SETTINGS, title: 'New' } };
  const made = await request(stage, { ...wanted, kind: 'create', linkId: null });
  expect(made).toMatchObject({ state: 'failed', failure: 'chat-locked' });
  expect(await request(stage, { ...wanted, kind: 'edit', linkId })).toMatchObject({ failure: 'chat-locked' });
  expect(await request(stage, { ...wanted, kind: 'regenerate', linkId })).toMatchObject({
    failure: 'chat-locked',
  });
  const settings = { ...wanted.settings, requestNeeded: true };
  expect(await request(stage, { ...wanted, kind: 'create', linkId: null, settings })).toMatchObject({
    state: 'done',
  });
  await mei.say('/newlink expires in 3 days in Harbour Makers');
  await mei.sees('Tap to change something');
  await mei.press(/Create/);
  await mei.sees('This chat is locked');
}, 30_000);

test('a batch pauses while its chat is locked, and goes on by itself after that', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await mei.say('/start');
  stage.sandbox.world.faults.add({
    method: 'messages.exportChatInvite',
    kind: 'late',
    times: 40,
    executeAfterMs: 200,
    answerAfterMs: 200,
  });
  const lines = Array.from({ length: 60 }, (_, n) => ({ settings: { ...NO_SETTINGS, title: `Guest ${n}` } }));
  const { batch } = await stage.deps.batches.submit(
    {
      idempotencyKey: 'guests',
      kind: 'create',
      peerId: makers,
      actorId: CAST.mei,
      actorName: 'Mei Lin',
      locale: 'en',
      lines,
      card: null,
    },
    { draftId: null, buttonId: null },
  );
  await mei.sees('Making 60 links');
  await lockMakers(ada, 'approval');
  const state = async () => (await stage.store.batches.find(batch.id))?.state;
  await vi.waitFor(async () => expect(await state()).toBe('paused'), 10_000);
  await mei.sees('This chat is locked');
  // What was on its way when the chat was locked is found open, and closed.
  await vi.waitFor(() => {
    const open = stage.made(makers).filter(({ requestNeeded }) => !requestNeeded);
    expect(open).toEqual([]);
  }, 10_000);
  await ada.press('🔓 Lift lockdown');
  await ada.sees('Lift the lockdown');
  await ada.press('🔓 Lift lockdown');
  await vi.waitFor(async () => expect(await state()).toBe('done'), 15_000);
  await vi.waitFor(() => {
    const open = stage.made(makers).filter(({ requestNeeded }) => !requestNeeded);
    expect(open).toHaveLength(60);
  }, 10_000);
}, 60_000);
