import { describe, expect, it } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';

const { makers, notes } = CAST_CHATS;

/** The part of the port's contract that is about people who ask to join. */
export function requestContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  describe('join requests', () => {
    async function asked(...userIds: number[]) {
      const { telegram, world } = await setUp();
      const { link } = await telegram.exportLink(makers, { ...NO_SETTINGS, requestNeeded: true });
      const ask = (userId: number): void =>
        expect(() => world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
      userIds.forEach(ask);
      return { telegram, world, link, ask };
    }
    const status = (world: World, userId: number): string => world.chats.member(makers, userId).status;

    it('shows who waits and how they introduce themselves, and decides on somebody once', async () => {
      const { telegram, world, link } = await asked(CAST.sam, CAST.priya);
      world.people.setBio(CAST.sam, 'I build boats');
      const page = await telegram.importers(makers, link, { requested: true, after: null });
      const sam = page.importers.find(({ userId }) => userId === CAST.sam);
      expect(sam).toMatchObject({ requested: true, bio: 'I build boats' });
      const requester = { userId: CAST.sam, date: sam?.date ?? null };
      expect(await telegram.isWaiting(makers, requester)).toBe(true);
      await telegram.decideRequest(makers, requester, true);
      expect(status(world, CAST.sam)).toBe('member');
      expect(await telegram.isWaiting(makers, requester)).toBe(false);
      await expect(telegram.decideRequest(makers, requester, true)).rejects.toMatchObject({
        code: 'requester-joined',
      });
      await telegram.decideRequest(makers, { userId: CAST.priya, date: null }, false);
      expect(status(world, CAST.priya)).toBe('left');
      await expect(
        telegram.decideRequest(makers, { userId: CAST.priya, date: null }, false),
      ).rejects.toMatchObject({ code: 'request-gone' });
    });

    it('finds somebody it never read of, among hundreds', async () => {
      const { telegram, world, ask } = await asked(CAST.sam);
      const date = new Date(world.clock.now() * 1000);
      for (let n = 0; n < 230; n += 1) {
        world.clock.move(1);
        ask(world.people.add({ firstName: `n${n}` }).id);
      }
      await telegram.decideRequest(makers, { userId: CAST.sam, date }, true);
      expect(status(world, CAST.sam)).toBe('member');
    });

    it('says that somebody is in too many chats, or took their request back', async () => {
      const { telegram, world } = await asked(CAST.sam);
      const error = { kind: 'error', code: 400 } as const;
      world.faults.add({
        method: 'messages.hideChatJoinRequest',
        ...error,
        message: 'USER_CHANNELS_TOO_MUCH',
      });
      const requester = { userId: CAST.sam, date: null };
      await expect(telegram.decideRequest(makers, requester, true)).rejects.toMatchObject({
        code: 'requester-in-too-many',
      });
      await expect(
        telegram.decideRequest(makers, { userId: CAST.layla, date: null }, true),
      ).rejects.toMatchObject({ code: 'request-gone' });
    });

    it('decides on all of a link, or of the chat', async () => {
      const { telegram, world, link } = await asked(CAST.sam, CAST.priya);
      const other = await telegram.exportLink(makers, { ...NO_SETTINGS, requestNeeded: true });
      expect(() => world.links.join(CAST.layla, linkHash(other.link))).toThrow('INVITE_REQUEST_SENT');
      await telegram.decideAllRequests(makers, link, true);
      expect([CAST.sam, CAST.priya].map((userId) => status(world, userId))).toEqual(['member', 'member']);
      expect(world.requests.ofChat(makers)).toHaveLength(1);
      await telegram.decideAllRequests(makers, null, false);
      expect(world.requests.ofChat(makers)).toEqual([]);
      expect(status(world, CAST.layla)).toBe('left');
    });

    it('knows whether somebody who asks is in another chat', async () => {
      const { telegram } = await asked(CAST.priya, CAST.sam);
      expect(await telegram.isMember(notes, CAST.priya)).toBeNull();
      await telegram.importers(makers, null, { requested: true, after: null });
      expect(await telegram.isMember(notes, CAST.priya)).toBe(true);
      expect(await telegram.isMember(notes, CAST.sam)).toBe(false);
    });
  });
}
