import { expect, test } from 'vitest';
import { publishCommands } from '../../src/bot/start/publish-commands.ts';
import { sweepDrafts } from '../../src/bot/new-link/sweep-drafts.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { QUESTIONS, walkTo } from './walk.ts';

test('/help answers in the middle and leaves the question standing', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('/help');
  await ada.sees('What I can do');
  await ada.say('/nonsense');
  await ada.sees('I don’t know /nonsense');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
});

test('/start in the middle offers to go on, and going on asks the same question', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'expiry');
  await ada.say('3d');
  await ada.sees(QUESTIONS.limit);
  await ada.say('/start');
  await ada.sees('I make invite links');
  await ada.press('Continue');
  await ada.sees('3 of 4');
  await ada.say('8');
  await ada.sees('Limit: 8 people');
});

test('/newlink over a draft offers Continue and Start over', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('/newlink');
  await ada.sees('You have an unfinished draft: Meetup · Harbour Makers');
  await ada.press('Continue');
  await ada.sees(QUESTIONS.expiry);

  await ada.say('/newlink');
  await ada.sees('You have an unfinished draft');
  await ada.press('Start over');
  await ada.sees(QUESTIONS.chat);
  expect((await stage.store.drafts.open(CAST.ada))?.settings.title).toBeNull();
});

test('/cancel puts the draft away, and it can be brought back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await ada.say('/cancel');
  await ada.sees('Your draft is saved');
  await ada.say('3d');
  await ada.sees('I don’t understand that');
  await ada.press('Restore draft');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Meetup');
  await ada.press('Cancel');
  await ada.sees('Your draft is saved');
  await ada.say('/cancel');
  await ada.sees('There’s nothing to cancel');
});

test('/timezone takes a city, an offset, a clock and a button', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  const zone = async () => (await stage.store.persons.find(CAST.ada))?.timeZone;
  await ada.say('/timezone');
  await ada.sees('Which time zone are you in?');
  await ada.say('Atlantis');
  await ada.sees('I don’t know that place');
  await ada.say('lisbon');
  await ada.sees('now in Europe/Lisbon');
  expect(await zone()).toBe('Europe/Lisbon');

  await ada.say('/timezone tokyo');
  await ada.sees('now in Asia/Tokyo');
  expect(() => ada.button('Kolkata'), 'a question that was answered').toThrow('no button');

  await ada.say('/timezone');
  await ada.sees('Which time zone are you in?');
  await ada.press('Kolkata');
  await ada.sees('now in Asia/Kolkata');
  expect(() => ada.button('Kolkata'), 'a question that was answered').toThrow('no button');
  expect(await zone()).toBe('Asia/Kolkata');

  await ada.say('/timezone');
  await ada.sees('Which time zone are you in?');
  await ada.say('cancel');
  await ada.sees('still in Asia/Kolkata');
});

test('/timezone asks where a place has several, and tells the time as it is told there', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('/timezone USA');
  await ada.sees('Which one is yours?');
  await ada.press('New York');
  expect((await ada.sees('now in America/New_York')).text).toMatch(/: \d{1,2}:\d\d\s(?:AM|PM) \(UTC−[45]\)/u);
  await ada.say('/timezone Munich');
  expect((await ada.sees('now in Europe/Berlin')).text).toMatch(/: \d\d:\d\d \(UTC\+[12]\)/u);
});

test('a link is shown as dates and numbers are written where somebody lives, and so is what becomes of it', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const asks = 'Concert, 12345 people, 3d';
  await mei.say('/timezone New York');
  await mei.sees('now in America/New_York');
  await mei.say(`/newlink ${asks}`);
  const american = /[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+(?:, \d{4})?, \d+:\d\d\s(?:AM|PM)/u;
  const inNewYork = await mei.sees(QUESTIONS.summary);
  expect(inNewYork.text).toMatch(american);
  expect(inNewYork.text).toContain('12,345 people');
  await mei.press('Create link');
  expect((await mei.sees('Your link is ready')).text).toMatch(american);

  await mei.say('/timezone Berlin');
  await mei.sees('now in Europe/Berlin');
  await mei.say(`/newlink ${asks}`);
  const inBerlin = await mei.sees(QUESTIONS.summary);
  expect(inBerlin.text).toMatch(/[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2}(?: \d{4})?, \d\d:\d\d/u);
  expect(inBerlin.text).toContain('12.345 people');
});

test('/timezone in the middle of a draft comes back to its question', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'limit');
  await ada.say('/timezone');
  await ada.sees('Which time zone are you in?');
  await ada.press('Back');
  await ada.sees('3 of 4');
});

test.each(['/timezone New York', '/timezone'])(
  '%s keeps the time that was typed for the draft',
  async (command) => {
    const stage = await startStage();
    const mei = stage.person(CAST.mei);
    await mei.say('/newlink Concert, until tomorrow 18:00');
    expect((await mei.sees(QUESTIONS.summary)).text).toMatch(/\w+, \d+ \w+(?: \d{4})?, 18:00 ·/);
    await mei.say(command);
    if (command === '/timezone') {
      await mei.sees('Which time zone are you in?');
      await mei.press('New York');
    }
    expect((await mei.sees('now in America/New_York')).text).toMatch(
      /\w+, \w+ \d+(?:, \d{4})?, 6:00\sPM \(America\/New_York/u,
    );
  },
);

test('text from nowhere gets the way on', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await ada.say('hello?');
  await ada.sees('I don’t understand that');
  await ada.say('/nonsense');
  await ada.sees('I don’t know /nonsense');
});

test('in a group the bot asks nothing and points to the private chat', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const dialog = `chat:${CAST_CHATS.makers}` as const;
  const hint = new Promise<string>((resolve) => {
    world.subscribe((event) => {
      if (event.type !== 'message' || event.message.dialog !== dialog) return;
      if (event.message.fromId === CAST.bot) resolve(JSON.stringify(event.message));
    });
  });
  world.messages.send(dialog, { fromId: CAST.ada, text: '/newlink' });
  expect(await hint).toContain('private chat');
  expect(await hint).toContain(`start=newlink_${CAST_CHATS.makers}`);
  expect(await stage.store.drafts.open(CAST.ada)).toBeNull();
});

test('who writes as the group is asked to come over, since nobody can tell who it is', async () => {
  const stage = await startStage();
  const { world } = stage.sandbox;
  const dialog = `chat:${CAST_CHATS.makers}` as const;
  world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.mei, { inviteUsers: true }, true);
  const hint = new Promise<string | undefined>((resolve) => {
    world.subscribe((event) => {
      if (event.type !== 'message' || event.message.dialog !== dialog) return;
      if (event.message.fromId === CAST.bot) resolve(event.message.text);
    });
  });
  world.messages.send(dialog, { fromId: CAST.mei, text: '/newlink' });
  expect(await hint).toContain('You’re writing as the group');
});

test('the menu and the profile are set through the API', async () => {
  const stage = await startStage();
  await publishCommands(stage.bot.bot.api, stage.deps.words);
  const settings = stage.sandbox.world.bots.settings(CAST.bot);
  expect(settings.commands[0]?.commands.map(({ command }) => command)).toEqual([
    'newlink',
    'batch',
    'links',
    'requests',
    'why',
    'chats',
    'audit',
    'settings',
    'timezone',
    'privacy',
    'mydata',
    'forget',
    'cancel',
    'help',
  ]);
  expect(JSON.stringify(settings)).toContain('keep track of them');
});

test('a draft nobody touched for a week is cancelled, and answering it brings it back', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'title');
  await ada.say('Meetup');
  await ada.sees(QUESTIONS.expiry);
  await stage.inbox.idle();
  const later = new Date(Date.now() + 8 * 86_400_000);
  expect(await sweepDrafts({ store: stage.store, clock: { ...stage.deps.clock, now: () => later } })).toBe(1);
  await ada.say('3d');
  await ada.sees('That draft was cancelled');
  await ada.press('Restore draft');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Meetup');
});
