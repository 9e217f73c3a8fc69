import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import type { Tester } from './person.ts';
import { startStage } from './stage.ts';
import { movableClock } from './movable-clock.ts';

const { makers } = CAST_CHATS;

async function openAuditors(person: Tester): Promise<void> {
  await person.say('/chats');
  await person.sees('Which chat?');
  await person.press('Harbour Makers');
  await person.sees('Harbour Makers');
  await person.press('Auditors');
  await person.sees('Who can read the audit');
}

async function invitationOf(ada: Tester): Promise<string> {
  await openAuditors(ada);
  await ada.press('Somebody else');
  const { text = '' } = await ada.sees('Send this link');
  const start = /\?start=(audit_[\w-]+)/.exec(text)?.[1];
  if (start === undefined) throw new Error(`no invitation in ${text}`);
  return `/start ${start}`;
}

test('the owner lets an administrator read the audit, and takes it back; both are on record', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openAuditors(ada);
  expect((await ada.sees('Only you, so far')).inlineKeyboard?.flat().map(({ text }) => text)).toEqual([
    '➕ Mei Lin',
    '➕ Дмитрий Соколов',
    '➕ Léa Fontaine',
    '🔗 Somebody else',
  ]);
  await ada.press('➕ Mei Lin');
  await ada.sees('• Mei Lin (@lin_meiling)');
  expect(await stage.store.auditors.isOne(makers, CAST.mei)).toBe(true);
  await ada.press('✖️ Mei Lin');
  await ada.sees('Only you, so far');
  expect(await stage.store.auditors.isOne(makers, CAST.mei)).toBe(false);
  const entries = await stage.store.audit.list({ peerId: makers, linkIds: null, before: null, limit: 2 });
  expect(entries.map(({ event, actorId, detail }) => ({ event, actorId, detail }))).toEqual(
    ['auditor-removed', 'auditor-added'].map((event) => ({
      event,
      actorId: CAST.ada,
      detail: JSON.stringify({ userId: CAST.mei }),
    })),
  );
});

test('an invitation makes one person an auditor, of whom the owner hears and whom they can remove at once', async () => {
  const stage = await startStage();
  const [ada, sam, layla] = [CAST.ada, CAST.sam, CAST.layla].map((id) => stage.person(id));
  if (ada === undefined || sam === undefined || layla === undefined) throw new Error('nobody');
  const start = await invitationOf(ada);
  await ada.say(start);
  await ada.sees('That’s your own invitation');
  await sam.say(start);
  await sam.sees('lets you read the audit of Harbour Makers');
  await layla.say(start);
  await layla.sees('That invitation has been used');
  expect((await stage.store.auditors.of(makers)).map(({ userId }) => userId)).toEqual([CAST.sam]);
  await ada.press('✖️ Remove');
  await ada.sees('Only you, so far');
  expect(await stage.store.auditors.of(makers)).toEqual([]);
});

test('an invitation ends after a day, when somebody is removed, and when its sender owns the chat no more', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const [ada, sam] = [stage.person(CAST.ada), stage.person(CAST.sam)];
  const old = await invitationOf(ada);
  clock.forward(24 * 3_600_000 + 1);
  await sam.say(old);
  await sam.sees('has expired');
  const withdrawn = await invitationOf(ada);
  await ada.press('➕ Mei Lin');
  await ada.sees('• Mei Lin');
  await ada.press('✖️ Mei Lin');
  await ada.sees('Only you, so far');
  await sam.say(withdrawn);
  await sam.sees('was taken back');
  const former = await invitationOf(ada);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await sam.say(former);
  await sam.sees('was taken back');
  expect(await stage.store.auditors.of(makers)).toEqual([]);
});

test('an admin who isn’t the owner can’t name auditors, and neither can one who was the owner', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  await mei.say('/chats');
  await mei.sees('No links of yours yet');
  expect(() => mei.button('Auditors')).toThrow('no button');
  const ada = stage.person(CAST.ada);
  await openAuditors(ada);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  for (const label of ['➕ Mei Lin', 'Somebody else', '➕ Дмитрий Соколов']) {
    await ada.press(label);
    await ada.sees('Only the chat’s owner can do that');
  }
  expect(await stage.store.auditors.of(makers)).toEqual([]);
});
