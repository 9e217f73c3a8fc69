import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS, type LinkSettings } from '../../src/domain/link-settings.ts';
import { makeLink, request } from './made-links.ts';
import { movableClock } from './movable-clock.ts';
import type { Tester } from './person.ts';
import { startStage, type Stage } from './stage.ts';
import { QUESTIONS } from './walk.ts';

const { makers } = CAST_CHATS;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NEWS = /is full|expires in|has expired|revoked <?b?>?|changed|News about/;

/** Messages of the bot that nobody asked for, oldest first. */
function notices(person: Tester): string[] {
  return person.messages().flatMap(({ text, fromId }) => {
    const notice = fromId === CAST.bot && text !== undefined && !text.startsWith('🔗') && NEWS.test(text);
    return notice ? [text] : [];
  });
}

async function isTold(person: Tester, text: string, seconds = 8): Promise<void> {
  await vi.waitFor(() => expect(notices(person).join('\n---\n')).toContain(text), {
    timeout: seconds * 1000,
    interval: 20,
  });
}

/** Somebody opens the link: they join, or ask to. */
function open(stage: Stage, link: string, ...people: number[]): void {
  for (const userId of people) {
    try {
      stage.sandbox.world.links.join(userId, linkHash(link));
    } catch (error) {
      expect(String(error)).toContain('INVITE_REQUEST_SENT');
    }
  }
  stage.deps.operations.refresh(makers);
}

async function nothingIsDue({ store }: Stage, clock: { now(): Date }): Promise<void> {
  await vi.waitFor(async () => {
    expect(await store.notices.due({ now: clock.now(), notOf: [] })).toEqual([]);
  }, 8_000);
}

function until(clock: { now(): Date }, ms: number): Date {
  return new Date(clock.now().getTime() + ms);
}

test('a link that is full is told of once, however often it fills up that day', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Duo', usageLimit: 1 });
  open(stage, link, CAST.sam);
  await isTold(
    mei,
    '🟡 Duo in Harbour Makers is full: 1 person joined.\n\nTo let more people in, raise its limit.',
  );
  await mei.press('Show the link');
  await mei.sees('🟡 Full');

  const other = await makeLink(stage, mei, { title: 'Solo', usageLimit: 1 });
  stage.sandbox.world.chats.leave(makers, CAST.sam);
  open(stage, other.link, CAST.priya);
  open(stage, link, CAST.sam);
  await isTold(mei, 'Solo in Harbour Makers is full');
  expect(notices(mei)).toHaveLength(2);
}, 30_000);

test('an expiry is told of an hour before and when it comes, and never again', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei, { title: 'Meetup', expireDate: until(clock, 5 * HOUR_MS) });
  // Too short for a warning.
  await makeLink(stage, mei, { title: 'Brief', expireDate: until(clock, 2 * HOUR_MS) });
  clock.forward(2 * HOUR_MS);
  await isTold(mei, '⌛ Brief in Harbour Makers has expired.');
  clock.forward(2 * HOUR_MS);
  await isTold(mei, '⏳ Meetup in Harbour Makers expires in an hour: ');
  await stage.restart();
  clock.forward(HOUR_MS);
  await isTold(mei, '⌛ Meetup in Harbour Makers has expired.');
  await stage.restart();
  await makeLink(stage, mei, { title: 'Later', expireDate: until(clock, 2 * HOUR_MS) });
  clock.forward(2 * HOUR_MS);
  await isTold(mei, 'Later in Harbour Makers has expired');
  expect(notices(mei)).toHaveLength(4);
}, 60_000);

test('after a long time away it tells what expired within a day, and no “in an hour” that is over', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei, { title: 'Old', expireDate: until(clock, 5 * HOUR_MS) });
  await makeLink(stage, mei, { title: 'Recent', expireDate: until(clock, 40 * HOUR_MS) });
  clock.forward(41 * HOUR_MS);
  await isTold(mei, '⌛ Recent in Harbour Makers has expired.');
  expect(notices(mei)).toHaveLength(1);
}, 30_000);

test('what happened right before a stop is told after the start, and a draft that is open comes below it', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { link } = await makeLink(stage, mei, { title: 'Duo', usageLimit: 1 });
  await mei.say('/newlink');
  await mei.sees(QUESTIONS.summary);
  await stage.tellers.stop();
  open(stage, link, CAST.sam);
  await vi.waitFor(async () => {
    const due = await stage.store.notices.due({ now: new Date(), notOf: [] });
    expect(due).toMatchObject([{ kind: 'full' }]);
  }, 8_000);
  expect(notices(mei)).toEqual([]);
  await stage.restart();
  await isTold(mei, 'Duo in Harbour Makers is full');
  const told = mei.messages().findLast(({ text }) => text?.includes('is full'));
  await mei.say('20 people');
  expect((await mei.sees('Limit: 20 people')).id).toBeGreaterThan(told?.id ?? Infinity);
}, 30_000);

test('many links that expire at the same moment are told of in one message', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const mei = stage.person(CAST.mei);
  const expireDate = until(clock, 2 * HOUR_MS);
  for (let n = 1; n <= 12; n += 1) await makeLink(stage, mei, { title: `Guest ${n}`, expireDate });
  clock.forward(2 * HOUR_MS);
  await isTold(mei, 'News about your links');
  expect(notices(mei)).toHaveLength(1);
  expect(notices(mei)[0]).toMatch(/1\. ⌛ Guest \d+ in Harbour Makers has expired[^]*… and 2 more/);
  await mei.press(/^10$/);
  await mei.sees('⌛ Expired');
}, 60_000);

test('what the owner does to somebody’s link, they are told; what they do themselves, not', async () => {
  const stage = await startStage();
  const mei = stage.person(CAST.mei);
  const { linkId } = await makeLink(stage, mei, { title: 'Team' });
  const change = (actorId: number, settings: Partial<LinkSettings>): Promise<unknown> =>
    request(stage, {
      kind: 'edit',
      linkId,
      actorId,
      actorName: actorId === CAST.ada ? 'Ada Okafor' : 'Mei Lin',
      settings: { ...NO_SETTINGS, title: 'Team', ...settings },
    });
  await change(CAST.mei, { usageLimit: 20 });
  await change(CAST.ada, { usageLimit: 50 });
  await isTold(mei, '✏️ Ada Okafor changed Team in Harbour Makers:\n• limit: 20 → 50');
  await request(stage, {
    kind: 'revoke',
    linkId,
    actorId: CAST.ada,
    actorName: 'Ada Okafor',
    settings: null,
  });
  await isTold(mei, '🔴 Ada Okafor revoked Team in Harbour Makers.');

  const own = await makeLink(stage, mei, { title: 'Mine' });
  await request(stage, { kind: 'revoke', linkId: own.linkId, actorId: CAST.mei, settings: null });
  const outside = await makeLink(stage, mei, { title: 'Outside' });
  stage.sandbox.world.links.edit(CAST.robin, makers, linkHash(outside.link), { revoked: true });
  stage.deps.operations.refresh(makers);
  await isTold(mei, '🔴 Outside in Harbour Makers was revoked in Telegram, outside the bot.', 40);
  expect(notices(mei)).toHaveLength(3);
}, 60_000);

test('somebody who can’t see a chat’s links any more gets no notices about them', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  const expireDate = until(clock, 2 * HOUR_MS);
  await makeLink(stage, mei, { title: 'Before', expireDate });
  stage.sandbox.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await makeLink(stage, ada, { title: 'After', expireDate });
  clock.forward(2 * HOUR_MS);
  await isTold(ada, 'After in Harbour Makers has expired');
  await nothingIsDue(stage, clock);
  expect(notices(mei)).toEqual([]);
}, 30_000);

test('a kind of notice can be turned off, and on again, in a screen that edits itself', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  const expire = async (title: string): Promise<void> => {
    const expireDate = until(clock, 2 * HOUR_MS);
    await makeLink(stage, mei, { title, expireDate });
    await makeLink(stage, ada, { title, expireDate });
    clock.forward(2 * HOUR_MS);
    await isTold(ada, `${title} in Harbour Makers has expired`);
    await nothingIsDue(stage, clock);
  };
  await mei.say('/settings');
  const { id } = await mei.sees('⚙️ Settings');
  await mei.press('✓ Link expired');
  expect((await mei.sees('⚙️ Settings')).id).toBe(id);
  await expire('Quiet');
  await mei.press('○ Link expired');
  await expire('Loud');
  expect(notices(mei)).toEqual([expect.stringContaining('Loud in Harbour Makers has expired')]);
}, 30_000);

test('the clock, the order of dates and the time zone are settings, too', async () => {
  const stage = await startStage();
  const lea = stage.person(CAST.lea);
  await lea.say('/settings');
  await lea.sees(/like this: .* \d\d:\d\d \(UTC\)$/m);
  await lea.press('12-hour clock');
  await lea.sees(/like this: .*\d\s[ap]m \(UTC\)$/im);
  // As in French, until she says otherwise.
  await lea.sees('When you type 05/06, I read 5 June');
  await lea.press('Month first');
  await lea.sees('I read May 6');
  await lea.press('Day first');
  await lea.sees('I read 5 June');
  await lea.press('Time zone');
  await lea.sees('Which time zone are you in?');
  await lea.say('Lisbon');
  await lea.sees('Europe/Lisbon');
  await lea.say('/settings');
  await lea.sees('🌍 Time zone: Europe/Lisbon');

  const ada = stage.person(CAST.ada);
  await ada.say('/settings');
  await ada.sees('When you type 05/06, I ask which day you mean');
});

test('who has blocked the bot is not told, and holds nobody up', async () => {
  const clock = movableClock();
  const stage = await startStage({ clock });
  const [mei, ada] = [stage.person(CAST.mei), stage.person(CAST.ada)];
  const expireDate = until(clock, 2 * HOUR_MS);
  await makeLink(stage, mei, { title: 'Mei’s', expireDate });
  await makeLink(stage, ada, { title: 'Ada’s', expireDate });
  const blocked = { kind: 'error', code: 403, message: 'Forbidden: bot was blocked by the user' } as const;
  stage.sandbox.world.faults.add({ method: 'sendMessage', ...blocked });
  clock.forward(2 * HOUR_MS);
  await vi.waitFor(() => expect([...notices(mei), ...notices(ada)]).toHaveLength(1), 8_000);
  await nothingIsDue(stage, clock);
  expect([...notices(mei), ...notices(ada)]).toHaveLength(1);
}, 30_000);

test('a message that fails is sent later, and once', async () => {
  let ahead = 0;
  const clock = movableClock();
  const stage = await startStage({ clock: { ...clock, monotonic: () => performance.now() + ahead } });
  const mei = stage.person(CAST.mei);
  await makeLink(stage, mei, { title: 'Meetup', expireDate: until(clock, 2 * HOUR_MS) });
  stage.sandbox.world.faults.add({ method: 'sendMessage', kind: 'error', code: 502, message: 'Bad Gateway' });
  clock.forward(2 * HOUR_MS);
  const failed = 'somebody could not be told of their links';
  await vi.waitFor(() => expect(stage.log.map(({ message }) => message)).toContain(failed), 8_000);
  expect(notices(mei)).toEqual([]);
  ahead = MINUTE_MS;
  await isTold(mei, 'Meetup in Harbour Makers has expired');
  await nothingIsDue(stage, clock);
  expect(notices(mei)).toHaveLength(1);
}, 30_000);
