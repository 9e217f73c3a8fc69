import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type InviteLinkView, type Message } from 'telegram-sandbox';
import { openAllLinks } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;

/** The account's primary links of Harbour Makers: those that were replaced, and the present one. */
function primaries({ sandbox }: Stage): { former: InviteLinkView[]; present: InviteLinkView | undefined } {
  const all = sandbox.world.links
    .ofChat(makers)
    .filter((link) => link.permanent && link.adminId === CAST.robin);
  return { former: all.filter((link) => link.revoked), present: all.find((link) => !link.revoked) };
}

async function openPrimary(person: Tester): Promise<Message> {
  await person.say('/chats');
  await person.sees('Which chat?');
  await person.press('Harbour Makers');
  await person.sees('Harbour Makers');
  await person.press('Primary link');
  return person.sees('Every admin has one primary link');
}

function labels(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

test('the owner sees the primary link with what it is, and can only replace it or change its approval', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const card = await openPrimary(ada);
  expect(card.text).toContain('Primary link');
  expect(card.text).toContain(primaries(stage).present?.link ?? 'none');
  expect(labels(card)).toEqual([
    '📋 Copy',
    '↗️ Share',
    '♻️ Replace',
    '🙋 Approval: off',
    '🕘 History',
    '👥 Who joined',
  ]);
  expect(card.text).not.toContain('Somebody');
  await ada.press('Who joined');
  await ada.sees('Who joined with Primary link');
});

test('replaced, the old one is closed, the new one is on the card, and both are on record', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openPrimary(ada);
  const before = primaries(stage).present;
  await ada.press('Replace');
  await ada.sees('The old one stops working at once');
  await ada.press('Keep it');
  await ada.sees('Every admin has one primary link');
  await ada.press('Replace');
  await ada.sees('The old one stops working at once');
  await ada.press('Replace it');
  const card = await ada.sees('This is the new primary link');
  const { former, present } = primaries(stage);
  expect(former).toMatchObject([{ link: before?.link }]);
  expect(card.text).toContain(present?.link);
  await ada.press('History');
  const history = await ada.sees('History of Primary link');
  expect(history.text).toContain('Ada Okafor replaced the primary link');
  expect(history.text).toContain('All versions (2)');
});

test('replaced with approval, the new one asks for it from the start; it can be switched off again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openPrimary(ada);
  await ada.press('Replace');
  await ada.press('…with approval');
  const card = await ada.sees('This is the new primary link');
  expect(card.text).toContain('Admins approve each request');
  expect(primaries(stage).present).toMatchObject({ requestNeeded: true });
  expect(primaries(stage).former).toHaveLength(1);
  await ada.press('Approval: on');
  await ada.sees('Turn off approval for the primary link of Harbour Makers?');
  await ada.press('Turn off');
  await ada.sees('✅ Changed.');
  expect(primaries(stage).present).toMatchObject({ requestNeeded: false });
});

test('a chat that takes no approval there says so, and the link stays as it is', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openPrimary(ada);
  const error = { kind: 'error', code: 400, message: 'CHAT_INVITE_PERMANENT' } as const;
  stage.sandbox.world.faults.add({ method: 'messages.editExportedChatInvite', ...error });
  await ada.press('Approval: off');
  await ada.press('Turn on');
  expect((await ada.sees('wasn’t changed')).text).toContain('in some chats no approval either');
  await ada.press('Back to the link');
  expect(labels(await ada.sees('Every admin has one primary link'))).toContain('🙋 Approval: off');
});

test('replaced twice from two messages, it is replaced once', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openPrimary(ada);
  await ada.press('Replace');
  await ada.sees('The old one stops working at once');
  const { messageId, data } = ada.button('Replace it');
  await Promise.all([ada.pressData(messageId, data), ada.pressData(messageId, data)]);
  await ada.sees('This is the new primary link');
  await stage.inbox.idle();
  expect(primaries(stage).former).toHaveLength(1);
});

test('an admin who isn’t the owner gets no primary link, whatever they press', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await mei.say('/chats');
  const menu = await mei.sees('Harbour Makers');
  expect(labels(menu)).not.toContain('🔑 Primary link');
  await openPrimary(ada);
  await ada.press('Replace');
  await ada.sees('The old one stops working at once');
  const callback_data = ada.button('Replace it').data;
  const inlineKeyboard = [[{ text: 'Replace it', callback_data }]];
  stage.sandbox.world.messages.edit(mei.dialog, menu.id, { text: 'forged', inlineKeyboard });
  expect((await mei.press('Replace it')).text).toContain('belongs to somebody else');
  expect(primaries(stage).former).toEqual([]);
});

test('a primary link that was replaced in Telegram is followed when it is looked at again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await openPrimary(ada);
  stage.sandbox.world.links.export(CAST.robin, makers, { legacyRevokePermanent: true });
  const card = await openPrimary(ada);
  expect(card.text).toContain(primaries(stage).present?.link);
  await ada.press('History');
  expect((await ada.sees('History of')).text).toContain('Revoked in Telegram');
});

test('a revoked link is deleted from Telegram, and stays on record', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada, { title: 'Spring' });
  await ada.press('Revoke');
  await ada.press('Revoke it');
  await ada.sees('✅ Revoked.');
  await ada.press('Delete');
  await ada.sees('Telegram won’t list it any more');
  await ada.press('Delete it');
  const card = await ada.sees('Deleted from Telegram');
  expect(card.text).toContain('🔴 Revoked, and deleted from Telegram');
  expect(labels(card)).toEqual(['♻️ Make a new one', '🕘 History', '👥 Who joined']);
  expect(stage.sandbox.world.links.find(link)).toBeUndefined();
  await ada.press('History');
  expect((await ada.sees('History of Spring')).text).toContain('Ada Okafor deleted the link from Telegram');
});

test('the owner deletes all revoked links of the account at once', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const revoked = [
    await makeLink(stage, mei, { title: 'One' }),
    await makeLink(stage, mei, { title: 'Two' }),
  ];
  const open = await makeLink(stage, mei, { title: 'Open' });
  for (const { link } of revoked) stage.sandbox.world.links.edit(CAST.robin, makers, link, { revoked: true });
  stage.deps.operations.refresh(makers);
  await vi.waitFor(async () => {
    for (const { linkId } of revoked) expect((await stage.store.links.find(linkId))?.revoked).toBe(true);
  }, 8_000);
  await openAllLinks(ada);
  await ada.press(/^Revoked 2$/);
  await ada.sees('Audit: Harbour Makers (2)');
  await ada.press('Delete revoked');
  await ada.sees('Delete the revoked links of Harbour Makers from Telegram?');
  await ada.press('Delete them');
  await ada.sees('Telegram no longer lists the revoked links');
  for (const { link, linkId } of revoked) {
    expect(stage.sandbox.world.links.find(link)).toBeUndefined();
    expect(await stage.store.links.find(linkId)).toMatchObject({ deleted: true });
  }
  expect(stage.sandbox.world.links.find(open.link)).toMatchObject({ revoked: false });
});

test('a link that somebody else made says whose it is, and offers nothing that can’t work', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  const { link } = await makeLink(stage, ada, { title: 'Mine' });
  const meis = world.links.export(CAST.mei, makers, { title: 'Meis' });
  const mine = await stage.telegram.findLink(makers, link);
  if (mine === null) throw new Error('it is there');
  const exported = { ...mine, link: meis.link, title: 'Meis', adminId: CAST.mei };
  await stage.store.links.recordFound(makers, [{ id: 'meis', exported }], stage.deps.clock.now());
  await openAllLinks(ada);
  await ada.press(/^1$/);
  await ada.sees('History of Meis');
  await ada.press('Show the link');
  const card = await ada.sees('Mei Lin made this link');
  expect(labels(card)).toEqual(['📋 Copy', '↗️ Share', '🕘 History', '👥 Who joined']);
});
