/** Who joins and leaves, as the store has it afterwards. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import type { Membership } from '../../src/domain/membership.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import { ask, guarded, isTold } from './asking.ts';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;

async function isKept(stage: Stage, userId: number, like: Partial<Membership>[]): Promise<void> {
  await vi.waitFor(async () => {
    expect(await stage.store.memberships.ofPerson(makers, userId)).toMatchObject(like);
  }, 10_000);
}

test('who joins with a link is kept with it, also after they were removed', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  const { link, linkId } = await makeLink(stage, mei, { title: 'Spring' });
  world.links.join(CAST.sam, linkHash(link));
  const joined = { linkId, way: 'link', name: 'Sam Rivera', username: 'sam_rivera' } as const;
  await isKept(stage, CAST.sam, [{ ...joined, leftAt: null, addedBy: null }]);
  world.clock.move(20);
  world.chats.kick(CAST.ada, makers, CAST.sam);
  const ada = { userId: CAST.ada, name: 'Ada Okafor' };
  await isKept(stage, CAST.sam, [{ ...joined, leftExactly: true, removedBy: ada }]);
  const { memberships } = await stage.store.memberships.search(makers, {
    text: 'sam',
    before: null,
    limit: 5,
  });
  expect(memberships).toHaveLength(1);
});

test('who leaves and is added again was in twice', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  const { link, linkId } = await makeLink(stage, mei, { title: 'Spring' });
  world.links.join(CAST.sam, linkHash(link));
  world.clock.move(20);
  world.chats.leave(makers, CAST.sam);
  world.clock.move(20);
  world.chats.addMember(CAST.ada, makers, CAST.sam);
  await isKept(stage, CAST.sam, [
    { way: 'added', linkId: null, certainty: 'certain', addedBy: { userId: CAST.ada, name: 'Ada Okafor' } },
    { linkId, leftExactly: true, removedBy: null },
  ]);
});

test('who was in before, and leaves, is kept too', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  await makeLink(stage, mei, { title: 'Spring' });
  world.chats.leave(makers, CAST.dmitri);
  await isKept(stage, CAST.dmitri, [{ joinedAt: null, way: 'unknown', leftExactly: true }]);
});

test('who was approved is kept with the admin who did it: by the bot, too, though the account does it', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, linkId } = await guarded(stage, mei);
  ask(stage, link, CAST.sam);
  await isTold(mei, 'Sam Rivera');
  await mei.press('✅ Approve');
  const byMei = { way: 'request', linkId, approvedBy: { userId: CAST.mei, name: 'Mei Lin' } } as const;
  await isKept(stage, CAST.sam, [byMei]);
  ask(stage, link, CAST.priya);
  await isTold(mei, 'Priya Sharma');
  stage.sandbox.world.requests.decide(CAST.ada, makers, CAST.priya, true);
  await isKept(stage, CAST.priya, [{ ...byMei, approvedBy: { userId: CAST.ada, name: 'Ada Okafor' } }]);
  // Telegram says that the account approved them.
  await mei.press('More');
  await mei.press('Who joined');
  await mei.sees('2 in the chat');
  await isKept(stage, CAST.sam, [{ ...byMei, certainty: 'certain' }]);
});

test('who came and went while the bot was told nothing is known by Telegram’s own log', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { world } = stage.sandbox;
  const { link, linkId } = await makeLink(stage, mei, { title: 'Spring' });
  world.chats.promote(CAST.ada, makers, CAST.bot, null);
  world.links.join(CAST.sam, linkHash(link));
  world.clock.move(20);
  world.chats.kick(CAST.ada, makers, CAST.sam);
  world.chats.addMember(CAST.ada, makers, CAST.priya);
  stage.deps.operations.takeCensus(makers);
  const ada = { userId: CAST.ada, name: 'Ada Okafor' };
  const kicked = { linkId, certainty: 'certain', way: 'link', leftExactly: true, removedBy: ada } as const;
  await isKept(stage, CAST.sam, [kicked]);
  await isKept(stage, CAST.priya, [{ way: 'added', addedBy: ada, leftAt: null }]);
});
