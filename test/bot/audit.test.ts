/** /audit: who can get in, and what helps. */
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { startLockdown } from '../../src/actions/lockdown.ts';
import { openAudit } from './audit-walk.ts';
import { lockMakers } from './lock-makers.ts';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const AS_MEI = { actorName: 'Mei Lin' };
const IN_A_WEEK_MS = 7 * 24 * 3_600_000;

function labels(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

function onTelegram(stage: Stage, title: string) {
  return stage.made(makers).find((link) => link.title === title);
}

test('what is open comes in order of risk, each with what helps', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const inAnHour = new Date(Date.now() + 3_600_000);
  await makeLink(stage, mei, { title: 'Ends', expireDate: inAnHour }, AS_MEI);
  await makeLink(stage, mei, { title: 'Few', usageLimit: 5 }, AS_MEI);
  await makeLink(stage, mei, { title: 'Open <b>&' }, AS_MEI);
  const { text = '', ...message } = await openAudit(ada);
  const order = ['Open <b>&', 'Few', 'Ends'].map((title) => text.indexOf(title));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(text).toContain('3 links are open.');
  expect(text).toContain('by Mei Lin\nAnyone can join, and it never expires · 0 joined');
  expect(text).toContain('Anyone can join, up to 5, and it never expires');
  expect(text).toContain('@robin_porter isn’t the owner');
  expect(text).toContain('chat folders');
  expect(labels({ ...message, text })).toEqual(
    expect.arrayContaining(['1', '2', '3', '1 ⏳ 7 days', '2 ⏳ 7 days', '3 🗑 Revoke', '📋 All links']),
  );
});

test('one tap gives a link an end, and the screen says so and shows what is left', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, mei, { title: 'Spring' }, AS_MEI);
  const { id } = await openAudit(ada);
  await ada.press('1 ⏳ 7 days');
  const after = await ada.sees('✓ Spring now ends in 7 days.');
  expect(after.id).toBe(id);
  expect(after.text).toMatch(/1\. ⏳ Spring\nby Mei Lin\nAnyone can join, until /);
  const ends = onTelegram(stage, 'Spring')?.expireDate ?? 0;
  expect(Math.abs(ends * 1_000 - Date.now() - IN_A_WEEK_MS)).toBeLessThan(600_000);
});

test('revoking is asked first, and a link that was closed meanwhile is not touched', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const [soon, later] = [
    await makeLink(stage, mei, { title: 'Soon', expireDate: new Date(Date.now() + 3_600_000) }),
    await makeLink(stage, mei, { title: 'Later', expireDate: new Date(Date.now() + 7_200_000) }),
  ];
  await openAudit(ada);
  await ada.press('1 🗑 Revoke');
  await ada.sees('Revoke Later?');
  await ada.press('Keep it');
  await ada.sees('2 links are open');
  await ada.press('1 🗑 Revoke');
  await ada.sees('Revoke Later?');
  await ada.press('Revoke it');
  expect((await ada.sees('✓ Later is revoked.')).text).toContain('1 link is open');
  expect(onTelegram(stage, 'Later')).toMatchObject({ revoked: true });

  await ada.press('1 🗑 Revoke');
  await ada.sees('Revoke Soon?');
  stage.sandbox.world.links.edit(CAST.robin, makers, soon.link, { revoked: true });
  stage.deps.operations.refresh(makers);
  await vi.waitFor(async () => {
    expect((await stage.store.links.find(soon.linkId))?.revoked).toBe(true);
  }, 8_000);
  await ada.press('Revoke it');
  await ada.sees('Soon is closed already');
  expect(later.link).not.toBe(soon.link);
});

test('what Telegram refuses is said, and the link stays', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring' });
  await openAudit(ada);
  stage.sandbox.world.faults.add({
    method: 'messages.editExportedChatInvite',
    kind: 'error',
    code: 400,
    message: 'INVITE_HASH_EXPIRED',
  });
  await ada.press('1 ⏳ 7 days');
  expect((await ada.sees('⚠️ Spring stays as it is.')).text).toContain('never expires');
});

test('links of an admin who lost the right are said to be theirs', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await makeLink(stage, mei, { title: 'Spring' }, AS_MEI);
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await vi.waitFor(async () => {
    const list = (await stage.store.chats.find(makers))?.administrators?.list ?? [];
    expect(list.some(({ userId, inviteUsers }) => userId === CAST.mei && inviteUsers)).toBe(false);
  }, 15_000);
  const screen = await openAudit(ada);
  expect(screen.text).toContain(
    '🚪 Mei Lin can’t make links here any more, and 1 of their links is still open.',
  );
  expect(screen.text).toContain('by Mei Lin, who can’t make links any more');
}, 30_000);

test('many links are pages, there and back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  for (let n = 0; n < 6; n += 1) await makeLink(stage, ada, { title: `Nr ${n}` });
  const first = await openAudit(ada);
  expect(first.text).toContain('4. ♾ Nr 2');
  await ada.press('Safer');
  const second = await ada.sees('5. ♾ Nr 1');
  expect(second.text).toContain('6. ♾ Nr 0');
  await ada.press('Riskier');
  expect((await ada.sees('1. ♾ Nr 5')).text).toBe(first.text);
});

test('a link’s life: what it is, what happened, and the way back', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const { link } = await makeLink(stage, mei, { title: 'Spring' }, AS_MEI);
  stage.sandbox.world.links.join(CAST.sam, link);
  const { id } = await openAudit(ada);
  await ada.press('1');
  const life = await ada.sees('History of Spring');
  expect(life.id).toBe(id);
  expect(life.text).toContain('Asked for by Mei Lin');
  expect(life.text).toContain('Mei Lin made the link');
  expect(labels(life)).toEqual(['⏳ End in 7 days', '🙋 Require approval', '🗑 Revoke', '‹ Audit']);
  await ada.press('Require approval');
  await ada.sees('✓ Admins now approve everyone who uses Spring.');
  expect(onTelegram(stage, 'Spring')).toMatchObject({ requestNeeded: true });
});

test('a primary link is called that: nobody asked for it, and it wasn’t made behind anybody’s back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await lockMakers(ada, 'approval');
  await openAudit(ada);
  await ada.press('1');
  const life = await ada.sees('History of Primary link');
  expect(life.text).toContain('the primary link was replaced');
  expect(life.text).toContain('🔑 Primary link, ');
  expect(life.text).not.toContain('Made in Telegram');
});

test('Check now looks at the chat, and the message says when it was done', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring' });
  const { id } = await openAudit(ada);
  await ada.press('Check now');
  const done = await ada.sees('Last check:');
  expect(done.id).toBe(id);
  expect(done.text).toContain('Spring');
}, 30_000);

test('who hands the chat over while the screen is open changes nothing any more', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId } = await makeLink(stage, stage.person(CAST.mei), { title: 'Spring' }, AS_MEI);
  await openAudit(ada);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.mei);
  await ada.press('1 ⏳ 7 days');
  await ada.sees(/Only the chat’s owner can do that|You can’t invite people to that chat/);
  expect(await stage.store.links.find(linkId)).toMatchObject({ expireDate: null, revoked: false });
}, 30_000);

test('titles that turn text around or look like markup stay what they are', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const titles = ['\u202eevil <i>x</i>', '🦊=1+1 &amp;', 'رابط'];
  for (const title of titles) await makeLink(stage, ada, { title });
  const { text = '' } = await openAudit(ada);
  expect(text).not.toContain('\u202e');
  expect(text).toContain('evil <i>x</i>');
  expect(text).toContain('🦊=1+1 &amp;');
  expect(text).toContain('\u2068رابط\u2069');
});

test('a chat that is locked down says so', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring' });
  await startLockdown(stage.deps, {
    actor: { userId: CAST.ada, name: 'Ada Okafor' },
    peerId: makers,
    mode: 'approval',
    card: null,
    locale: 'en',
    by: { key: 'test' },
  });
  expect((await openAudit(ada)).text).toContain('🔒 Locked down since');
});
