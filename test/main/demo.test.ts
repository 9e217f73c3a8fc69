/** The two months that have gone by in the demo: the same in the simulated Telegram and in the product's record of it. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { linkHash, type InviteLink } from '../../src/domain/invite-link.ts';
import type { Membership } from '../../src/domain/membership.ts';
import { createDemo } from '../../src/main/demo/demo.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { readAnchor } from '../../src/store/anchor/anchor-file.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';

const { makers, notes } = CAST_CHATS;
const DAY_MS = 86_400_000;

let folder: string;
let databaseFile: string;
let sandbox: Sandbox;
let store: Awaited<ReturnType<typeof openStore>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-demo-'));
  databaseFile = join(folder, 'latchkey.sqlite');
  const demo = createDemo({ username: 'latchkey_bot' });
  sandbox = await startSandbox({ cast: demo.cast });
  await demo.record(databaseFile);
  store = await openStore({ path: databaseFile });
}, 60_000);

afterAll(async () => {
  await store?.close();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

function recorded(peerId: number): Promise<InviteLink[]> {
  const filter = { peerId, actorId: null, state: null, text: null };
  return store.links.listAfter({ ...filter, limit: 1_000 }, null, new Date());
}

async function everybodyRecorded(peerId: number): Promise<Membership[]> {
  const { memberships, next } = await store.memberships.search(peerId, {
    text: null,
    before: null,
    limit: 10_000,
  });
  expect(next).toBeNull();
  return memberships;
}

test.each([
  ['of a chat that others own, the account’s own links', makers],
  ['of its own chat, everybody’s links', notes],
])('the record has, %s, as Telegram has them', async (_, peerId) => {
  const all = sandbox.world.links.ofChat(peerId);
  const seen = peerId === notes ? all : all.filter(({ adminId }) => adminId === CAST.robin);
  const facts = ({ link, title, usage, requested, revoked }: (typeof seen)[number] | InviteLink) => [
    linkHash(link),
    { title: title ?? null, usage, requested, revoked },
  ];
  const links = await recorded(peerId);
  expect(Object.fromEntries(links.map(facts))).toEqual(Object.fromEntries(seen.map(facts)));
  expect(links.length).toBeGreaterThan(7);
});

test('who joined is in, or out, in both; with the same link, since the same moment', async () => {
  for (const peerId of [makers, notes]) {
    const links = new Map((await recorded(peerId)).map(({ id, hash }) => [id, hash]));
    const memberships = await everybodyRecorded(peerId);
    for (const { userId, joinedAt, leftAt, linkId } of memberships) {
      const member = sandbox.world.chats.member(peerId, userId);
      expect(['left', 'kicked'].includes(member.status)).toBe(leftAt !== null);
      if (leftAt !== null) continue;
      // The clock goes on while it is played.
      expect(Math.abs(member.date * 1_000 - (joinedAt?.getTime() ?? 0))).toBeLessThanOrEqual(1_000);
      if (linkId !== null) expect(member.viaHash).toBe(links.get(linkId));
    }
    const inside = memberships.filter(({ leftAt }) => leftAt === null).map(({ userId }) => userId);
    const guests = sandbox.world.chats.members(peerId).filter(({ userId }) => userId > CAST.sam);
    expect(new Set(inside)).toEqual(new Set(guests.map(({ userId }) => userId)));
  }
});

test('presets are told apart', async () => {
  const period = { from: new Date(Date.now() - 30 * DAY_MS), to: new Date() };
  const { parts } = await store.memberships.breakdown(makers, { ...period, by: 'preset', limit: 10 });
  expect(parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['Ask first', 'Course', 'Event']));
});

test('there is something to say: joins on most days, a crowd, a wave of spam, leaves, open drift', async () => {
  const memberships = await everybodyRecorded(makers);
  const perDay = new Map<string, number>();
  for (const { joinedAt } of memberships) {
    const day = joinedAt?.toISOString().slice(0, 10) ?? '';
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  expect(perDay.size).toBeGreaterThan(24);
  expect(Math.max(...perDay.values())).toBeGreaterThan(40);
  expect(memberships.length).toBeGreaterThan(250);
  expect(memberships.filter(({ removedBy }) => removedBy?.userId === CAST.ada).length).toBeGreaterThan(11);
  expect(new Set(memberships.map(({ way }) => way))).toEqual(
    new Set(['link', 'request', 'folder', 'added', 'unknown']),
  );
  expect(new Set(memberships.map(({ certainty }) => certainty)).size).toBe(3);
  expect(await store.memberships.ofPerson(makers, CAST.sam)).toHaveLength(1);

  const { total } = await store.requests.waiting(
    { peerId: makers, linkId: null, actorId: null },
    { offset: 0, limit: 10 },
  );
  expect(total).toBe(4);
  const drift = [...(await store.drift.open(makers, 10)), ...(await store.drift.open(notes, 10))];
  expect(drift.map(({ kind }) => kind)).toEqual(['made-outside', 'made-outside']);
  for (const { foundAt } of drift) expect(Date.now() - foundAt.getTime()).toBeLessThan(DAY_MS);
});

test('a former administrator has links that are open', async () => {
  const [former] = (await recorded(makers)).filter(({ actorName }) => actorName === 'Tomás Ferreira');
  expect(former).toMatchObject({ revoked: false });
  const whose = { peerId: makers, userId: former?.actorId ?? 0 };
  expect(await store.offboarding.find(whose)).toMatchObject({ name: 'Tomás Ferreira' });
  expect(sandbox.world.chats.member(makers, former?.actorId ?? 0).status).toBe('member');
});

test('the audit is whole, in the order of time, and as its anchor says', async () => {
  const known = readAnchor(databaseFile)?.head ?? null;
  expect(known).not.toBeNull();
  expect(await checkStore(databaseFile, { anchor: known, whole: true })).toMatchObject({
    damage: [],
    tampering: [],
    head: { seq: expect.any(Number) },
  });
  for (const peerId of [makers, notes]) {
    const entries = await store.audit.list({ peerId, linkIds: null, before: null, limit: 1_000 });
    const times = entries.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(entries.length).toBeGreaterThan(5);
  }
});

/** What any first start loads and does is not counted, nor what else the machine does. */
const MEASURED = `
  import { startSandbox, defaultCast } from 'telegram-sandbox';
  import { createDemo } from './src/main/demo/demo.ts';
  import { openStore } from './src/store/open-store.ts';
  const [folder] = process.argv.slice(-1);
  await (await startSandbox({ cast: defaultCast() })).close();
  await (await openStore({ path: folder + '/plain.sqlite' })).close();
  const before = process.cpuUsage();
  const demo = createDemo({});
  const sandbox = await startSandbox({ cast: demo.cast, stateFile: folder + '/measured.json' });
  await demo.record(folder + '/measured.sqlite');
  const { user, system } = process.cpuUsage(before);
  await sandbox.close();
  console.log((user + system) / 1000);`;

test('a first start takes a second and a half longer, at most', () => {
  const given = ['--import', 'tsx', '--input-type=module', '-e', MEASURED, folder];
  const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: projectRoot(), encoding: 'utf8' });
  expect(Number.parseFloat(stdout), stderr).toBeLessThan(1_500);
}, 30_000);
