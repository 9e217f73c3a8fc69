import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import type { Rotation } from '../../src/domain/rotation.ts';
import { tamperUnseen } from '../store/tampering.ts';
import { makeLink, request } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';

const { makers } = CAST_CHATS;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The account's links with that title, oldest first: open, or not. */
function links(stage: Stage, title: string): { link: string; open: boolean; expireDate?: number }[] {
  return stage
    .made(makers)
    .filter((link) => link.title === title)
    .toReversed()
    .map(({ link, revoked, expireDate }) => ({
      link,
      open: !revoked,
      ...(expireDate ? { expireDate } : {}),
    }));
}

async function opens(stage: Stage, title: string, ...open: boolean[]): Promise<void> {
  await vi.waitFor(() => expect(links(stage, title).map((each) => each.open)).toEqual(open), {
    timeout: 8_000,
    interval: 20,
  });
}

/** On a schedule, without the questions. @returns when it is next. */
async function schedule(
  stage: Stage,
  person: Tester,
  linkId: string,
  change: Partial<Rotation> = {},
): Promise<Date> {
  const now = stage.deps.clock.now();
  const rotation: Rotation = {
    id: `rotation-${linkId}`,
    linkId,
    actorId: person.userId,
    actorName: 'Mei Lin',
    every: 'day',
    day: 0,
    minute: 9 * 60,
    timeZone: 'UTC',
    closeAfter: 0,
    lifetime: null,
    paused: false,
    nextAt: new Date(now.getTime() + HOUR_MS),
    setAt: now,
    ...change,
  };
  await stage.store.rotations.save(rotation);
  return rotation.nextAt;
}

test('a link is replaced every Monday at nine, and the old one closes an hour later', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { link, cardId } = await makeLink(stage, mei, { title: 'Weekly' });
  await mei.press('More');
  await mei.press('On a schedule');
  await mei.sees('How often?');
  await mei.press('Every week');
  await mei.press('Monday');
  await mei.sees('Times in UTC');
  await mei.press('09:00');
  await mei.sees('When should the old link close?');
  await mei.press('An hour later');
  const review = await mei.sees('🗓 A new link every Monday at 09:00 (UTC)');
  expect(review.text).toMatch(/an hour later\n♾ The new link never expires\n➡️ Next: Mon, \d+ \w+, 09:00$/);
  expect(review.id).toBe(cardId);
  await mei.press('Start');
  await mei.sees('Weekly is replaced on a schedule');

  clock.forward(7 * DAY_MS);
  await opens(stage, 'Weekly', true, true);
  const fresh = links(stage, 'Weekly')[1]?.link ?? '';
  const card = await mei.sees(fresh);
  expect(card.text).toContain('Here’s the new link, on schedule');
  expect(card.id).not.toBe(cardId);
  clock.forward(HOUR_MS);
  await opens(stage, 'Weekly', false, true);
  expect(links(stage, 'Weekly')[0]?.link).toBe(link);
  await vi.waitFor(() => {
    const old = mei.messages().find(({ id }) => id === cardId);
    expect(old?.text).toContain('🔴 Revoked');
    expect(JSON.stringify(old?.inlineKeyboard)).toContain('Newer link');
  }, 8_000);
  await mei.press('Newer link');
  await mei.press('History');
  expect((await mei.sees('History of Weekly')).text).toMatch(
    /replaced on Mei Lin’s schedule[^]*closed on Mei Lin’s schedule[^]*All versions \(2\)/,
  );
}, 40_000);

test('of several times that were missed, one is made up for; each is kept once, whatever the clock does', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Daily' });
  await schedule(stage, mei, linkId);
  clock.forward(10 * DAY_MS);
  await opens(stage, 'Daily', false, true);
  // An hour back and forth over the same occurrence, again and again.
  const newest = await vi.waitFor(async () => {
    const [due] = await stage.store.rotations.due(new Date(8.64e15));
    expect(due?.linkId).not.toBe(linkId);
    return due;
  });
  const untilNext = (newest?.nextAt.getTime() ?? 0) - clock.now().getTime();
  clock.forward(untilNext + 1_000);
  await opens(stage, 'Daily', false, false, true);
  for (const hours of [-1, 1, -1, 1]) {
    clock.forward(hours * HOUR_MS);
    const setAt = clock.now();
    await vi.waitFor(async () => {
      const [due] = await stage.store.rotations.due(new Date(8.64e15));
      expect(due?.nextAt.getTime()).toBeGreaterThan(setAt.getTime());
      expect(Math.abs((due?.setAt.getTime() ?? 0) - setAt.getTime())).toBeLessThan(2 * HOUR_MS);
    }, 5_000);
  }
  await stage.deps.clock.sleep(0);
  await opens(stage, 'Daily', false, false, true);
}, 40_000);

test('each new link lives as long as the first was made for', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const expireDate = new Date(clock.now().getTime() + 3 * DAY_MS);
  const { linkId } = await makeLink(stage, mei, { title: 'Guests', expireDate, usageLimit: 5 });
  await schedule(stage, mei, linkId, { lifetime: 3 * 86_400 });
  clock.forward(DAY_MS);
  await opens(stage, 'Guests', false, true);
  const [, fresh] = links(stage, 'Guests');
  const days = ((fresh?.expireDate ?? 0) * 1000 - clock.now().getTime()) / DAY_MS;
  expect(days).toBeCloseTo(3, 2);
}, 30_000);

test('a schedule goes on with a link that was regenerated by hand, and ends with one that was revoked', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Turn' });
  await schedule(stage, mei, linkId);
  const { resultLinkId } = await request(stage, {
    kind: 'regenerate',
    linkId,
    settings: null,
    actorId: CAST.mei,
  });
  await opens(stage, 'Turn', false, true);
  clock.forward(DAY_MS);
  await opens(stage, 'Turn', false, false, true);
  expect(await stage.store.rotations.of(resultLinkId ?? '')).toBeNull();
  const newest = await mei.sees('Here’s the new link');
  await mei.press('Revoke');
  await mei.press('Revoke it');
  await mei.sees('The schedule has ended');
  expect(newest.text).toContain('Turn');
  clock.forward(DAY_MS);
  await stage.store.rotations.due(clock.now()).then((due) => expect(due).toEqual([]));
  expect(links(stage, 'Turn')).toHaveLength(3);
}, 40_000);

test('somebody who lost the right is told, and nothing is made any more', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Mine' });
  await schedule(stage, mei, linkId);
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  clock.forward(DAY_MS);
  const told = await mei.sees('The link wasn’t replaced on schedule');
  expect(told.text).toMatch(/You can’t invite people to that chat[^]*The schedule has ended/);
  expect(await stage.store.rotations.of(linkId)).toBeNull();
  expect(links(stage, 'Mine')).toHaveLength(1);
}, 30_000);

test('after a change of accounts the person reads that the schedule has ended, and what to do', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Former' });
  await schedule(stage, mei, linkId);
  tamperUnseen(stage.databaseFile, `update invite_link set admin_id = 1 where id = '${linkId}'`);
  clock.forward(DAY_MS);
  const told = await mei.sees('The link wasn’t replaced on schedule');
  expect(told.text).toMatch(/Another account[^]*The schedule has ended[^]*make a new link with \/newlink/);
  expect(links(stage, 'Former')).toHaveLength(1);
}, 30_000);

test('a schedule can be paused, changed and ended', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Pausing' });
  await schedule(stage, mei, linkId, { closeAfter: 86_400 });
  await mei.press('More');
  await mei.press('On a schedule');
  expect((await mei.sees('is replaced on a schedule')).text).toContain('closes a day later');
  await mei.press('Pause');
  await mei.sees('the schedule is paused');
  clock.forward(3 * DAY_MS);
  await mei.press('Resume');
  await mei.sees('is replaced on a schedule');
  expect(links(stage, 'Pausing')).toHaveLength(1);
  await mei.press('Change');
  await mei.press('Every month');
  await mei.press('The last day');
  await mei.press('18:00');
  await mei.press('At once');
  await mei.sees('on the last day of every month at 18:00');
  await mei.press('Start');
  await mei.sees('is replaced on a schedule');
  await mei.press('End it');
  await mei.sees('isn’t replaced on a schedule any more');
  expect(await stage.store.rotations.of(linkId)).toBeNull();
}, 40_000);

test('when can be typed, also a time that no button has', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { cardId } = await makeLink(stage, mei, { title: 'Typed' });
  await mei.press('More');
  await mei.press('On a schedule');
  await mei.sees('send it, such as Monday 09:30');
  await mei.say('now & then <b>');
  const again = await mei.sees('I don’t understand that. Send a day, a time or both.');
  expect(again.text).toContain('How often?');
  expect(again.id).not.toBe(cardId);
  await mei.say('tuesdays');
  await mei.sees('At what time?');
  await mei.say('Monday at 9');
  await mei.sees('Which time do you mean?');
  await mei.press('21:00');
  await mei.sees('When should the old link close?');
  await mei.press('Back');
  await mei.sees('At what time?');
  await mei.say('9:30');
  await mei.sees('When should the old link close?');
  await mei.press('An hour later');
  await mei.sees('🗓 A new link every Monday at 09:30 (UTC)');
  await mei.press('Start');
  await mei.sees('Typed is replaced on a schedule');

  // Typed at once, it takes the place of what was chosen.
  await mei.press('Change');
  await mei.sees('How often?');
  await mei.say('the last day of the month, 18:45');
  await mei.sees('When should the old link close?');
  await mei.press('At once');
  await mei.sees('on the last day of every month at 18:45 (UTC)');
  // Nothing is asked any more.
  await mei.say('7:15');
  await mei.sees('I don’t understand that');
}, 40_000);
