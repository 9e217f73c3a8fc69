import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { z } from 'zod';
import { NO_RULES, type ChatRules } from '../../src/domain/chat-rules.ts';
import { alsoBatch, wantedBatch } from '../store/batch-fixtures.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { makers } = CAST_CHATS;
const WEEK = 7 * 86_400;

async function openRules(ada: Tester): Promise<void> {
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.sees('Harbour Makers');
  await ada.press('Rules');
  await ada.sees('Rules for links in Harbour Makers');
}

async function askForever(mei: Tester): Promise<void> {
  await mei.say('/newlink makers');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Until I close it');
  await mei.sees('Never expires');
  await mei.press('Create');
}

async function withRules(rules: Partial<ChatRules>): Promise<{ stage: Stage; mei: Tester; ada: Tester }> {
  const stage = await startStage();
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  await ada.say('/start');
  await ada.sees('I make invite links');
  await stage.store.chatRules.set(
    makers,
    { ...NO_RULES, ...rules },
    { userId: CAST.ada, name: 'Ada' },
    new Date(),
  );
  return { stage, mei, ada };
}

test('the owner sets rules with buttons and by typing, and each change is on record with the old value', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openRules(ada);
  await ada.sees('admins can make any link they like');
  await ada.press('Longest life');
  await ada.sees('How long can a link work at most?');
  await ada.say('fortnight-ish maybe');
  await ada.sees('I can’t read that');
  await ada.say('3 days');
  await ada.sees('• Links work for 3 days at most');
  await ada.press('Largest limit');
  await ada.press('50');
  await ada.sees('• A link lets in 50 at most');
  await ada.press('Second person: off');
  await ada.sees('needs a second person’s OK');
  await ada.press('Who makes links');
  await ada.press('✅ Дмитрий Соколов');
  await ada.press('‹ Back');
  await ada.sees('Only the owner and Mei Lin make links');
  expect(await stage.store.chatRules.of(makers)).toEqual({
    ...NO_RULES,
    longestLife: 3 * 86_400,
    largestLimit: 50,
    secondPerson: true,
    issuers: [CAST.mei],
  });
  const [last] = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 1 });
  expect(last).toMatchObject({ event: 'chat-rules-changed', actorId: CAST.ada });
  expect(JSON.parse(last?.detail ?? '')).toMatchObject({
    from: { issuers: null },
    to: { issuers: [CAST.mei] },
  });
});

test('rules are shown before they matter, and one tap makes the link fit', async () => {
  const { stage, mei } = await withRules({ longestLife: WEEK, largestLimit: 50 });
  await mei.say('/newlink makers');
  await mei.sees('Rules here');
  await mei.press('Until I close it');
  await mei.sees('The owner lets links work for 1 week at most');
  await mei.press('Create');
  await mei.sees('The owner lets links work for 1 week at most');
  expect(stage.made(makers)).toEqual([]);
  await mei.press('Fit the rules');
  await mei.sees('Limit: 50 people');
  await mei.press('Create');
  await mei.sees('Your link is ready');
  const [made] = stage.made(makers);
  expect(made?.usageLimit).toBe(50);
  expect((made?.expireDate ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(WEEK);
});

test('a regeneration is held to the rules, too; a link that was looser before can still be renamed', async () => {
  const { stage, mei } = await withRules({});
  await makeLink(stage, mei, { title: 'Front door' });
  await stage.store.chatRules.set(
    makers,
    { ...NO_RULES, approvalAlways: true },
    { userId: CAST.ada, name: 'Ada' },
    new Date(),
  );
  await mei.press('Regenerate');
  await mei.sees('Regenerate');
  await mei.press('Regenerate it');
  await mei.sees('The owner wants admins to approve each request');
  expect(stage.made(makers)).toHaveLength(1);
  await mei.press('Keep it');
  await mei.sees('Front door');
  await mei.press('Edit');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Name');
  await mei.sees('Name this link');
  await mei.say('Back door');
  await mei.sees('The owner wants admins to approve each request');
  await mei.press('Save');
  await expect.poll(() => stage.made(makers)[0]?.title).toBe('Back door');
});

test('a day has so many links, and only those whom the owner chose make them', async () => {
  const { stage, mei } = await withRules({ linksADay: 1 });
  await mei.say('/newlink makers');
  await mei.sees(QUESTIONS.summary);
  await mei.press('Create');
  await mei.sees('Harbour Makers');
  await expect.poll(() => stage.made(makers).length).toBe(1);
  await mei.say('/newlink makers');
  await mei.sees('you’ve made yours');
  await mei.press('Create');
  await mei.sees('you’ve made yours');
  await stage.store.chatRules.set(
    makers,
    { ...NO_RULES, issuers: [CAST.dmitri] },
    { userId: CAST.ada, name: 'Ada' },
    new Date(),
  );
  await mei.press('Create');
  await mei.sees('you’re not among them');
  expect(stage.made(makers)).toHaveLength(1);
});

test('lines of a cancelled list that were never made don’t count for a day', async () => {
  const { stage, mei } = await withRules({ linksADay: 2 });
  const many = wantedBatch('many', 2, { peerId: makers, actorId: CAST.mei, actorName: 'Mei Lin' });
  const asked = { ...alsoBatch('many'), now: new Date(), accountId: CAST.robin };
  await stage.store.batches.add(many, asked);
  await mei.say('/newlink makers');
  await mei.sees('you’ve made yours');
  await stage.store.batches.cancel('many', new Date());
  await mei.press('Create');
  await expect.poll(() => stage.made(makers).length).toBe(1);
});

test('a link without an end waits for a second person, whose yes makes it in its asker’s name', async () => {
  const { stage, mei, ada } = await withRules({ secondPerson: true });
  await askForever(mei);
  await mei.sees('needs a second person’s OK here');
  expect(stage.made(makers)).toEqual([]);
  await mei.press('Ask for an OK');
  await mei.sees('is waiting for a second person’s OK');
  await ada.sees('Mei Lin wants a link that never expires in Harbour Makers');
  const [proposed] = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 1 });
  const { proposal } = z.object({ proposal: z.string() }).parse(JSON.parse(proposed?.detail ?? ''));
  const draft = await stage.store.drafts.find(proposal);
  if (draft === null) throw new Error('no draft');
  await stage.store.drafts.save({ ...draft, preset: 'For good' });
  await ada.press('Approve');
  await ada.sees('Ada Okafor approved it');
  await mei.sees('t.me/+');
  expect(stage.made(makers)).toHaveLength(1);
  const { links } = await stage.store.links.list(
    { peerId: makers, actorId: CAST.mei, state: null, text: null },
    { from: 'newest', limit: 2 },
    new Date(),
  );
  expect(links).toMatchObject([{ preset: 'For good' }]);
  const entries = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 9 });
  expect(entries.map(({ event, actorId }) => [event, actorId])).toEqual(
    expect.arrayContaining([
      ['proposed', CAST.mei],
      ['proposal-approved', CAST.ada],
    ]),
  );
  // Names stand beside the chain, where they can be deleted.
  expect(entries.map(({ detail }) => detail).join('\n')).not.toContain('Mei Lin');
});

test('a yes before a crash makes no link for somebody who was demoted since', async () => {
  const { stage, mei, ada } = await withRules({ secondPerson: true });
  await askForever(mei);
  await mei.sees('needs a second person’s OK here');
  await mei.press('Ask for an OK');
  await ada.sees('Mei Lin wants a link that never expires in Harbour Makers');
  const [entry] = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 1 });
  const { proposal } = z.object({ proposal: z.string() }).parse(JSON.parse(entry?.detail ?? ''));
  const by = { userId: CAST.ada, name: 'Ada Okafor' };
  await stage.store.chatRules.decide(proposal, { approved: true, by, now: new Date() });
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await ada.press('Approve');
  await mei.sees('You can’t invite people to that chat');
  expect(stage.made(makers)).toEqual([]);
});

test('a no is told to its asker, and the first word counts', async () => {
  const { stage, mei, ada } = await withRules({ secondPerson: true });
  const dmitri = stage.person(CAST.dmitri);
  await dmitri.say('/start');
  await dmitri.sees('I make invite links');
  await askForever(mei);
  await mei.sees('needs a second person’s OK here');
  await mei.press('Ask for an OK');
  await dmitri.sees('Mei Lin wants a link that never expires');
  await ada.sees('Mei Lin wants a link that never expires');
  await dmitri.press(/Decline|Отклонить/);
  await mei.sees('said no');
  await ada.press('Approve');
  await ada.sees('said no');
  expect(stage.made(makers)).toEqual([]);
});

test('an admin who isn’t the owner can’t see or set rules by any of its buttons', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openRules(ada);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  for (const label of ['Longest life', 'Who makes links', 'Approval always: off', 'Second person: off']) {
    await ada.press(label);
    await ada.sees('Only the chat’s owner can do that');
  }
  expect(await stage.store.chatRules.of(makers)).toEqual(NO_RULES);
});
