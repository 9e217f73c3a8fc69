/** Censuses: every link of a chat that the account can see, other admins' too, and who joined with it. */
import { describe, expect, it } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { events } from '../store/fixtures.ts';
import { all, drifts, FAST, LIST, outside, take, titles } from './census-stage.ts';
import { deathAt } from './deaths.ts';
import { asked, callsOf, pass, pressed, setStage } from './processes.ts';

const { makers, notes } = CAST_CHATS;

describe('an account that owns the chat', () => {
  it('reads everybody’s links, open and revoked, and who joined with them', async () => {
    const stage = await setStage();
    const { links } = stage.world;
    const [spring, old] = [outside(stage, CAST.ada, 'Spring'), outside(stage, CAST.dmitri, 'Old')];
    outside(stage, CAST.robin, 'Mine');
    links.join(CAST.sam, spring);
    links.edit(CAST.dmitri, notes, old, { revoked: true });
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    expect(await titles(process)).toEqual(['Mine', 'Old', 'Spring']);
    const census = await process.store.census.latest(notes);
    expect(census).toMatchObject({ whole: true, failed: null, done: census?.total });
    expect(census?.finishedAt).not.toBeNull();
    expect(census?.admins.map(({ userId, isBot }) => [userId, isBot])).toContainEqual([CAST.ada, false]);
    const found = (await all(process)).find(({ title }) => title === 'Spring');
    expect(found).toMatchObject({ adminId: CAST.ada, actorId: null, origin: 'census', usage: 1 });
    const page = { text: null, offset: 0, limit: 9 };
    const { joiners } = await process.store.joiners.page(found?.id ?? '', page);
    expect(joiners.map(({ userId }) => userId)).toEqual([CAST.sam]);
    expect(await drifts(process)).toEqual([{ kind: 'made-outside', count: 2 }]);
  });

  it('reads from Telegram’s own log who came and who left, and how', async () => {
    const stage = await setStage();
    const { links, chats } = stage.world;
    const spring = outside(stage, CAST.ada, 'Spring');
    links.join(CAST.sam, spring);
    chats.leave(notes, CAST.sam);
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    const of = async (userId: number) => process.store.memberships.ofPerson(notes, userId);
    const found = (await all(process)).find(({ title }) => title === 'Spring');
    expect(await of(CAST.sam)).toMatchObject([{ way: 'link', linkId: found?.id, certainty: 'certain' }]);
    expect((await of(CAST.sam))[0]?.leftAt).not.toBeNull();
    links.join(CAST.layla, spring);
    chats.kick(CAST.robin, notes, CAST.layla);
    await take(stage, process);
    const gone = { linkId: found?.id, removedBy: { userId: CAST.robin } };
    expect(await of(CAST.layla)).toMatchObject([gone]);
  });

  it('finds what others made, changed and revoked since, each once', async () => {
    const stage = await setStage();
    const { links } = stage.world;
    const [spring, old] = [outside(stage, CAST.ada, 'Spring'), outside(stage, CAST.dmitri, 'Old')];
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    outside(stage, CAST.dmitri, 'New');
    stage.world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
    outside(stage, CAST.bot, 'By a bot');
    links.edit(CAST.ada, notes, spring, { usageLimit: 5 });
    links.edit(CAST.robin, notes, old, { revoked: true });
    const later = [
      { kind: 'bot-link', user: { userId: CAST.bot, name: 'Sandbox Bot' } },
      { kind: 'edited-outside' },
      { kind: 'made-outside', count: 2 },
      { kind: 'made-outside', user: { userId: CAST.dmitri, name: 'Дмитрий Соколов' } },
      { kind: 'revoked-outside' },
    ];
    for (let n = 0; n < 2; n += 1) {
      await take(stage, process);
      const found = await drifts(process);
      expect(found.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toMatchObject(
        later,
      );
    }
  });

  it('knows that a link of somebody else was deleted', async () => {
    const stage = await setStage();
    const spring = outside(stage, CAST.ada, 'Spring');
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    stage.world.links.edit(CAST.ada, notes, spring, { revoked: true });
    stage.world.links.delete(CAST.ada, notes, spring);
    await take(stage, process);
    expect((await all(process)).find(({ title }) => title === 'Spring')?.revoked).toBe(true);
  });

  it('takes what it made itself for no drift, however that ended', async () => {
    const stage = await setStage();
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    stage.world.faults.add({ method: 'messages.exportChatInvite', kind: 'drop_after', times: 1 });
    const press = asked({ peerId: notes, actorId: CAST.ada, actorName: 'Ada' });
    await process.operations.submit(press, pressed(stage));
    await process.operations.idle();
    await take(stage, process);
    await pass(stage, process, 400, 20);
    await take(stage, process);
    expect(await drifts(process)).toEqual([]);
    expect((await all(process)).find(({ title }) => title === 'Workshop')).toMatchObject({
      actorId: CAST.ada,
    });
  });

  it('that loses the chat to somebody else goes on with its own links', async () => {
    const stage = await setStage();
    for (const adminId of [CAST.ada, CAST.dmitri, CAST.robin]) outside(stage, adminId, `${adminId}`);
    const { parts, reached } = deathAt('census', 'keepAdmins', 'after', 0);
    const first = await stage.startProcess({ ...FAST, ...parts });
    await first.operations.idle();
    first.operations.takeCensus(notes);
    await reached;
    await first.kill();
    stage.world.chats.transfer(CAST.robin, notes, CAST.ada);
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    expect(await process.store.census.latest(notes)).toMatchObject({ whole: false, failed: null });
    expect(await titles(process)).toEqual([`${CAST.robin}`]);
  });
});

it('that gave its chat away and was removed in the middle of a census is done with it', async () => {
  const stage = await setStage();
  outside(stage, CAST.robin, 'Mine');
  const { parts, reached } = deathAt('census', 'keepAdmins', 'after', 0);
  const first = await stage.startProcess({ ...FAST, ...parts });
  await first.operations.idle();
  first.operations.takeCensus(notes);
  await reached;
  await first.kill();
  stage.world.chats.transfer(CAST.robin, notes, CAST.ada);
  stage.world.chats.kick(CAST.ada, notes, CAST.robin);
  const process = await stage.startProcess(FAST);
  await take(stage, process);
  const census = await process.store.census.latest(notes);
  expect(census).toMatchObject({ failed: 'worker-not-in-chat' });
  expect(census?.finishedAt).not.toBeNull();
  expect(await process.store.census.unfinished(CAST.robin)).toEqual([]);
});

describe('an account that is one admin of several', () => {
  it('reads its own links, and says so', async () => {
    const stage = await setStage();
    outside(stage, CAST.robin, 'Mine', makers);
    outside(stage, CAST.mei, 'Hers', makers);
    const process = await stage.startProcess(FAST);
    await take(stage, process, makers);
    expect(await titles(process, makers)).toEqual(['Mine']);
    expect(await process.store.census.latest(makers)).toMatchObject({
      whole: false,
      admins: [],
      failed: null,
    });
  });

  it('notes once that somebody joined with a link that it can’t see', async () => {
    const stage = await setStage();
    const process = await stage.startProcess(FAST);
    await take(stage, process, makers);
    const hers = outside(stage, CAST.mei, 'Hers', makers);
    stage.world.links.join(CAST.sam, hers);
    await pass(stage, process, 90, 10);
    stage.world.links.join(CAST.layla, hers);
    await pass(stage, process, 90, 10);
    const [only, ...others] = await process.store.drift.open(makers, 9);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'unknown-link', user: { userId: CAST.sam } });
    expect(await events(process.store, makers)).toContain('unknown-link');
  });

  it('that is removed from the chat says why there is no census', async () => {
    const stage = await setStage();
    outside(stage, CAST.robin, 'Mine', makers);
    const process = await stage.startProcess(FAST);
    await take(stage, process, makers);
    stage.world.chats.kick(CAST.ada, makers, CAST.robin);
    await take(stage, process, makers);
    expect(await process.store.census.latest(makers)).toMatchObject({ failed: 'worker-not-in-chat' });
    expect(await titles(process, makers)).toEqual(['Mine']);
  });
});

it('reads ten thousand links of one chat, however short Telegram’s pages are', async () => {
  const stage = await setStage();
  for (let n = 0; n < 10_000; n += 1) outside(stage, CAST.ada, `${n}`);
  stage.world.faults.add({ method: LIST, kind: 'short_pages', size: 60, times: 1_000 });
  const process = await stage.startProcess(FAST);
  await take(stage, process);
  await pass(stage, process, 60, 10);
  expect(new Set(await titles(process)).size).toBe(10_000);
  expect(await process.store.census.latest(notes)).toMatchObject({ whole: true, failed: null });
}, 180_000);

it('leaves most of Telegram’s patience to others', async () => {
  const stage = await setStage();
  for (let n = 0; n < 3_500; n += 1) outside(stage, CAST.ada, `${n}`);
  const process = await stage.startProcess();
  await process.operations.idle();
  process.operations.takeCensus(notes);
  await pass(stage, process, 10);
  const before = callsOf(stage, LIST);
  await pass(stage, process, 20);
  expect(callsOf(stage, LIST) - before).toBeLessThanOrEqual(11);
}, 60_000);

it('is taken every six hours, and where the owner uses the bot, without being asked for', async () => {
  const stage = await setStage();
  outside(stage, CAST.robin, 'Mine');
  const process = await stage.startProcess({ timings: { ...FAST.timings, censusLookEveryMs: 60_000 } });
  await pass(stage, process, 120, 30);
  expect(await process.store.census.latest(notes)).toBeNull();
  const robin = { userId: CAST.robin, name: 'Robin', username: null, locale: 'en' };
  await process.store.persons.save({ ...robin, timeZone: null, dateOrder: null, hourCycle: null });
  await pass(stage, process, 120, 30);
  const first = (await process.store.census.latest(notes))?.startedAt.getTime() ?? 0;
  await pass(stage, process, 5 * 3_600, 600);
  expect((await process.store.census.latest(notes))?.startedAt.getTime()).toBe(first);
  await pass(stage, process, 2 * 3_600, 600);
  const second = (await process.store.census.latest(notes))?.startedAt.getTime() ?? 0;
  expect(second - first).toBeGreaterThanOrEqual(6 * 3_600_000);
}, 60_000);
