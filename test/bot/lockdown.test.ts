import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { lockMakers } from './lock-makers.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { makeLink, request } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';
import { visit } from '../web/page-visit.ts';

const { makers, notes } = CAST_CHATS;
const UNSEEN = 'I can’t see links that other admins made in Telegram, so they stay as they are';

function telegramHas({ sandbox }: Stage, { link }: { link: string }) {
  return sandbox.world.links.find(link);
}

test('all open links ask for approval, the primary one is replaced; lifted, they are as they were', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const plain = await makeLink(stage, mei, { title: 'Plain' });
  const limited = await makeLink(stage, ada, { title: 'Limited', usageLimit: 5, strict: true });
  const asking = await makeLink(stage, ada, { title: 'Asking', requestNeeded: true });
  await ada.say('/chats');
  await ada.sees('Which chat?');
  await ada.press('Harbour Makers');
  await ada.press('🔒 Lockdown');
  await ada.sees('Lock Harbour Makers?');
  await ada.press('✋ Require approval');
  const preview = await ada.sees('4 links are open now');
  expect(preview.text).toContain('2 will need approval');
  expect(preview.text).toContain('The primary link is replaced');
  expect(preview.text).toContain('1 needs approval already');
  expect(preview.text).toContain(UNSEEN);
  await ada.press('🔒 Lock the chat');
  const card = await ada.sees('Harbour Makers is locked');
  expect(card.id).toBe(preview.id);
  // Robin doesn't own this chat: it isn't quite as locked as that.
  expect(card.text).toContain(UNSEEN);
  expect(telegramHas(stage, plain)).toMatchObject({ requestNeeded: true, revoked: false });
  expect(telegramHas(stage, limited)).toMatchObject({ requestNeeded: true });
  expect(telegramHas(stage, limited)?.usageLimit ?? null).toBeNull();
  const primaries = stage.sandbox.world.links
    .ofChat(makers)
    .filter((link) => link.permanent && link.adminId === CAST.robin);
  expect(primaries.filter(({ revoked }) => !revoked)).toMatchObject([{ requestNeeded: true }]);

  await ada.press('🔓 Lift lockdown');
  await ada.sees('Lift the lockdown of Harbour Makers?');
  await ada.press('🔓 Lift lockdown');
  const over = await ada.sees('The lockdown of Harbour Makers is over');
  expect(over.id).toBe(preview.id);
  expect(over.text).not.toContain(UNSEEN);
  expect(over.text).toContain('Links with their old settings back: 3');
  expect(telegramHas(stage, plain)).toMatchObject({ requestNeeded: false, title: 'Plain' });
  expect(telegramHas(stage, limited)).toMatchObject({ requestNeeded: false, usageLimit: 5 });
  expect(telegramHas(stage, asking)).toMatchObject({ requestNeeded: true });
  expect(await stage.store.links.find(limited.linkId)).toMatchObject({ strict: true });
});

test('where the account owns the chat, no links are said to be out of its sight', async () => {
  const stage = await startStage();
  const robin = stage.person(CAST.robin);
  await robin.say('/chats');
  await robin.sees('Which chat?');
  await robin.press('Harbour Notes');
  await robin.press('🔒 Lockdown');
  await robin.press('✋ Require approval');
  expect((await robin.sees('open now')).text).not.toContain(UNSEEN);
  await robin.press('🔒 Lock the chat');
  expect((await robin.sees('Harbour Notes is locked')).text).not.toContain(UNSEEN);
  const page = visit(stage);
  const path = `chats/${notes}/lockdown`;
  expect((await page.get(CAST.robin, path)).text).toContain('"seesAll":true');
  expect((await page.get(CAST.robin, `${path}/preview?mode=revoke`)).text).toContain('"seesAll":true');
});

test('a lockdown that was begun and lifted on the page is one message, however often the page asks', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Plain' });
  const page = visit(stage);
  const path = `chats/${makers}/lockdown`;
  const begin = { key: randomUUID(), mode: 'approval' };
  expect((await page.post(CAST.ada, path, begin)).status).toBe(202);
  const locked = await ada.sees('Harbour Makers is locked');
  expect((await page.post(CAST.ada, path, begin)).status).toBe(202);
  expect((await page.post(CAST.ada, `${path}/lift`)).status).toBe(202);
  expect((await ada.sees('The lockdown of Harbour Makers is over')).id).toBe(locked.id);
  // What is sent after all that was due comes after it.
  await ada.say('/chats');
  await ada.sees('Which chat?');
  const told = ada.messages().filter(({ text }) => /Harbour Makers is (?:over|locked)/.test(text ?? ''));
  expect(told.map(({ id }) => id)).toEqual([locked.id]);
});

test('revoked links stay revoked; new ones like them are their askers’', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const plain = await makeLink(stage, mei, { title: 'Plain', usageLimit: 3 });
  await makeLink(stage, ada, { title: 'Asking', requestNeeded: true });
  await lockMakers(ada, 'revoke');
  expect(telegramHas(stage, plain)).toMatchObject({ revoked: true });
  await ada.press('🔓 Lift lockdown');
  await ada.press('🔓 Lift lockdown');
  const over = await ada.sees('2 links were revoked');
  await ada.press('♻️ Make 2 new');
  const made = await ada.sees('New links: 2 of 2');
  expect(made.id).toBe(over.id);
  const old = await stage.store.links.find(plain.linkId);
  const successor = await stage.store.links.find(old?.replacedBy ?? '');
  expect(successor).toMatchObject({ actorId: CAST.mei, title: 'Plain', usageLimit: 3, revoked: false });
  await vi.waitFor(() => expect(ada.messages().at(-1)?.inlineKeyboard ?? []).toEqual([]));
});

test('a link that somebody changed while the chat was locked is left alone, and named', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const changed = await makeLink(stage, ada, { title: 'Changed <i>', usageLimit: 7 });
  const kept = await makeLink(stage, ada, { title: 'Kept', usageLimit: 3 });
  await lockMakers(ada, 'approval');
  const settings = { ...NO_SETTINGS, title: 'Mine now', requestNeeded: true };
  await request(stage, { kind: 'edit', linkId: changed.linkId, settings, actorId: CAST.ada });
  await ada.press('🔓 Lift lockdown');
  await ada.sees('Lift the lockdown');
  await ada.press('🔓 Lift lockdown');
  const over = await ada.sees('The lockdown of Harbour Makers is over');
  expect(over.text).toContain('Mine now: Somebody has changed this link since the chat was locked');
  expect(telegramHas(stage, kept)).toMatchObject({ usageLimit: 3 });
  expect(telegramHas(stage, changed)).toMatchObject({ title: 'Mine now', requestNeeded: true });
});

async function eleniWaits({ store }: Stage): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await store.requests.find({ peerId: makers, userId: CAST.eleni });
    expect(waiting).toMatchObject({ state: 'waiting', operationId: null });
  }, 10_000);
}

test('while a chat is locked, no rule decides on people who ask to join: the owner is asked', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId, link } = await makeLink(stage, ada, { title: 'Asking', requestNeeded: true });
  const rule = { linkId, approveMembersOf: null, declineNameless: true, actorId: CAST.ada };
  await stage.store.requests.setRule(rule, { peerId: makers, name: 'Ada Okafor' }, new Date());
  await lockMakers(ada, 'approval');
  expect(() => stage.sandbox.world.links.join(CAST.eleni, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  await eleniWaits(stage);
  await ada.sees(/asks? to join/);
  await eleniWaits(stage);
});

test('who waited when all links were revoked can still be let in', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId, link } = await makeLink(stage, ada, { title: 'Asking', requestNeeded: true });
  expect(() => stage.sandbox.world.links.join(CAST.eleni, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
  await eleniWaits(stage);
  await lockMakers(ada, 'revoke');
  await eleniWaits(stage);
  const requesterId = CAST.eleni;
  const wanted = { linkId, requesterId, settings: null, actorId: CAST.ada };
  expect(await request(stage, { ...wanted, kind: 'approve' })).toMatchObject({ state: 'done' });
});
