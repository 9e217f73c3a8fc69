import { describe, expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { administrator, mayAudit, mayIssue } from '../../src/domain/rights.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';
import { closingContract } from './closing-contract.ts';
import { linkContract } from './link-contract.ts';

const { makers, notes, open, bakers } = CAST_CHATS;

/** What every implementation of the port does, against the simulated Telegram and its default cast, as Robin. */
export function telegramContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  describe('the account and its chats', () => {
    it('knows who it is', async () => {
      const { telegram } = await setUp();
      expect(await telegram.self()).toEqual({
        userId: CAST.robin,
        name: 'Robin Porter',
        username: 'robin_porter',
      });
    });

    it('lists the chats it is in, the busiest first', async () => {
      const { telegram, world } = await setUp();
      world.messages.send(`chat:${makers}`, { fromId: CAST.ada, text: 'Tonight at seven.' });
      const chats = await telegram.chats();
      expect(chats.map((chat) => chat.peerId)).toEqual([makers, open, notes]);
      expect(chats[0]).toEqual({
        peerId: makers,
        kind: 'supergroup',
        title: 'Harbour Makers',
        username: null,
      });
      expect(chats[1]).toMatchObject({ kind: 'supergroup', username: 'open_harbour' });
      expect(chats[2]).toMatchObject({ kind: 'channel' });
    });

    it('lists more chats than fit a page', async () => {
      const { telegram, world } = await setUp();
      for (let id = 1; id <= 130; id += 1) {
        world.chats.add({ kind: 'supergroup', title: `Club ${id}`, creatorId: CAST.robin });
      }
      const chats = await telegram.chats();
      expect(new Set(chats.map((chat) => chat.title)).size).toBe(133);
    });

    it.each([
      ['its id', { by: 'peerId', peerId: makers }, makers],
      ['a username', { by: 'username', username: 'open_harbour' }, open],
    ] as const)('finds a chat by %s', async (_, reference, peerId) => {
      const { telegram } = await setUp();
      expect((await telegram.resolveChat(reference)).peerId).toBe(peerId);
    });

    it('finds the chat that an invite link leads to', async () => {
      const { telegram, world } = await setUp();
      const [link] = world.links.ofChat(makers);
      const found = await telegram.resolveChat({ by: 'inviteHash', hash: link?.hash ?? '' });
      expect(found.peerId).toBe(makers);
    });

    it.each([
      ['nobody’s name', { by: 'username', username: 'nobody_here' }, 'chat-not-found'],
      ['a person', { by: 'username', username: 'ada_okafor' }, 'not-a-chat'],
      ['a person’s id', { by: 'peerId', peerId: CAST.ada }, 'not-a-chat'],
      ['a dead link', { by: 'inviteHash', hash: 'AAAAAAAAAAAAAAAA' }, 'chat-not-found'],
      ['an unknown chat', { by: 'peerId', peerId: -1_000_000_009_999 }, 'worker-not-in-chat'],
      ['a group it is not in', { by: 'peerId', peerId: bakers }, 'worker-not-in-chat'],
    ] as const)('says why %s is no chat to work in', async (_, reference, code) => {
      const { telegram } = await setUp();
      await expect(telegram.resolveChat(reference)).rejects.toMatchObject({ name: 'Refusal', code });
    });

    it('says that it is not in the chat a link leads to', async () => {
      const { telegram, world } = await setUp();
      const [link] = world.links.ofChat(bakers);
      const reference = { by: 'inviteHash', hash: link?.hash ?? '' } as const;
      await expect(telegram.resolveChat(reference)).rejects.toMatchObject({ code: 'worker-not-in-chat' });
    });

    it('finds a chat that it was just added to', async () => {
      const { telegram, world } = await setUp();
      await telegram.chats();
      const added = world.chats.add({ kind: 'supergroup', title: 'Rowing', creatorId: CAST.ada });
      world.chats.addMember(CAST.ada, added.peerId, CAST.robin);
      expect((await telegram.resolveChat({ by: 'username', username: 'open_harbour' })).peerId).toBe(open);
      await vi.waitFor(async () => {
        const titles = (await telegram.chats()).map((chat) => chat.title);
        expect(titles).toContain('Rowing');
      });
      expect((await telegram.resolveChat({ by: 'peerId', peerId: added.peerId })).title).toBe('Rowing');
    });
  });

  describe('administrators', () => {
    it('reads those of a supergroup with their rights and names', async () => {
      const { telegram } = await setUp();
      const administrators = await telegram.administrators(makers);
      expect(administrator(administrators, CAST.ada)).toMatchObject({ creator: true, name: 'Ada Okafor' });
      expect(administrator(administrators, CAST.mei)).toMatchObject({
        name: 'Mei Lin',
        username: 'lin_meiling',
      });
      expect(mayIssue(administrators, CAST.mei)).toBe(true);
      expect(mayIssue(administrators, CAST.lea)).toBe(false);
      expect(mayIssue(administrators, CAST.robin)).toBe(true);
      expect(administrator(administrators, CAST.jonas)).toBeNull();
    });

    it('reads those of a channel', async () => {
      const { telegram } = await setUp();
      const administrators = await telegram.administrators(notes);
      expect(mayAudit(administrators, CAST.robin)).toBe(true);
      expect(mayAudit(administrators, CAST.ada)).toBe(false);
      expect(mayIssue(administrators, CAST.ada)).toBe(true);
    });

    it('reads those of a basic group', async () => {
      const { telegram, world } = await setUp();
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      const administrators = await telegram.administrators(bakers);
      expect(mayAudit(administrators, CAST.ada)).toBe(true);
      expect(mayIssue(administrators, CAST.mei)).toBe(true);
      expect(mayIssue(administrators, CAST.robin)).toBe(false);
    });

    it('says at once that somebody was demoted', async () => {
      const { telegram, world } = await setUp();
      expect(mayIssue(await telegram.administrators(makers), CAST.mei)).toBe(true);
      world.chats.promote(CAST.ada, makers, CAST.mei, null);
      expect(mayIssue(await telegram.administrators(makers), CAST.mei)).toBe(false);
    });
  });

  linkContract(setUp);
  closingContract(setUp);

  describe('a group that became a supergroup', () => {
    it('is found by its old id, and refused under it', async () => {
      const { telegram, world } = await setUp();
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      await telegram.administrators(bakers);
      const successor = world.chats.migrate(CAST.ada, bakers);
      await expect(telegram.exportLink(bakers, NO_SETTINGS)).rejects.toMatchObject({
        code: 'chat-migrated',
      });
      const found = await telegram.resolveChat({ by: 'peerId', peerId: bakers });
      expect(found).toMatchObject({ peerId: successor.peerId, kind: 'supergroup' });
    });
  });

  it('tells of people who join, ask and leave, until nobody listens', async () => {
    const { telegram, world } = await setUp();
    const active: number[] = [];
    const stop = telegram.onActivity((peerId) => active.push(peerId));
    const made = await telegram.exportLink(makers, NO_SETTINGS);
    world.links.join(CAST.sam, linkHash(made.link));
    await vi.waitFor(() => expect(active).toContain(makers));
    active.length = 0;
    const guarded = await telegram.exportLink(notes, { ...NO_SETTINGS, requestNeeded: true });
    expect(() => world.links.join(CAST.sam, linkHash(guarded.link))).toThrow('INVITE_REQUEST_SENT');
    await vi.waitFor(() => expect(active).toContain(notes));
    stop();
    active.length = 0;
    world.chats.leave(makers, CAST.sam);
    await telegram.self();
    expect(active).toEqual([]);
  });
}
