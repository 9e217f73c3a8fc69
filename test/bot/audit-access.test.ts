/** The audit is its owner's and theirs whom they name: everybody else reads the same by every way there is. */
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { createCensusProgress } from '../../src/bot/audit/census-progress.ts';
import { auditPresses } from '../../src/bot/audit/presses.ts';
import { pressMade } from './pressed.ts';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const REFUSED = 'Only the chat’s owner can do that.';

/** What each press is given, so that it is about Harbour Makers. A new press is a new line here. */
function payloads(): Record<string, unknown> {
  const place = { peerId: makers, part: 'first', number: 1 };
  return {
    audit: place,
    'audit.open': place,
    'audit.ask': { fix: 'revoke', place },
    'audit.fix': { fix: 'revoke', place },
    'audit.people': { peerId: makers },
    'audit.people.page': { peerId: makers, text: null, before: null },
    'audit.person': { peerId: makers, userId: CAST.jonas },
    'audit.same': { peerId: makers, membershipId: 1, before: null },
    'audit.activity': { peerId: makers, days: 30 },
    'audit.plot': { peerId: makers, days: 30, by: 'admin' },
    'audit.life': { place },
    'audit.files': { peerId: makers },
    'audit.file': { peerId: makers, what: 'links', format: 'csv' },
    'audit.digest': { peerId: makers },
    'audit.check': { peerId: makers },
  };
}

/** Only leads to chats that are the person's. */
const HARMLESS = ['audit.chats'];

/** All that somebody reads after they pressed it. */
async function readBy(stage: Stage, userId: number, action: string, linkId: string): Promise<string> {
  const before = stage.person(userId).messages().length;
  await pressMade(stage, userId, { action, linkId, payload: payloads()[action] });
  return stage
    .person(userId)
    .messages()
    .slice(before)
    .map(({ text, inlineKeyboard }) => (text === 'A message' ? '' : JSON.stringify({ text, inlineKeyboard })))
    .join('\n');
}

test('an admin and a stranger get one answer to each press, and nothing of the chat', async () => {
  const stage = await startStage();
  const { linkId, link } = await makeLink(stage, stage.person(CAST.ada), { title: 'Secret plan' });
  for (const userId of [CAST.mei, CAST.sam]) await stage.person(userId).say('/start');
  await stage.inbox.idle();
  const actions = Object.keys(auditPresses(stage.deps, createCensusProgress(stage.deps))).filter(
    (action) => !HARMLESS.includes(action),
  );
  expect(Object.keys(payloads()).toSorted()).toEqual(actions.toSorted());
  for (const action of actions) {
    const [mei, sam] = [
      await readBy(stage, CAST.mei, action, linkId),
      await readBy(stage, CAST.sam, action, linkId),
    ];
    expect([action, mei]).toEqual([action, sam]);
    expect([action, mei]).toEqual([action, expect.stringContaining(REFUSED)]);
    expect(mei).not.toContain('Secret plan');
    expect(mei).not.toContain(link);
  }
  expect(await stage.store.links.find(linkId)).toMatchObject({ revoked: false });
}, 90_000);

test('/audit tells people without one who can see it, and leads to their own links', async () => {
  const stage = await startStage();
  await makeLink(stage, stage.person(CAST.ada), { title: 'Of Ada' });
  await makeLink(stage, stage.person(CAST.mei), { title: 'Of Mei' });
  for (const userId of [CAST.mei, CAST.sam]) {
    const person = stage.person(userId);
    await person.say('/audit');
    const { text } = await person.sees('Only a chat’s owner and the people they choose');
    expect(text).not.toContain('Harbour');
  }
  const mei = stage.person(CAST.mei);
  await mei.press('My links');
  expect((await mei.sees('Of Mei')).text).not.toContain('Of Ada');
});

test('an auditor to whom the chat is handed over has all that its owner has', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await makeLink(stage, stage.person(CAST.ada), { title: 'Spring' });
  const by = { userId: CAST.ada, name: 'Ada Okafor' };
  const auditor = { peerId: makers, userId: CAST.mei, name: 'Mei Lin', username: null };
  await stage.store.auditors.add({ ...auditor, addedById: CAST.ada, addedAt: stage.deps.clock.now() }, by);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  const ownerNow = async () =>
    (await stage.store.chats.find(makers))?.administrators?.list.find(({ creator }) => creator)?.userId;
  await expect.poll(ownerNow).toBe(CAST.mei);
  await mei.say('/audit');
  const shown = await mei.sees('Who can get in to Harbour Makers right now?');
  const labels = shown.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
  expect(labels.join('|')).toContain('Lockdown');
});

test('somebody the owner named sees it and changes nothing, until the owner takes it back', async () => {
  const stage = await startStage();
  const sam = stage.person(CAST.sam);
  const { linkId } = await makeLink(stage, stage.person(CAST.ada), { title: 'Spring' });
  const by = { userId: CAST.ada, name: 'Ada Okafor' };
  const auditor = { peerId: makers, userId: CAST.sam, name: 'Sam Rivera', username: null };
  const now = stage.deps.clock.now();
  await stage.store.auditors.add({ ...auditor, addedById: CAST.ada, addedAt: now }, by);
  await sam.say('/audit');
  const shown = await sam.sees('Who can get in to Harbour Makers right now?');
  expect(shown.text).toContain('Spring');
  const labels = shown.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
  expect(labels).toEqual(expect.arrayContaining(['1', '📈 Activity', '🔎 Find a person']));
  for (const label of ['⏳', '🗑', 'Auditors', 'All links', 'Lockdown', 'Rules'])
    expect(labels.join('|')).not.toContain(label);
  await sam.press('1');
  const life = await sam.sees('History of Spring');
  expect(life.inlineKeyboard?.flat().map(({ text }) => text)).toEqual(['‹ Audit']);
  const place = { peerId: makers, part: 'first', number: 1 };
  await pressMade(stage, CAST.sam, { action: 'audit.fix', linkId, payload: { fix: 'revoke', place } });
  expect(await stage.store.links.find(linkId)).toMatchObject({ revoked: false });

  await stage.store.auditors.remove(makers, CAST.sam, { by, now });
  await sam.press('Audit');
  await sam.sees(REFUSED);
});

test('an auditor’s file names every link and holds the address of none; the owner’s holds them', async () => {
  const stage = await startStage();
  const { linkId, link } = await makeLink(stage, stage.person(CAST.ada), { title: 'Spring flyer' });
  const auditor = { peerId: makers, userId: CAST.sam, name: 'Sam Rivera', username: null };
  const by = { userId: CAST.ada, name: 'Ada Okafor' };
  await stage.store.auditors.add({ ...auditor, addedById: CAST.ada, addedAt: new Date() }, by);
  const filesOf = async (userId: number): Promise<string> => {
    await stage.person(userId).say('/start');
    await pressMade(stage, userId, { action: 'audit.file', linkId, payload: payloads()['audit.file'] });
    await stage.inbox.idle();
    const sent = stage.person(userId).messages();
    const fileId = sent.findLast(({ documentFileId }) => documentFileId)?.documentFileId;
    return (await fetch(`${stage.sandbox.people.root}/files/${fileId}`)).text();
  };
  expect(await filesOf(CAST.ada)).toContain(`Spring flyer,${link},`);
  const read = await filesOf(CAST.sam);
  expect(read).toContain('Spring flyer,,');
  expect(read).not.toContain('t.me/');
}, 60_000);
