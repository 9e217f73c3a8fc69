import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { makeLink } from './made-links.ts';
import { startStage, type Stage } from './stage.ts';

const { makers, notes } = CAST_CHATS;

/** The account looks at the link, `ms` after now. */
async function look(stage: Stage, peerId: number, link: string, ms = 0): Promise<void> {
  const seen = await stage.telegram.findLink(peerId, link);
  if (seen === null) throw new Error('there is no such link');
  await stage.store.links.recordSightings(peerId, [seen], new Date(Date.now() + ms));
  stage.cards.wake();
}

test('everything that Telegram says of a link can be read', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada, { title: 'Spring', requestNeeded: true });
  expect(() => world.links.join(CAST.layla, link)).toThrow('INVITE_REQUEST_SENT');
  world.links.edit(CAST.robin, makers, link, { title: 'Summer' });
  await look(stage, makers, link);
  await ada.sees('1 waiting');
  await ada.press('More');
  await ada.sees('Summer');
  await ada.press('ℹ️ Details');
  const { text } = await ada.sees('Details of Summer');
  for (const said of [
    'Additional link',
    '🟢 Open',
    'Asked for by Ada Okafor',
    `Telegram names Robin Porter (${CAST.robin}) as its maker`,
    'Last changed',
    'Never expires',
    'No limit',
    'Approval: on',
    'Free',
    'Joined and still there: 0',
    'Waiting for approval: 1',
    'As Telegram said',
  ]) {
    expect(text).toContain(said);
  }
  await ada.press('Back');
  await ada.sees('Summer');
});

test('a limit and an expiry are among them', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const expireDate = new Date(Date.now() + 86_400_000);
  await makeLink(stage, ada, { usageLimit: 20, strict: true, expireDate });
  await ada.press('More');
  await ada.sees('0 of 20 joined');
  await ada.press('ℹ️ Details');
  const { text } = await ada.sees('Details of');
  expect(text).toContain('Limit: 20 people, then it closes for good');
  expect(text).toMatch(/Expires \w/);
});

test('of a paid link they say what it costs and how many subscriptions ended', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const ada = stage.person(CAST.ada);
  const subscriptionPricing = { period: 2_592_000, amount: 500 };
  const { link } = await makeLink(stage, ada, { subscriptionPricing }, { peerId: notes });
  world.links.join(CAST.layla, link, { pays: true });
  world.clock.move(2_592_000);
  await look(stage, notes, link);
  await ada.sees('1 subscription ended');
  await ada.press('History');
  await ada.sees('History of');
  await ada.press('ℹ️ Details');
  const { text } = await ada.sees('Details of');
  expect(text).toContain('People pay 500 Stars a month');
  expect(text).toContain('Subscriptions ended: 1');
  expect(text).toContain('Not changed since');
});

test('a card says as of when its numbers are, once they are not those of its making', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { link } = await makeLink(stage, ada);
  expect(ada.messages().at(-1)?.text).not.toContain('As of');
  await look(stage, makers, link, 120_000);
  await ada.press('History');
  await ada.sees('History of');
  await ada.press('Back');
  expect((await ada.sees('Anyone with the link can join')).text).toMatch(/As of \d/);
});
