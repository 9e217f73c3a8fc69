import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';

const { makers, notes, bakers } = CAST_CHATS;

/** The part of the port's contract that is about the primary link, and about what leaves Telegram's list. */
export function closingContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  describe('the primary link', () => {
    it('is the account’s own, in every kind of chat', async () => {
      const { telegram, world } = await setUp();
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      world.chats.promote(CAST.ada, bakers, CAST.robin, { inviteUsers: true });
      for (const peerId of [makers, notes, bakers]) {
        const primary = await telegram.primaryLink(peerId);
        expect(primary).toMatchObject({ permanent: true, revoked: false, adminId: CAST.robin });
        expect(world.links.find(primary?.link ?? '')).toMatchObject({ peerId });
      }
    });

    it('is none where the account may not invite', async () => {
      const { telegram } = await setUp();
      expect(await telegram.primaryLink(CAST_CHATS.open)).toBeNull();
    });

    it('is replaced by another, which asks for approval if it should', async () => {
      const { telegram } = await setUp();
      const first = await telegram.primaryLink(makers);
      const second = await telegram.replacePrimaryLink(makers, { requestNeeded: true });
      expect(second).toMatchObject({ permanent: true, revoked: false, requestNeeded: true });
      expect(second.link).not.toBe(first?.link);
      expect(await telegram.findLink(makers, first?.link ?? '')).toMatchObject({ revoked: true });
      const third = await telegram.replacePrimaryLink(makers, { requestNeeded: false });
      expect(third).toMatchObject({ permanent: true, requestNeeded: false });
      expect(await telegram.primaryLink(makers)).toEqual(third);
    });

    it('takes approval, and nothing else', async () => {
      const { telegram } = await setUp();
      const primary = await telegram.primaryLink(makers);
      const edit = (settings: Partial<typeof NO_SETTINGS>) =>
        telegram.editLink(makers, primary?.link ?? '', { ...NO_SETTINGS, ...settings });
      expect(await edit({ requestNeeded: true })).toMatchObject({ requestNeeded: true, permanent: true });
      await expect(edit({ title: 'Front door' })).rejects.toMatchObject({ code: 'link-permanent' });
    });
  });

  describe('revoked links', () => {
    it('leave Telegram’s list one by one; and once more is success', async () => {
      const { telegram } = await setUp();
      const made = await telegram.exportLink(makers, NO_SETTINGS);
      await expect(telegram.deleteLink(makers, made.link)).rejects.toMatchObject({
        code: 'link-not-revoked',
      });
      await telegram.revokeLink(makers, made.link);
      await telegram.deleteLink(makers, made.link);
      expect(await telegram.findLink(makers, made.link)).toBeNull();
      await telegram.deleteLink(makers, made.link);
    });

    it('leave it all at once, the open and other people’s aside', async () => {
      const { telegram, world } = await setUp();
      const [open, first, second] = [
        await telegram.exportLink(makers, NO_SETTINGS),
        await telegram.exportLink(makers, NO_SETTINGS),
        await telegram.exportLink(makers, NO_SETTINGS),
      ];
      for (const { link } of [first, second]) await telegram.revokeLink(makers, link);
      const meis = world.links.export(CAST.mei, makers, {});
      world.links.edit(CAST.mei, makers, meis.link, { revoked: true });
      await telegram.deleteRevokedLinks(makers);
      expect(await telegram.listLinks(makers, { revoked: true, after: null })).toMatchObject({ links: [] });
      expect(await telegram.findLink(makers, open.link)).toMatchObject({ revoked: false });
      expect(world.links.find(meis.link)).toMatchObject({ revoked: true });
    });

    it('of a bot are the bot’s: the account can’t even close them', async () => {
      const { telegram, world } = await setUp();
      world.chats.addMember(CAST.robin, notes, CAST.bot);
      world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
      const { link } = world.links.export(CAST.bot, notes, {});
      await expect(telegram.revokeLink(notes, link)).rejects.toMatchObject({ code: 'link-of-bot' });
      expect(world.links.find(link)).toMatchObject({ revoked: false });
    });
  });
}
