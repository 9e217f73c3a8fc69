import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS, type Message } from 'telegram-sandbox';
import { openAllLinks } from './audit-walk.ts';
import { makeLink } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const EDIT = 'messages.editExportedChatInvite';

function labels(message: Message): string[] {
  return message.inlineKeyboard?.flat().map(({ text }) => text) ?? [];
}

/** By title: whether Telegram has it open, revoked or not at all. */
function statesOf(stage: Stage, links: readonly { link: string }[]): string[] {
  return links.map(({ link }) => {
    const found = stage.sandbox.world.links.find(link);
    return found === undefined ? 'gone' : found.revoked ? 'revoked' : 'open';
  });
}

test('links are picked by tick boxes over pages, previewed, and revoked; the others stay open', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const links: { link: string }[] = [];
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
    links.push(await makeLink(stage, ada, { title }));
  await ada.say('/links');
  await ada.sees('Your links in Harbour Makers (5)');
  await ada.press('Select');
  expect(labels(await ada.sees('Tap the numbers'))).toContain('⬜️ 1');
  await ada.press('⬜️ 1');
  expect(labels(await ada.sees('1 link selected'))).toContain('🗑 Revoke 1');
  await ada.press('Older');
  await ada.press('⬜️ 5');
  await ada.sees('2 links selected');
  await ada.press(/^🗑 Revoke 2$/);
  const preview = await ada.sees('Revoke 2 links of Harbour Makers?');
  expect(preview.text).toContain('• Five');
  expect(preview.text).toContain('• One');
  expect(statesOf(stage, links)).toEqual(['open', 'open', 'open', 'open', 'open']);
  await ada.press(/^🗑 Revoke 2$/);
  await vi.waitFor(
    () => expect(statesOf(stage, links)).toEqual(['revoked', 'open', 'open', 'open', 'revoked']),
    8_000,
  );
});

test('the owner revokes and deletes all of one admin’s, and nobody else’s', async () => {
  const stage = await startStage();
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  const meis = [await makeLink(stage, mei, { title: 'One' }), await makeLink(stage, mei, { title: 'Two' })];
  const adas = await makeLink(stage, ada, { title: 'Three' });
  await openAllLinks(ada);
  await ada.press('👤');
  await ada.press(/^Mei Lin|^美玲|· 2$/);
  await ada.sees('Audit: Harbour Makers (2)');
  await ada.press('Select');
  await ada.press('Revoke all 2');
  await ada.sees('Revoke 2 links of Harbour Makers?');
  await ada.press('Revoke and delete');
  await vi.waitFor(() => expect(statesOf(stage, meis)).toEqual(['gone', 'gone']), 8_000);
  expect(statesOf(stage, [adas])).toEqual(['open']);
  for (const { linkId } of meis) {
    expect(await stage.store.links.find(linkId)).toMatchObject({ revoked: true, deleted: true });
  }
});

test('links that can’t be revoked are named, in a message too, and can be tried again', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const links: { link: string }[] = [];
  for (const title of ['One', 'Two', 'Three']) links.push(await makeLink(stage, mei, { title }));
  await mei.say('/links');
  await mei.sees('Your links in Harbour Makers (3)');
  await mei.press('Select');
  await mei.press('Revoke all 3');
  const preview = await mei.sees('Revoke 3 links of Harbour Makers?');
  const error = { kind: 'error', code: 400, message: 'SOMETHING_NEW' } as const;
  stage.sandbox.world.faults.add({ method: EDIT, times: 2, ...error });
  await mei.press(/^🗑 Revoke 3$/);
  const [card, report] = await vi.waitFor(() => {
    const said = mei.messages().filter(({ text }) => text?.includes('1 link is revoked'));
    expect(said).toHaveLength(2);
    return said;
  }, 8_000);
  expect(card?.id).toBe(preview.id);
  const open = statesOf(stage, links).flatMap((state, at) =>
    state === 'open' ? (['One', 'Two', 'Three'][at] ?? []) : [],
  );
  expect(open).toHaveLength(2);
  for (const message of [card, report]) {
    expect(message?.text).toContain('Revoked: 1 · Failed: 2');
    for (const title of open) expect(message?.text).toContain(title);
    expect(message?.text).not.toContain('Unnamed');
  }
  await mei.press('🔁 Try again');
  await mei.sees('2 links are revoked');
  expect(statesOf(stage, links)).toEqual(['revoked', 'revoked', 'revoked']);
  const again = card?.inlineKeyboard?.flat().find(({ text }) => text === '🔁 Try again');
  const answer = await mei.pressData(card?.id ?? 0, again?.callback_data ?? '');
  expect(answer.text).toContain('trying again already');
});

test('a batch that revokes links speaks of revoking while it is paused', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  for (const title of ['One', 'Two', 'Three']) await makeLink(stage, mei, { title });
  stage.sandbox.world.faults.add({ method: EDIT, kind: 'flood', seconds: 3_600 });
  await mei.say('/links');
  await mei.sees('Your links in Harbour Makers (3)');
  await mei.press('Select');
  await mei.press('Revoke all 3');
  await mei.sees('Revoke 3 links of Harbour Makers?');
  await mei.press(/^🗑 Revoke 3$/);
  await mei.sees('Telegram asks me to wait. It goes on at');
  await mei.press('⏸ Pause');
  const paused = await mei.sees('Paused');
  expect(paused.text).toContain('Links that are revoked stay revoked.');
  expect(paused.text).not.toContain('made');
});

test('all that expired are closed, and those that work stay', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  const expireDate = new Date(clock.now().getTime() + 10 * 60_000);
  const expired = [
    await makeLink(stage, ada, { title: 'One', expireDate }),
    await makeLink(stage, ada, { title: 'Two', expireDate }),
  ];
  const open = await makeLink(stage, ada, { title: 'Three' });
  clock.forward(11 * 60_000);
  await ada.say('/links');
  await ada.sees('Your links in Harbour Makers (3)');
  await ada.press(/^Expired 2$/);
  await ada.press('Select');
  await ada.press('Revoke all 2');
  await ada.sees('Revoke 2 links of Harbour Makers?');
  await ada.press('Revoke and delete');
  await vi.waitFor(() => expect(statesOf(stage, expired)).toEqual(['gone', 'gone']), 8_000);
  expect(statesOf(stage, [open])).toEqual(['open']);
});

test('somebody who lost the right after the preview closes nothing', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const links = [await makeLink(stage, mei, { title: 'One' }), await makeLink(stage, mei, { title: 'Two' })];
  await mei.say('/links');
  await mei.sees('Your links in Harbour Makers (2)');
  await mei.press('Select');
  await mei.press('Revoke all 2');
  await mei.sees('Revoke 2 links of Harbour Makers?');
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await mei.press(/^🗑 Revoke 2$/);
  await mei.sees('You can’t invite people to that chat');
  expect(statesOf(stage, links)).toEqual(['open', 'open']);
});
