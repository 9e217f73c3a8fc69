import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { makers } = CAST_CHATS;
const IN_A_WEEK = (): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + 7 * 86_400_000);

function only(stage: Stage) {
  const [link] = stage.made(makers);
  if (link === undefined) throw new Error('there is no link');
  return link;
}

test.each([
  ['the expiry', { expireDate: IN_A_WEEK() }, 'never expires', 'Never expires', 'expireDate'],
  ['the limit', { usageLimit: 20 }, 'no limit', 'No limit', 'usageLimit'],
] as const)(
  '%s is cleared: old and new are shown, and Telegram has none',
  async (_, has, typed, shown, field) => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await makeLink(stage, ada, { title: 'Spring', ...has });
    expect(only(stage)[field]).toBeDefined();
    await ada.press('✏️ Edit');
    await ada.sees('Review your changes');
    await ada.say(typed);
    const review = await ada.sees(shown);
    expect(
      review.entities?.some(({ type }) => type === 'strikethrough'),
      'what it was',
    ).toBe(true);
    await ada.press('Save changes');
    await ada.sees('Changed');
    expect(only(stage)[field]).toBeUndefined();
    expect(only(stage).title).toBe('Spring');
  },
);

test('the name and approval are cleared with their buttons', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
  await ada.press('✏️ Edit');
  await ada.sees(QUESTIONS.summary);
  await ada.press('🏷 Name');
  await ada.sees(QUESTIONS.title);
  await ada.press('No name');
  await ada.sees('No name');
  await ada.press('🙋 Approval');
  await ada.sees(QUESTIONS.requests);
  await ada.press('Anyone can join');
  await ada.sees('Anyone with the link can join');
  await ada.press('Save changes');
  await ada.sees('Changed');
  expect(only(stage)).toMatchObject({ requestNeeded: false });
  expect(only(stage).title).toBeUndefined();
});

test('approval takes the limit’s place, and a limit approval’s', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await makeLink(stage, ada, { usageLimit: 20 });
  await ada.press('✏️ Edit');
  await ada.sees(QUESTIONS.summary);
  await ada.press('🙋 Approval');
  await ada.sees('Approval turns it off');
  await ada.press('Admins approve');
  await ada.sees('Admins approve each request');
  await ada.press('Save changes');
  await ada.sees('Changed');
  expect(only(stage)).toMatchObject({ requestNeeded: true });
  expect(only(stage).usageLimit).toBeUndefined();
  await ada.press('✏️ Edit');
  await ada.sees(QUESTIONS.summary);
  await ada.say('30 people');
  await ada.sees('Limit: 30 people');
  await ada.press('Save changes');
  await ada.sees('Changed');
  expect(only(stage)).toMatchObject({ requestNeeded: false, usageLimit: 30 });
});

test('a link that was revoked meanwhile can’t be changed; what was typed becomes a new one', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { linkId, link } = await makeLink(stage, ada, { title: 'Spring' });
  await ada.press('✏️ Edit');
  await ada.sees(QUESTIONS.summary);
  await ada.say('30 people');
  await ada.sees('Limit: 30 people');
  stage.sandbox.world.links.edit(CAST.robin, makers, link, { revoked: true });
  const seen = await stage.telegram.findLink(makers, link);
  if (seen !== null) await stage.store.links.recordSightings(makers, [seen], new Date());
  expect(await stage.store.links.find(linkId)).toMatchObject({ revoked: true });
  await ada.press('Save changes');
  await ada.sees('already revoked and can’t be changed');
  await ada.press('As a new link');
  expect((await ada.sees('New link')).text).toContain('Limit: 30 people');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  expect(stage.made(makers)[0]).toMatchObject({ title: 'Spring', usageLimit: 30, revoked: false });
});

test('an Edit button that outlived its link says why it helps no more', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada, { title: 'Spring' });
  const { messageId, data } = ada.button('✏️ Edit');
  const revoked = stage.sandbox.world.links.edit(CAST.robin, makers, link, { revoked: true });
  const seen = await stage.telegram.findLink(makers, revoked.link.link);
  // The card is not redrawn before the press.
  await stage.cards.stop();
  if (seen !== null) await stage.store.links.recordSightings(makers, [seen], new Date());
  await ada.pressData(messageId, data);
  await ada.sees('Make a new one like it');
});

test('a public chat that has no invite link is explained, and nothing typed is lost', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Spring, 20 people, in Harbour Makers');
  await ada.sees(QUESTIONS.summary);
  stage.sandbox.world.faults.add({ method: 'messages.exportChatInvite', kind: 'public_join_requests' });
  await ada.press('Create link');
  const refused = await ada.sees('so Telegram has no invite link for it');
  expect(refused.text).toContain('Spring');
  await ada.press('Edit and retry');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Limit: 20 people');
});
