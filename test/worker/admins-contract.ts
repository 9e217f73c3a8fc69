import { describe, expect, it } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import type { ExportedLink } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { LinkPageCursor, Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';

/** Robin created the first of them; in the second they are one admin of several. */
const { notes, makers } = CAST_CHATS;
const LISTS = 'messages.getExportedChatInvites';
const COUNTS = 'messages.getAdminsWithInvites';

/** The part of the port's contract that is about other admins' links. */
export function adminsContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  /** A link by which people ask to join, made by another. */
  function guarded(world: World, adminId: number, ...askers: number[]): string {
    const { link } = world.links.export(adminId, notes, { requestNeeded: true });
    for (const userId of askers) {
      expect(() => world.links.join(userId, linkHash(link))).toThrow('INVITE_REQUEST_SENT');
    }
    return link;
  }

  describe('admins and their links', () => {
    it('are counted for the chat’s creator, bots too, and for nobody else', async () => {
      const { telegram, world } = await setUp();
      world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
      world.links.export(CAST.bot, notes, {});
      const closed = world.links.export(CAST.ada, notes, {});
      world.links.edit(CAST.ada, notes, closed.link, { revoked: true });
      world.links.export(CAST.ada, notes, {});
      const admins = await telegram.adminsWithInvites(notes);
      expect(admins?.find(({ userId }) => userId === CAST.ada)).toEqual({
        userId: CAST.ada,
        name: 'Ada Okafor',
        username: 'ada_okafor',
        isBot: false,
        // With the primary one.
        links: 2,
        revokedLinks: 1,
      });
      expect(admins?.find(({ userId }) => userId === CAST.bot)).toMatchObject({ isBot: true, links: 2 });
      expect(admins?.map(({ userId }) => userId)).toContain(CAST.robin);
      expect(await telegram.adminsWithInvites(makers)).toBeNull();
      expect(await telegram.adminsWithInvites(CAST_CHATS.open)).toBeNull();
    });

    it('are counted in a basic group as well', async () => {
      const { telegram, world } = await setUp();
      const group = world.chats.add({ kind: 'basic', title: 'Rowers', creatorId: CAST.robin });
      world.chats.promote(CAST.robin, group.peerId, CAST.mei, { inviteUsers: true });
      const made = world.links.export(CAST.mei, group.peerId, { title: 'Boats' });
      expect(await telegram.adminsWithInvites(group.peerId)).toMatchObject([
        { userId: CAST.mei, links: 2 },
        { userId: CAST.robin, links: 1 },
      ]);
      const listed = await linksOf(telegram, group.peerId, { adminId: CAST.mei });
      expect(listed.map(({ link }) => link)).toContain(made.link);
    });

    it('are listed page by page, from the first call on; the revoked apart', async () => {
      const { telegram, world } = await setUp();
      for (let n = 0; n < 130; n += 1) {
        world.links.export(CAST.ada, notes, { title: `n${n}` });
        if (n % 3 === 0) world.clock.move(1);
      }
      const closed = world.links.export(CAST.ada, notes, { title: 'closed' });
      world.links.edit(CAST.ada, notes, closed.link, { revoked: true });
      const open = await linksOf(telegram, notes, { adminId: CAST.ada });
      expect(new Set(open.map(({ link }) => link)).size).toBe(131);
      expect(open.every(({ adminId, revoked }) => adminId === CAST.ada && !revoked)).toBe(true);
      const revoked = await linksOf(telegram, notes, { adminId: CAST.ada, revoked: true });
      expect(revoked.map(({ title }) => title)).toEqual(['closed']);
    });

    it('are listed of a former admin, too', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.ada, notes, { title: 'Kept' });
      world.chats.promote(CAST.robin, notes, CAST.ada, null);
      const listed = await linksOf(telegram, notes, { adminId: CAST.ada });
      expect(listed.map((each) => each.link)).toContain(link);
      const primary = listed.find(({ permanent }) => permanent)?.link ?? '';
      expect(await telegram.revokeLink(notes, primary)).toMatchObject({
        link: { revoked: true },
        replacedBy: null,
      });
    });

    it('aren’t said to be none while Telegram wants the account to wait', async () => {
      const { telegram, world } = await setUp();
      for (const method of [COUNTS, LISTS]) world.faults.add({ method, kind: 'flood', seconds: 30 });
      const wait = { name: 'FloodWait', seconds: 30 };
      await expect(telegram.adminsWithInvites(notes)).rejects.toMatchObject(wait);
      await telegram.administrators(notes);
      await expect(linksOf(telegram, notes, { adminId: CAST.ada })).rejects.toMatchObject(wait);
    });

    it('are listed of somebody who left, once a link of theirs was read', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.ada, notes, { title: 'Kept' });
      world.chats.promote(CAST.robin, notes, CAST.ada, null);
      world.chats.leave(notes, CAST.ada);
      world.faults.add({ method: COUNTS, kind: 'former_admins_unlisted', times: 99 });
      expect(await telegram.findLink(notes, link)).toMatchObject({ adminId: CAST.ada });
      const listed = await linksOf(telegram, notes, { adminId: CAST.ada });
      expect(listed.map((each) => each.link)).toContain(link);
    });

    it('are none where Telegram knows no such admin, or their account is gone', async () => {
      const { telegram, world } = await setUp();
      expect(await linksOf(telegram, notes, { adminId: 4_242_424_242 })).toEqual([]);
      world.faults.add({ method: LISTS, kind: 'error', code: 400, message: 'INPUT_USER_DEACTIVATED' });
      expect(await linksOf(telegram, notes, { adminId: CAST.ada })).toEqual([]);
    });

    it('take the chat’s creator, but for one’s own', async () => {
      const { telegram } = await setUp();
      for (const adminId of [CAST.mei, 4_242_424_242]) {
        await expect(linksOf(telegram, makers, { adminId })).rejects.toMatchObject({
          code: 'worker-lacks-right',
        });
      }
      const own = await linksOf(telegram, makers, {});
      expect(await linksOf(telegram, makers, { adminId: CAST.robin })).toEqual(own);
      expect(own).not.toEqual([]);
    });

    it('are read, changed and closed by the chat’s creator', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.ada, notes, { title: 'Hers', usageLimit: 5 });
      world.links.join(CAST.sam, linkHash(link));
      expect(await telegram.findLink(notes, link)).toMatchObject({ adminId: CAST.ada, usage: 1 });
      const came = await telegram.importers(notes, link, { requested: false, after: null });
      expect(came.importers).toMatchObject([{ userId: CAST.sam }]);
      const edited = await telegram.editLink(notes, link, { ...NO_SETTINGS, requestNeeded: true });
      expect(edited).toMatchObject({ adminId: CAST.ada, title: null, requestNeeded: true });
      expect(await telegram.revokeLink(notes, link)).toMatchObject({ link: { link, revoked: true } });
      await telegram.deleteLink(notes, link);
      expect(world.links.find(link)).toBeUndefined();
      const primary = world.links.ofChat(notes).find((each) => each.adminId === CAST.ada && each.permanent);
      const { replacedBy } = await telegram.revokeLink(notes, primary?.link ?? '');
      expect(replacedBy).toMatchObject({ adminId: CAST.ada, permanent: true, revoked: false });
    });

    it('have people who ask, and the chat’s creator decides on them', async () => {
      const { telegram, world } = await setUp();
      const first = guarded(world, CAST.ada, CAST.sam);
      const second = guarded(world, CAST.dmitri, CAST.eleni, CAST.layla);
      const waits = await telegram.importers(notes, first, { requested: true, after: null });
      expect(waits.importers).toMatchObject([{ userId: CAST.sam }]);
      await telegram.decideRequest(notes, { userId: CAST.sam, date: null }, true);
      await telegram.decideAllRequests(notes, second, false);
      expect(world.chats.member(notes, CAST.sam).status).toBe('member');
      expect(world.requests.ofChat(notes)).toEqual([]);
    });

    it('are out of reach for an admin who isn’t the creator', async () => {
      const { telegram, world } = await setUp();
      const { link } = world.links.export(CAST.mei, makers, {});
      expect(await telegram.findLink(makers, link)).toBeNull();
      const gone = { code: 'link-not-found' };
      await expect(telegram.editLink(makers, link, NO_SETTINGS)).rejects.toMatchObject(gone);
      await expect(telegram.revokeLink(makers, link)).rejects.toMatchObject(gone);
      const query = { requested: false, after: null };
      await expect(telegram.importers(makers, link, query)).rejects.toMatchObject(gone);
      expect(world.links.find(link)).toMatchObject({ revoked: false });
    });

    it('are seen if they are a bot’s, and changed by that bot alone', async () => {
      const { telegram, world } = await setUp();
      world.chats.promote(CAST.robin, notes, CAST.bot, { inviteUsers: true });
      const { link } = world.links.export(CAST.bot, notes, { title: 'By a bot' });
      const listed = await linksOf(telegram, notes, { adminId: CAST.bot });
      expect(listed.map(({ title }) => title)).toContain('By a bot');
      const ofBot = { code: 'link-of-bot', telegramError: 'EDIT_BOT_INVITE_FORBIDDEN' };
      await expect(telegram.editLink(notes, link, NO_SETTINGS)).rejects.toMatchObject(ofBot);
      await expect(telegram.revokeLink(notes, link)).rejects.toMatchObject(ofBot);
    });
  });
}

async function linksOf(
  telegram: Telegram,
  peerId: number,
  { revoked = false, ...whose }: { adminId?: number; revoked?: boolean },
): Promise<ExportedLink[]> {
  const links: ExportedLink[] = [];
  let after: LinkPageCursor | null = null;
  do {
    const page = await telegram.listLinks(peerId, { revoked, after, ...whose });
    links.push(...page.links);
    after = page.next;
  } while (after !== null);
  return links;
}
