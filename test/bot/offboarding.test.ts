import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const PATIENCE = { timeout: 8_000 };

function demoteMei({ sandbox }: Stage): void {
  sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
}

/** The owner's message about links of Mei's, who has three and may make no more. */
async function offboardMei(stage: Stage) {
  const [ada, mei] = [stage.person(CAST.ada), stage.person(CAST.mei)];
  await ada.say('/start');
  const links = [
    await makeLink(stage, mei, { title: 'One <b>' }),
    await makeLink(stage, mei, { title: 'Two' }),
    await makeLink(stage, mei, { title: 'Three' }),
  ];
  demoteMei(stage);
  const message = await ada.sees('can’t make links in Harbour Makers any more');
  return { ada, mei, links, message };
}

test('the owner is told once whose links are still open, and takes them over', async () => {
  const stage = await startStage();
  const { ada, mei, links, message } = await offboardMei(stage);
  expect(message.text).toContain('Mei Lin');
  expect(message.text).toContain('3 links of theirs are still open');
  expect(message.text).toContain('One <b>');
  await ada.press('🤝 Take over');
  await ada.sees('3 links are yours now');
  for (const { linkId } of links) {
    expect(await stage.store.links.find(linkId)).toMatchObject({ actorId: CAST.ada, revoked: false });
  }
  await vi.waitFor(() => {
    expect(mei.messages().filter(({ text }) => text?.includes('t.me/+'))).toEqual([]);
  }, PATIENCE);
  stage.deps.operations.administratorsChanged(makers, CAST.mei);
  await ada.say('/links');
  await ada.sees('Your links in Harbour Makers (3)');
  expect(await stage.store.offboarding.untold()).toEqual([]);
  expect(ada.messages().filter(({ text }) => text?.includes('can’t make links'))).toEqual([]);
});

test('all of them are revoked', async () => {
  const stage = await startStage();
  const { ada, links } = await offboardMei(stage);
  await ada.press('🗑 Revoke all');
  const { text } = await ada.sees('Revoke 3 links of Harbour Makers?');
  expect(text).toContain('you can’t undo this');
  for (const { link } of links)
    expect(stage.sandbox.world.links.find(link)).toMatchObject({ revoked: false });
  await ada.press('‹ Back');
  await ada.sees('3 links of theirs are still open');
  await ada.press('🗑 Revoke all');
  await ada.press('🗑 Revoke 3');
  await ada.sees('3 links are revoked');
  for (const { link } of links) expect(stage.sandbox.world.links.find(link)).toMatchObject({ revoked: true });
});

test('somebody who has the right back keeps their links, and the press says so', async () => {
  const stage = await startStage();
  const { ada, links } = await offboardMei(stage);
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, { inviteUsers: true });
  await ada.press('🤝 Take over');
  await ada.sees('They can make links here again');
  await ada.press('🗑 Revoke all');
  await ada.sees('They can make links here again');
  for (const { linkId } of links) {
    expect(await stage.store.links.find(linkId)).toMatchObject({ actorId: CAST.mei, revoked: false });
  }
});

test('an owner who is one no longer gets nothing by the buttons they have', async () => {
  const stage = await startStage();
  const { ada, links } = await offboardMei(stage);
  stage.sandbox.world.chats.transfer(CAST.ada, makers, CAST.dmitri);
  for (const button of ['🤝 Take over', '🗑 Revoke all', 'Keep']) {
    await ada.press(button);
    await ada.sees('Only the chat’s owner');
  }
  for (const { linkId } of links) {
    expect(await stage.store.links.find(linkId)).toMatchObject({ actorId: CAST.mei, revoked: false });
  }
});
