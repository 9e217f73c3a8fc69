import { describe, expect, it } from 'vitest';
import type { ChatChange } from '../../src/domain/chat-event.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import type { AdminLogPage, Telegram } from '../../src/domain/ports/telegram.ts';
import { wholeLog } from '../../src/operations/background/whole-log.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';

const { notes, makers, bakers, open } = CAST_CHATS;
const HOUR_S = 3_600;

/** The part of the port's contract that is about what happened in a chat, and who is in it. */
export function logContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  describe('the admin log', () => {
    it('says who joined and how, and who left', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.ada, notes, {});
      const asking = world.links.export(CAST.ada, notes, { requestNeeded: true });
      const since = await newest(telegram, notes);
      world.links.join(CAST.sam, linkHash(link));
      world.links.join(CAST.eleni, linkHash(link), { viaChatlist: true });
      expect(() => world.links.join(CAST.layla, linkHash(asking.link))).toThrow('INVITE_REQUEST_SENT');
      world.requests.decide(CAST.dmitri, notes, CAST.layla, true);
      world.clock.move(60);
      world.chats.leave(notes, CAST.sam);
      const { events } = await logOf(telegram, notes, since);
      expect(events.map(({ actor }) => actor.userId)).toEqual([CAST.sam, CAST.layla, CAST.eleni, CAST.sam]);
      expect(events[0]).toMatchObject({
        at: now(world),
        actor: { name: 'Sam Rivera', username: 'sam_rivera' },
      });
      const approvedBy = { userId: CAST.dmitri, name: 'Дмитрий Соколов', username: 'dsokolov' };
      expect(events.map(({ what }) => what)).toEqual<ChatChange[]>([
        { type: 'left' },
        { type: 'joined-by-request', link: asking.link, masked: false, approvedBy },
        { type: 'joined', link, masked: false, viaFolder: true },
        { type: 'joined', link, masked: false, viaFolder: false },
      ]);
    });

    it('says who joined a public chat without a link, or asked there', async () => {
      const { telegram, world } = await setUp();
      world.chats.promote(CAST.ada, open, CAST.robin, { pinMessages: true });
      const since = await newest(telegram, open);
      world.chats.join(CAST.priya, open);
      world.chats.setJoinRequest(CAST.ada, open, true);
      expect(() => world.chats.join(CAST.eleni, open)).toThrow('INVITE_REQUEST_SENT');
      world.requests.decide(CAST.mei, open, CAST.eleni, true);
      const { events } = await logOf(telegram, open, since);
      expect(events.map(({ what }) => what)).toMatchObject([
        { type: 'joined-by-request', link: null, masked: false, approvedBy: { userId: CAST.mei } },
        { type: 'joined', link: null, masked: false, viaFolder: false },
      ]);
    });

    it('says what became of links, with what they were before', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.ada, notes, { title: 'Before', usageLimit: 5 });
      const since = await newest(telegram, notes);
      world.links.edit(CAST.ada, notes, link, { title: 'After' });
      world.links.edit(CAST.robin, notes, link, { revoked: true });
      world.links.delete(CAST.robin, notes, link);
      const { events } = await logOf(telegram, notes, since);
      expect(events.map(({ actor }) => actor.userId)).toEqual([CAST.robin, CAST.robin, CAST.ada]);
      expect(events.map(({ what }) => what)).toMatchObject([
        { type: 'link-deleted', masked: false, link: { link } },
        { type: 'link-revoked', masked: false, link: { link, revoked: true, adminId: CAST.ada } },
        {
          type: 'link-edited',
          masked: false,
          before: { link, title: 'Before', usageLimit: 5, adminId: CAST.ada },
          after: { link, title: 'After', usageLimit: 5 },
        },
      ]);
    });

    it('says who was added, removed and made an admin, and by whom', async () => {
      const { telegram, world } = await setUp();
      const since = await newest(telegram, notes);
      const sam = { userId: CAST.sam, name: 'Sam Rivera', username: 'sam_rivera' };
      world.chats.addMember(CAST.ada, notes, CAST.sam);
      world.chats.promote(CAST.robin, notes, CAST.sam, { postMessages: true });
      world.chats.promote(CAST.robin, notes, CAST.sam, { inviteUsers: true });
      world.chats.promote(CAST.robin, notes, CAST.sam, null);
      world.chats.kick(CAST.robin, notes, CAST.sam);
      const { events } = await logOf(telegram, notes, since);
      expect(events.map(({ what }) => what)).toEqual<ChatChange[]>([
        { type: 'removed', user: sam },
        { type: 'demoted', user: sam, inviteRight: 'taken' },
        { type: 'promoted', user: sam, inviteRight: 'given' },
        { type: 'promoted', user: sam, inviteRight: 'same' },
        { type: 'added', user: sam },
      ]);
      const { robin, ada } = CAST;
      expect(events.map(({ actor }) => actor.userId)).toEqual([robin, robin, robin, robin, ada]);
    });

    it('masks others’ links for an admin who isn’t the creator', async () => {
      const { telegram, world } = await setUp();
      const own = world.links.export(CAST.robin, makers, {});
      const meis = world.links.export(CAST.mei, makers, {});
      const since = await newest(telegram, makers);
      world.links.join(CAST.sam, own.hash);
      world.links.join(CAST.priya, meis.hash);
      world.links.edit(CAST.mei, makers, meis.link, { revoked: true });
      const { events } = await logOf(telegram, makers, since);
      const [revoked, masked, shown] = events.map(({ what }) => what);
      expect(shown).toMatchObject({ type: 'joined', link: own.link, masked: false });
      expect(masked).toMatchObject({ type: 'joined', masked: true });
      expect(revoked).toMatchObject({ type: 'link-revoked', masked: true });
      const visible = masked?.type === 'joined' ? (masked.link ?? '') : '';
      expect(visible).not.toBe(meis.link);
      expect(meis.link.startsWith(visible.replace(/(?:…|\.\.\.)$/, ''))).toBe(true);
    });

    it('is read page by page, down to what was seen or to the end', async () => {
      const { telegram, world } = await setUp();
      const { hash } = world.links.export(CAST.robin, notes, {});
      const before = await newest(telegram, notes);
      const names = Array.from({ length: 230 }, (_, n) => `n${n}`);
      for (const firstName of names) world.links.join(world.people.add({ firstName }).id, hash);
      const all = await logOf(telegram, notes, before);
      expect(all.events.map(({ actor }) => actor.name)).toEqual(names.toReversed());
      expect(all).toMatchObject({ complete: true, next: null });
      const since = all.events[150]?.id ?? null;
      const rest = await logOf(telegram, notes, since);
      expect(rest.events).toEqual(all.events.slice(0, 150));
      expect(rest.oldest).toEqual(all.events[150]?.at);
      const latest = await telegram.adminLog(notes, { after: all.events[0]?.id ?? null });
      expect(latest).toMatchObject({ events: [], complete: true, next: null });
    });

    it('is read to the end though pages are short', async () => {
      const { telegram, world } = await setUp();
      const { hash } = world.links.export(CAST.robin, notes, {});
      for (let n = 0; n < 20; n += 1) world.links.join(world.people.add({ firstName: `n${n}` }).id, hash);
      world.faults.add({ method: 'channels.getAdminLog', kind: 'short_pages', size: 7, times: 99 });
      const { events, complete } = await logOf(telegram, notes, null);
      expect(events.filter(({ what }) => what.type === 'joined')).toHaveLength(20);
      expect(complete).toBe(true);
    });

    it('goes back 48 hours, and says so of what it can’t know', async () => {
      const { telegram, world } = await setUp();
      const { hash } = world.links.export(CAST.robin, notes, {});
      world.links.join(CAST.sam, hash);
      const seen = await newest(telegram, notes);
      world.clock.move(49 * HOUR_S);
      world.links.join(CAST.eleni, hash);
      // The first connection tells what Telegram's clock shows.
      const fromStart = await logOf(telegram, notes, null);
      expect(fromStart.events.map(({ actor }) => actor.userId)).toEqual([CAST.eleni]);
      expect(fromStart.complete).toBe(true);
      const sinceSeen = await logOf(telegram, notes, seen);
      expect(sinceSeen).toMatchObject({ complete: false, next: null });
      expect(sinceSeen.events).toEqual(fromStart.events);
    });

    it('is for admins, and basic groups have none', async () => {
      const { telegram, world } = await setUp();
      await expect(telegram.adminLog(open, { after: null })).rejects.toMatchObject({
        code: 'worker-lacks-right',
      });
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      expect(await telegram.adminLog(bakers, { after: null })).toBeNull();
    });
  });
}

async function logOf(telegram: Telegram, peerId: number, after: string | null): Promise<AdminLogPage> {
  const log = await wholeLog({ after }, (query) => telegram.adminLog(peerId, query));
  if (log === null) throw new Error('no log');
  return log;
}

/** The latest event so far. */
async function newest(telegram: Telegram, peerId: number): Promise<string | null> {
  return (await telegram.adminLog(peerId, { after: null }))?.events[0]?.id ?? null;
}

function now(world: World): Date {
  return new Date(world.clock.now() * 1000);
}
