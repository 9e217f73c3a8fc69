/** "Who let Sam in?", what happened lately, and the audit in files and once a week. */
import { DateTime } from 'luxon';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { nextDigestAt } from '../../src/actions/audit/digest.ts';
import { drawPlot } from '../../src/bot/audit/plot/draw-plot.ts';
import { openAudit } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const AS_MEI = { actorName: 'Mei Lin' };

function labels(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

/** Sam joins with Mei's link. @returns once it is on record. */
async function letSamIn(stage: Stage): Promise<{ linkId: string; link: string }> {
  const made = await makeLink(stage, stage.person(CAST.mei), { title: 'Spring' }, AS_MEI);
  stage.sandbox.world.links.join(CAST.sam, made.link);
  stage.sandbox.world.links.join(CAST.layla, made.link);
  await vi.waitFor(async () => {
    const { memberships } = await stage.store.memberships.ofLink(makers, made.linkId, {
      who: 'all',
      before: null,
      limit: 5,
    });
    expect(memberships).toHaveLength(2);
  }, 8_000);
  return made;
}

async function findPerson(ada: Tester, name: string): Promise<void> {
  await openAudit(ada);
  await ada.press('Find a person');
  await ada.sees('Send part of a name');
  await ada.say(name);
}

test('who let Sam in is answered after Sam has left, and so is who else came', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await letSamIn(stage);
  stage.sandbox.world.chats.leave(makers, CAST.sam);
  await vi.waitFor(async () => {
    const [last] = await stage.store.memberships.ofPerson(makers, CAST.sam);
    expect(last?.leftAt).not.toBeNull();
  }, 8_000);
  await findPerson(ada, 'rivera');
  const sam = await ada.sees('👤 Sam Rivera (@sam_rivera)');
  expect(sam.text).toMatch(
    /Joined .+ with Spring\n🔗 Mei Lin asked for that link\n(?:Certain|Likely).+\n📤 Left /,
  );
  await ada.press('Who else came');
  const others = await ada.sees('Who else came with Spring');
  expect(others.text).toContain('ليلى');
  expect(others.text).not.toContain('• Sam');
  await ada.press('Revoke link');
  await ada.press('Revoke it');
  await ada.sees('✓ Spring is revoked.');
  expect(stage.sandbox.world.links.find(link)).toMatchObject({ revoked: true });
}, 60_000);

test('“who let Sam in?” out of the blue is answered with where to ask, for those who may read an audit', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('who let Sam in?');
  const { text } = await ada.sees('I don’t understand that');
  expect(text).toContain('send /audit and tap 🔎 Find a person');
  const mei = stage.person(CAST.mei);
  await mei.say('who let Sam in?');
  expect((await mei.sees('I don’t understand that')).text).not.toContain('/audit');
}, 60_000);

test('several who fit are a list, one who is unknown is said to be', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await letSamIn(stage);
  await findPerson(ada, 'nobody of that name');
  const none = await ada.sees('I don’t know anybody by that name');
  expect(labels(none)).toEqual(['🔎 Search again', '‹ Audit']);
  await ada.press('Search again');
  await ada.say('@sam_rivera');
  await ada.sees('👤 Sam Rivera');
}, 60_000);

test('a message that somebody wrote finds them', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await letSamIn(stage);
  const { id } = stage.sandbox.world.messages.send(`chat:${makers}`, {
    fromId: CAST.sam,
    text: 'Cheap watches!',
  });
  await openAudit(ada);
  await ada.press('Find a person');
  await ada.sees('Send part of a name');
  await ada.forward(makers, id);
  expect((await ada.sees('👤 Sam Rivera')).text).toContain('with Spring');
}, 60_000);

test('activity is told with what it was before, and drawn as a picture', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await letSamIn(stage);
  await openAudit(ada);
  await ada.press('Activity');
  const seen = await ada.sees('Activity in Harbour Makers');
  expect(seen.text).toContain('By link\n• Spring: 2 joined');
  expect(labels(seen)).toEqual(expect.arrayContaining(['✓ 30 days', '7 days', '90 days']));
  await ada.press('7 days');
  await ada.sees('The last 7 days');
  await ada.press('Plot by link');
  await stage.inbox.idle();
  await vi.waitFor(() => expect(ada.messages().at(-1)?.photoFileId).toBeDefined(), 8_000);
  expect(ada.messages().at(-1)?.caption).toContain('Harbour Makers');
}, 60_000);

test('a picture is 1600×900, with names in any script', async () => {
  const days = Array.from({ length: 90 }, (_, day) => `${day} Nov`);
  const counts = days.map((_, day) => day % 7);
  const names = ['Дмитрий Соколов', 'ليلى حداد', '🦊 Ελένη '.repeat(20)];
  const picture = await drawPlot({
    title: 'Harbour 🌷 نادي',
    subtitle: 'Joins by admin',
    totals: '3 joined',
    days,
    joins: names.map((name) => ({ name, counts, others: false })),
    leaves: { name: 'Left', counts },
    isRightToLeft: true,
  });
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1_600, 900]);
});

test('joins come as a file, and the export is on record', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await letSamIn(stage);
  await openAudit(ada);
  await ada.press('Export');
  await ada.sees('Export of Harbour Makers');
  await ada.press('Joins · CSV');
  await stage.inbox.idle();
  const fileId = ada.messages().findLast((message) => message.documentFileId)?.documentFileId;
  const csv = await (await fetch(`${stage.sandbox.people.root}/files/${fileId}`)).text();
  expect(csv).toMatch(/^\uFEFF?Person,Username,/);
  expect(csv).toMatch(/^"?Sam Rivera,sam_rivera,1010,[^,]+,link,Spring,Mei Lin,(?:certain|likely),,,,,/m);
  const [entry] = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 1 });
  expect(entry).toMatchObject({ event: 'exported-audit', actorId: CAST.ada });
}, 60_000);

test('a weekly digest is told once, over a restart too, and can be stopped under it', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring' });
  await openAudit(ada);
  await ada.press('Digest: off');
  await ada.sees('on Mondays at 9:00 (UTC)');
  const { digests } = stage.store;
  const mine = await digests.find(makers, CAST.ada);
  expect(mine?.dueAt).toEqual(nextDigestAt(stage.deps.clock.now(), 'UTC'));
  const dueAt = new Date(Date.now() - 6 * 24 * 3_600_000);
  await digests.save({ peerId: makers, readerId: CAST.ada, dueAt });
  await stage.restart();
  const told = (): Message[] =>
    ada.messages().filter(({ text }) => text?.includes('Last week in Harbour Makers'));
  await vi.waitFor(() => expect(told()).toHaveLength(1), 10_000);
  await vi.waitFor(
    async () => expect((await digests.find(makers, CAST.ada))?.dueAt).toEqual(mine?.dueAt),
    8_000,
  );
  await stage.restart();
  await stage.inbox.idle();
  expect(told()).toHaveLength(1);
  expect(told()[0]?.text).toContain('♾ 1 link that anyone can use, forever');
  await ada.press('No more digests');
  expect(await digests.find(makers, CAST.ada)).toBeNull();
}, 60_000);

test('who may not read the audit any more gets no digest', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/start');
  const dueAt = new Date(Date.now() - 6 * 24 * 3_600_000);
  await stage.store.digests.save({ peerId: makers, readerId: CAST.mei, dueAt });
  await stage.restart();
  await vi.waitFor(async () => expect(await stage.store.digests.find(makers, CAST.mei)).toBeNull(), 10_000);
  expect(mei.messages().some(({ text }) => text?.includes('Last week'))).toBe(false);
}, 30_000);

test('while the account isn’t in the chat there is no digest, and the next one comes all the same', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openAudit(ada);
  stage.sandbox.world.chats.kick(CAST.ada, makers, CAST.robin);
  const dueAt = new Date(Date.now() - 6 * 24 * 3_600_000);
  await stage.store.digests.save({ peerId: makers, readerId: CAST.ada, dueAt });
  await stage.restart();
  const next = nextDigestAt(stage.deps.clock.now(), 'UTC');
  await vi.waitFor(
    async () => expect((await stage.store.digests.find(makers, CAST.ada))?.dueAt).toEqual(next),
    10_000,
  );
  expect(ada.messages().some(({ text }) => text?.includes('Last week'))).toBe(false);
}, 30_000);

test.each([
  ['2026-11-29T12:00', '2026-11-30T09:00'],
  ['2026-11-30T08:59', '2026-11-30T09:00'],
  ['2026-11-30T09:00', '2026-12-07T09:00'],
  // Clocks go back on Sunday.
  ['2026-10-24T12:00', '2026-10-26T09:00'],
])('after %s the next digest is told at %s', (now, next) => {
  const zone = 'Europe/Berlin';
  const at = (text: string): Date => DateTime.fromISO(text, { zone }).toJSDate();
  expect(nextDigestAt(at(now), zone)).toEqual(at(next));
});
