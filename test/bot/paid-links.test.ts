import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { makeLink } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import { startStage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { notes, makers } = CAST_CHATS;
const MONTH = 2_592_000;

test('a paid link for a private channel, in one line', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Readers, paid 500 stars in Harbour Notes');
  const card = await ada.sees('People pay 500 Stars a month');
  expect(card.text).toContain('Never expires');
  expect(card.text).toContain('No limit');
  await ada.press('Create link');
  const made = await ada.sees('Your link is ready');
  expect(made.text).toContain('0 subscribed');
  expect(made.text).toContain('People pay 500 Stars a month');
  expect(stage.made(notes)).toMatchObject([
    { title: 'Readers', subscriptionPricing: { period: MONTH, amount: 500 } },
  ]);
});

test('a paid link with the buttons, and free again', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink in Harbour Notes');
  await ada.sees(QUESTIONS.summary);
  await ada.press('💰 Paid, in Stars');
  const question = await ada.sees('How many Stars a month?');
  expect(question.text).toContain('up to 10,000');
  expect(question.text).toContain('a price turns those off');
  await ada.press('250');
  await ada.sees('People pay 250 Stars a month');
  await ada.say('1k stars a month');
  await ada.sees('People pay 1,000 Stars a month');
  await ada.press('Make it free');
  const free = await ada.sees('Anyone with the link can join');
  expect(free.text, 'and not for ever').toMatch(/Expires: .* in 24 hours/);
});

test.each([
  ['0', 'For 0 Stars'],
  ['-5', 'has to be 1 Star or more'],
  ['10001', 'highest price is 10,000'],
  ['99999999999999999999', 'highest price is 10,000'],
  ['2.5', 'whole number'],
  ['lots', 'I can’t read a price'],
  ['5 dollars', 'not with money'],
  ['500 a week', 'once a month'],
])('a price of %j gets the bounds, and nothing is lost', async (text, said) => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Readers, paid in Harbour Notes');
  await ada.sees('How many Stars a month?');
  await ada.say(text);
  const again = await ada.sees(said);
  expect(again.text).toContain('How many Stars a month?');
  await ada.say('500');
  expect((await ada.sees('People pay 500 Stars a month')).text).toContain('Readers');
});

test('a price in one line that can’t be is said with its reason', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Readers, paid 20000 stars in Harbour Notes');
  const asked = await ada.sees('highest price is 10,000');
  expect(asked.text).toContain('paid 20000 stars');
  await ada.say('100');
  await ada.sees('People pay 100 Stars a month');
});

test('a group takes no price, and a public channel would be joined for nothing', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink Readers, paid 500 stars in Harbour Makers');
  const refused = await ada.sees('is a group, and Telegram has paid links for channels only');
  expect(refused.text).toContain('Readers');
  expect(() => ada.button('Create link')).toThrow('no button');
  await ada.press('Another chat');
  await ada.sees('Which chat is the link for?');
  await ada.press('Harbour Notes');
  await ada.sees('People pay 500 Stars a month');
  await ada.press('💬 Chat');
  await ada.sees('Which chat is the link for?');
  await ada.press('Harbour Makers');
  await ada.sees('is a group');
  await ada.press('Make it free');
  await ada.sees('Anyone with the link can join');

  const news = stage.sandbox.world.chats.add({
    kind: 'channel',
    title: 'Harbour News',
    creatorId: CAST.ada,
    username: 'harbour_news',
  });
  stage.sandbox.world.chats.promote(CAST.ada, news.peerId, CAST.robin, { inviteUsers: true });
  await ada.say('/newlink paid 500 stars in @harbour_news');
  await ada.sees('is public: anyone can join it for free');
});

test('a channel that became public since is noticed when the link is asked for', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink paid 500 stars in Harbour Notes');
  await ada.sees('People pay 500 Stars a month');
  const { state } = stage.sandbox.world;
  const publicly = state.chats.map((chat) =>
    chat.peerId === notes ? { ...chat, username: 'harbour_notes' } : chat,
  );
  Object.assign(state, { chats: publicly });
  await ada.press('Create link');
  await ada.sees(/public/);
  expect(stage.made(notes)).toEqual([]);
});

test('which of a price and other settings is meant is asked, with buttons', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/newlink paid 500 stars, 20 people, in Harbour Notes');
  await ada.sees('A paid link can’t have an expiry, a limit or approval');
  await ada.press('500 Stars a month');
  await ada.sees('People pay 500 Stars a month');
  await ada.say('until friday 18:00');
  await ada.sees('A paid link can’t have an expiry, a limit or approval');
  await ada.press(/^Fri/);
  const free = await ada.sees('Anyone with the link can join');
  expect(free.text).toMatch(/Expires: .*18:00/);
});

test('of a paid link only the name can be changed, and no link gets a price', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const paid = { subscriptionPricing: { period: MONTH, amount: 500 } };
  await makeLink(stage, ada, { title: 'Readers', ...paid }, { peerId: notes });
  await ada.press('✏️ Edit');
  const review = await ada.sees('can change only the name of a paid link');
  expect(review.inlineKeyboard?.flat().map(({ text }) => text)).not.toContain('⏳ Expiry');
  await ada.say('until friday');
  await ada.sees('nothing but the name of a paid link');
  await ada.press('🏷 Name');
  await ada.sees('Name this link');
  await ada.say('Old readers');
  await ada.sees('Review your changes');
  await ada.press('Save changes');
  await ada.sees('Changed');
  expect(stage.made(notes)).toMatchObject([{ title: 'Old readers', ...paid }]);

  await makeLink(stage, ada, NO_SETTINGS, { peerId: makers });
  await ada.press('✏️ Edit');
  await ada.sees(QUESTIONS.summary);
  await ada.say('500 stars a month');
  await ada.sees('Telegram can’t change what a link costs');
});

test('the card counts subscribers, and whose subscription ended', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  const paid = { subscriptionPricing: { period: MONTH, amount: 500 } };
  const { link, linkId } = await makeLink(stage, ada, paid, { peerId: notes });
  world.links.join(CAST.layla, link, { pays: true });
  world.links.join(CAST.sam, link, { pays: true });
  const seen = async (): Promise<void> => {
    const exported = await stage.telegram.findLink(notes, link);
    if (exported !== null) await stage.store.links.recordSightings(notes, [exported], new Date());
    stage.cards.wake();
  };
  await seen();
  await ada.sees('2 subscribed');
  world.clock.move(MONTH);
  world.links.join(CAST.sam, link, { pays: true });
  await seen();
  await ada.sees('1 subscribed, 1 subscription ended');
  expect(await stage.store.links.find(linkId)).toMatchObject({ usage: 1, subscriptionExpired: 1 });
});

test('whose subscription ended is shown among those who left', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const ada = stage.person(CAST.ada);
  const { world } = stage.sandbox;
  const paid = { subscriptionPricing: { period: MONTH, amount: 500 } };
  const { link } = await makeLink(stage, ada, paid, { peerId: notes });
  world.links.join(CAST.sam, link, { pays: true });
  await ada.press('More');
  await ada.press('Who joined');
  await ada.sees('1 in the chat');
  world.clock.move(MONTH);
  clock.forward(60_000);
  await ada.press('Back');
  await ada.press('More');
  await ada.press('Who joined');
  expect((await ada.sees('0 in the chat, 1 left')).text).toMatch(/• Sam Rivera .+ · left/);
}, 30_000);
