import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { makers } = CAST_CHATS;

async function isClosed(stage: Stage, link: string): Promise<void> {
  await vi.waitFor(() => expect(stage.made(makers).find((each) => each.link === link)?.revoked).toBe(true), {
    timeout: 15_000,
    interval: 20,
  });
}

test('a link for one person, once, is closed as soon as they are in, and stays closed when they leave', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  await mei.say('/newlink Guest of honour');
  await mei.sees(QUESTIONS.summary);
  await mei.press('👥 Limit');
  await mei.sees(QUESTIONS.limit);
  await mei.press('One person, once');
  await mei.sees('Limit: 1 person, then it closes for good');
  await mei.press('Create link');
  const card = await mei.sees('0 of 1 joined, then it closes for good');
  const link = /https:\/\/t\.me\/\+[\w-]+/.exec(card.text ?? '')?.[0] ?? '';
  world.links.join(CAST.sam, linkHash(link));
  await isClosed(stage, link);
  expect((await mei.sees('I closed it for good')).text).toContain('Guest of honour');
  expect(mei.messages().some(({ text }) => text?.includes('is full'))).toBe(false);
  world.chats.leave(makers, CAST.sam);
  expect(() => world.links.join(CAST.priya, linkHash(link))).toThrow('INVITE_HASH_EXPIRED');
  await mei.press('History');
  await mei.sees('The link was full and was closed for good');
}, 40_000);

test('a strict limit of several counts those who left again', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Trio', usageLimit: 3, strict: true });
  for (const userId of [CAST.sam, CAST.priya]) world.links.join(userId, linkHash(link));
  stage.deps.operations.refresh(makers);
  await vi.waitFor(async () => {
    const [found] = (
      await stage.store.links.list(
        { peerId: makers, actorId: CAST.mei, state: null, text: null },
        { from: 'newest', limit: 1 },
        new Date(),
      )
    ).links;
    expect((await stage.store.joiners.page(found?.id ?? '', { text: null, offset: 0, limit: 9 })).total).toBe(
      2,
    );
  }, 15_000);
  world.chats.leave(makers, CAST.sam);
  world.links.join(CAST.eleni, linkHash(link));
  stage.deps.operations.refresh(makers);
  await isClosed(stage, link);
}, 60_000);

test('whether it closes is changed under the link, and kept when it is regenerated', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Duo', usageLimit: 2 });
  await mei.press('Edit');
  await mei.sees(QUESTIONS.summary);
  await mei.press('👥 Limit');
  await mei.sees(QUESTIONS.limit);
  await mei.press('○ Close when full');
  await mei.sees('then it closes for good');
  await mei.press('Save');
  await mei.sees('0 of 2 joined, then it closes for good');
  expect(await stage.store.links.find(linkId)).toMatchObject({ strict: true });
  await mei.sees('✅ Changed');
  await mei.press('Regenerate');
  await mei.sees('Regenerate Duo?');
  await mei.press('Regenerate it');
  const card = await mei.sees('The new link is ready');
  expect(card.text).toContain('then it closes for good');
  const link = /https:\/\/t\.me\/\+[\w-]+/.exec(card.text ?? '')?.[0] ?? '';
  for (const userId of [CAST.sam, CAST.priya]) world.links.join(userId, linkHash(link));
  await isClosed(stage, link);
}, 60_000);

test('one that was used while nobody looked is closed at the next start', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link, linkId } = await makeLink(stage, mei, { title: 'Late', usageLimit: 1, strict: true });
  const known = await stage.store.links.find(linkId);
  if (known === null) throw new Error('no link');
  // What a reading wrote down right before a kill.
  await stage.store.links.recordSightings(makers, [{ ...known, usage: 1 }], new Date());
  await isClosed(stage, link);
  await mei.sees('I closed it for good');
}, 30_000);
