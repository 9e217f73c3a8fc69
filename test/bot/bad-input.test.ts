import { describe, expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { startStage } from './stage.ts';
import { pickChat, QUESTIONS, walkTo } from './walk.ts';

describe('a title', () => {
  test('that is too long: says by how much, and a shorter one is a press away', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'title');
    await ada.say('The big spring meetup of all harbour makers');
    const said = await ada.sees('11 characters too long');
    expect(said.text).toContain('Telegram allows 32');
    await ada.press('Use the short name');
    await ada.sees(QUESTIONS.expiry);
    await ada.press('Back');
    await ada.sees('Now: The big spring meetup of all');
  });

  test('of HTML, emoji and direction marks is shown as it is and turns nothing around', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'title');
    await ada.say('<b>5 > 3 & 2</b> 👩‍👩‍👧‍👦\u202e\u200f!');
    await ada.sees(QUESTIONS.expiry);
    await ada.press('Back');
    const question = await ada.sees('Now:');
    expect(question.text).toContain('Now: <b>5 > 3 & 2</b> 👩‍👩‍👧‍👦!\n');
  });

  test('of nothing that can be seen, or a photo: asks for text, and the question stands', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'title');
    await ada.say('\u200f\u202e');
    await ada.sees('can’t see anything in that name');
    await ada.sendPhoto();
    await ada.sees('Send the name as text');
    await ada.say('Meetup');
    await ada.sees(QUESTIONS.expiry);
  });
});

describe('an expiry', () => {
  test('that cannot be used gets a sentence, and the title typed before stays', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'title');
    await ada.say('Meetup');
    await ada.sees(QUESTIONS.expiry);

    await ada.say('soon');
    await ada.sees('I can’t read a time from that');
    await ada.say('1.1.2020 10:00');
    await ada.sees('That’s in the past');
    await ada.say('1.1.2050 10:00');
    await ada.sees('dates after January 2038');
    await ada.sendPhoto();
    await ada.sees('Send the expiry as text');

    await ada.say('never');
    await ada.sees(QUESTIONS.limit);
    await ada.press('Skip');
    await ada.sees(QUESTIONS.requests);
    await ada.press('Skip');
    expect((await ada.sees(QUESTIONS.summary)).text).toContain('Name: Meetup');
  });

  test('within a clock change does not exist; the zone is asked for once and kept', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'expiry');
    await ada.sees('Times are in UTC');
    await ada.press('My time zone');
    await ada.sees('Which time zone are you in?');
    await ada.say('Berlin');
    await ada.sees('✓ Your times are now in Europe/Berlin');
    await ada.sees('Times are in Europe/Berlin');
    // The last Sunday of March, 02:30.
    await ada.say('28.3.2027 02:30');
    await ada.sees('doesn’t exist in Europe/Berlin');
    await ada.say('28.3.2027 03:30');
    await ada.sees(QUESTIONS.limit);
    await ada.press('Back');
    await ada.sees('28 Mar 2027, 03:30 (Europe/Berlin, UTC+2)');
    expect((await stage.store.persons.find(CAST.ada))?.timeZone).toBe('Europe/Berlin');
  });
});

test('a limit of 0, -1, 1e9, lots and 2.5 gets a sentence each, and the question stands', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'limit');
  for (const [typed, said] of [
    ['0', 'With a limit of 0, nobody can join'],
    ['-1', 'has to be 1 or more'],
    ['1e9', 'highest limit is 99,999'],
    ['lots', 'I can’t read a number from that'],
    ['2.5', 'has to be a whole number'],
  ] as const) {
    await ada.say(typed);
    await ada.sees(said);
  }
  await ada.sendPhoto();
  await ada.sees('Send a number such as 50');
  await ada.say('99999');
  expect((await ada.sees(QUESTIONS.summary)).text).toMatch(/Limit: 99,?999 people/);
});

test('a limit and approval exclude each other: the question says so, and the newer one counts', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'summary');
  await ada.press('Limit');
  await ada.sees(QUESTIONS.limit);
  await ada.press('50');
  await ada.sees('Limit: 50 people');
  await ada.press('Approval');
  expect((await ada.sees(QUESTIONS.requests)).text).toContain('The limit is 50 now. Approval turns it off');
  await ada.press('Admins approve');
  const card = await ada.sees(QUESTIONS.summary);
  expect(card.text).toContain('Admins approve each request');
  expect(card.text).toContain('No limit');

  await ada.press('Limit');
  expect((await ada.sees(QUESTIONS.limit)).text).toContain('A limit turns that off');
  await ada.say('20');
  const changed = await ada.sees(QUESTIONS.summary);
  expect(changed.text).toContain('Limit: 20 people');
  expect(changed.text).toContain('Anyone with the link can join');
});

test('yes and no are understood where approval is asked for', async () => {
  const stage = await startStage();
  const ada = stage.person(CAST.ada);
  await walkTo(ada, 'requests');
  await ada.say('perhaps');
  await ada.sees('send yes or no');
  await ada.say('Yes');
  expect((await ada.sees(QUESTIONS.summary)).text).toContain('Admins approve each request');
});

describe('a chat', () => {
  test('that cannot be read from what was sent: says what can be', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'chat');
    await ada.say('the one with the boats!');
    await ada.sees('I can’t tell which chat that is');
    await ada.sendPhoto();
    await ada.sees('I can’t tell which chat that is');
  });

  test('without the account that makes links: says what to do, and looks again', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await ada.say('/newlink Bakers only, 5 people');
    await ada.sees(QUESTIONS.chat);
    await pickChat(ada, 1, CAST_CHATS.open);
    const said = await ada.sees('is in Open Harbour but can’t invite people');
    expect(said.text).toContain('Choose @robin_porter');
    expect(said.text).toContain('Switch on Invite Users via Link');

    await ada.press('Check again');
    await ada.sees('is in Open Harbour but can’t invite people');

    stage.sandbox.world.chats.promote(CAST.ada, CAST_CHATS.open, CAST.robin, { inviteUsers: true });
    await ada.press('Check again');
    const card = await ada.sees(QUESTIONS.summary);
    expect(card.text).toContain('Name: Bakers only');
    expect(card.text).toContain('Limit: 5 people');
  });

  test('that the account is not in: says so with its name, and another can be chosen', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await walkTo(ada, 'chat');
    await pickChat(ada, 1, CAST_CHATS.bakers);
    const said = await ada.sees('@robin_porter');
    expect(said.text).toContain('Check');
    await ada.press('Another chat');
    await ada.sees(QUESTIONS.chat);
    await ada.press('Harbour Makers');
    await ada.sees(QUESTIONS.summary);
  });

  test('that Telegram cannot be asked about just now is asked for again, with nothing lost', async () => {
    const stage = await startStage();
    const ada = stage.person(CAST.ada);
    await ada.say('/newlink Kept title');
    await ada.sees(QUESTIONS.chat);
    await stage.inbox.idle();
    stage.sandbox.world.faults.add({ method: 'channels.getParticipants', kind: 'flood', seconds: 1 });
    await ada.press('Harbour Makers');
    await ada.sees('wait about 1 minute');
    await vi.waitFor(
      async () => {
        await ada.press('Check again');
        await stage.inbox.idle();
        expect(ada.heard().at(-1)?.text).toContain('Name: Kept title');
      },
      { timeout: 8_000, interval: 100 },
    );
  });
});
