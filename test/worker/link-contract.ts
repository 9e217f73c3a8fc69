import { describe, expect, it } from 'vitest';
import type { ExportedLink } from '../../src/domain/invite-link.ts';
import { linkHash } from '../../src/domain/invite-link.ts';
import { NO_SETTINGS, telegramSettingsOf, type TelegramSettings } from '../../src/domain/link-settings.ts';
import type {
  ImporterCursor,
  ImporterPage,
  LinkPageCursor,
  Telegram,
} from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';

const { makers, notes, open, bakers } = CAST_CHATS;
const NONE = telegramSettingsOf(NO_SETTINGS);

/** The part of the port's contract that is about links. */
export function linkContract(setUp: () => Promise<{ telegram: Telegram; world: World }>): void {
  describe('links', () => {
    it('exports one with every setting', async () => {
      const { telegram, world } = await setUp();
      const settings: TelegramSettings = {
        title: 'Spring 🌱 <b>',
        expireDate: inDays(world, 3),
        usageLimit: 50,
        requestNeeded: false,
        subscriptionPricing: null,
      };
      const link = await telegram.exportLink(makers, settings);
      expect(link).toMatchObject({ ...settings, adminId: CAST.robin, revoked: false, permanent: false });
      expect(world.links.find(link.link)).toMatchObject({ title: 'Spring 🌱 <b>', usageLimit: 50 });
    });

    it('exports one without any', async () => {
      const { telegram } = await setUp();
      expect(await telegram.exportLink(notes, NONE)).toMatchObject({
        ...NONE,
        startDate: null,
        subscriptionPricing: null,
        usage: 0,
        requested: 0,
      });
    });

    it('says that it lacks the right', async () => {
      const { telegram } = await setUp();
      await expect(telegram.exportLink(open, NONE)).rejects.toMatchObject({
        code: 'worker-lacks-right',
      });
    });

    it('exports one for a public group that takes join requests, and says so if there is none', async () => {
      const { telegram, world } = await setUp();
      const club = world.chats.add({
        kind: 'supergroup',
        title: 'Sailors',
        creatorId: CAST.robin,
        username: 'harbour_sailors',
        joinRequest: true,
      });
      const settings = { ...NONE, requestNeeded: true };
      expect(await telegram.exportLink(club.peerId, settings)).toMatchObject(settings);
      world.faults.add({ method: 'messages.exportChatInvite', kind: 'public_join_requests' });
      await expect(telegram.exportLink(club.peerId, settings)).rejects.toMatchObject({
        code: 'public-join-requests',
      });
    });

    it('edits to absolute values, and clears', async () => {
      const { telegram, world } = await setUp();
      const made = await telegram.exportLink(makers, {
        ...NONE,
        title: 'Old',
        usageLimit: 5,
        expireDate: inDays(world, 1),
      });
      const edited = await telegram.editLink(makers, made.link, { ...NONE, requestNeeded: true });
      expect(edited).toMatchObject({ ...NONE, requestNeeded: true, link: made.link });
      expect(await telegram.findLink(makers, made.link)).toEqual(edited);
    });

    it('does not edit what is so already', async () => {
      const { telegram, world } = await setUp();
      const made = await telegram.exportLink(makers, { ...NONE, title: 'Same' });
      const before = world.calls.since(0).at(-1)?.seq ?? 0;
      expect(await telegram.editLink(makers, made.link, { ...NONE, title: 'Same' })).toEqual(made);
      const methods = world.calls.since(before).map((call) => call.method);
      expect(methods).not.toContain('messages.editExportedChatInvite');
    });

    it('revokes; and once more is success', async () => {
      const { telegram } = await setUp();
      const made = await telegram.exportLink(makers, NONE);
      expect((await telegram.revokeLink(makers, made.link)).link.revoked).toBe(true);
      const again = await telegram.revokeLink(makers, made.link);
      expect(again).toMatchObject({ link: { link: made.link, revoked: true }, replacedBy: null });
      await expect(telegram.editLink(makers, made.link, NONE)).rejects.toMatchObject({
        code: 'link-revoked',
      });
    });

    it('gets a new primary link for a revoked one', async () => {
      const { telegram } = await setUp();
      const { links } = await telegram.listLinks(notes, { revoked: false, after: null });
      const primary = links.find((link) => link.permanent);
      const { link, replacedBy } = await telegram.revokeLink(notes, primary?.link ?? '');
      expect(link).toMatchObject({ link: primary?.link, revoked: true });
      expect(replacedBy).toMatchObject({ permanent: true, revoked: false });
    });

    it('finds no link that was deleted', async () => {
      const { telegram, world } = await setUp();
      const made = await telegram.exportLink(makers, NONE);
      await telegram.revokeLink(makers, made.link);
      world.links.delete(CAST.robin, makers, made.link);
      expect(await telegram.findLink(makers, made.link)).toBeNull();
      await expect(telegram.revokeLink(makers, made.link)).rejects.toMatchObject({ code: 'link-not-found' });
    });

    it('lists its own, page by page, newest first; the revoked apart', async () => {
      const { telegram, world } = await setUp();
      for (let n = 0; n < 230; n += 1) {
        world.links.export(CAST.robin, notes, { title: `n${n}` });
        if (n % 3 === 0) world.clock.move(1);
      }
      const active = await allPages(telegram, notes, false);
      expect(active.filter((link) => !link.permanent).map((link) => link.title)).toHaveLength(230);
      expect(new Set(active.map((link) => link.link)).size).toBe(active.length);
      const dates = active.filter((link) => !link.permanent).map((link) => link.date.getTime());
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      expect(await allPages(telegram, notes, true)).toEqual([]);
      await telegram.revokeLink(notes, active.find((link) => link.title === 'n7')?.link ?? '');
      expect((await allPages(telegram, notes, true)).map((link) => link.title)).toEqual(['n7']);
    });

    it('tells who came by a link, and who waits', async () => {
      const { telegram, world } = await setUp();
      const open = await telegram.exportLink(makers, NONE);
      const guarded = await telegram.exportLink(makers, { ...NONE, requestNeeded: true });
      world.links.join(CAST.sam, linkHash(open.link));
      expect(() => world.links.join(CAST.priya, linkHash(guarded.link))).toThrow('INVITE_REQUEST_SENT');
      expect(
        (await telegram.importers(makers, open.link, { requested: false, after: null })).importers,
      ).toMatchObject([{ userId: CAST.sam, name: 'Sam Rivera', username: 'sam_rivera', requested: false }]);
      expect(
        (await telegram.importers(makers, guarded.link, { requested: true, after: null })).importers,
      ).toMatchObject([{ userId: CAST.priya, requested: true }]);
      expect(await telegram.findLink(makers, guarded.link)).toMatchObject({ requested: 1, usage: 0 });
    });

    it('tells who came page by page, those who came in the same second included', async () => {
      const { telegram, world } = await setUp();
      const open = await telegram.exportLink(makers, NONE);
      for (let n = 0; n < 230; n += 1) {
        world.links.join(world.people.add({ firstName: `n${n}` }).id, linkHash(open.link));
        if (n % 3 === 0) world.clock.move(1);
      }
      const names: string[] = [];
      let after: ImporterCursor | null = null;
      do {
        const page: ImporterPage = await telegram.importers(makers, open.link, { requested: false, after });
        expect(page.count).toBe(230);
        names.push(...page.importers.map(({ name }) => name));
        after = page.next;
      } while (after !== null);
      expect(names).toHaveLength(230);
      expect(new Set(names).size).toBe(230);
      const all = await telegram.importers(makers, null, { requested: false, after: null });
      expect(all.importers.map(({ name }) => name)).toEqual(names.slice(0, 100));
    });

    it('tells who approved somebody, and who joined lately and left', async () => {
      const { telegram, world } = await setUp();
      const guarded = await telegram.exportLink(makers, { ...NONE, requestNeeded: true });
      const open = await telegram.exportLink(makers, NONE);
      expect(() => world.links.join(CAST.priya, linkHash(guarded.link))).toThrow('INVITE_REQUEST_SENT');
      world.requests.decide(CAST.mei, makers, CAST.priya, true);
      expect(
        (await telegram.importers(makers, guarded.link, { requested: false, after: null })).importers,
      ).toMatchObject([
        { userId: CAST.priya, requested: false, approvedBy: { userId: CAST.mei, name: 'Mei Lin' } },
      ]);
      world.clock.move(60);
      world.links.join(CAST.sam, linkHash(open.link));
      world.chats.leave(makers, CAST.sam);
      expect(
        (await telegram.importers(makers, open.link, { requested: false, after: null })).importers,
      ).toEqual([]);
      const lately = await telegram.recentJoins(makers);
      expect(lately?.joins).toMatchObject([
        { userId: CAST.sam, name: 'Sam Rivera', link: open.link },
        { userId: CAST.priya, link: guarded.link },
      ]);
      expect(lately?.since.getTime()).toBeLessThan(open.date.getTime());
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      expect(await telegram.recentJoins(bakers)).toBeNull();
    });

    it('finds people by name, banned people with the admin who banned them', async () => {
      const { telegram, world } = await setUp();
      const { link } = await telegram.exportLink(makers, NONE);
      world.links.join(CAST.priya, linkHash(link));
      const inside = { userId: CAST.priya, name: 'Priya Sharma', standing: 'inside', bannedBy: null };
      expect(await telegram.peopleLike(makers, 'sharma')).toMatchObject([inside]);
      world.chats.kick(CAST.ada, makers, CAST.priya);
      const banned = { ...inside, standing: 'banned', bannedBy: 'Ada Okafor' };
      expect(await telegram.peopleLike(makers, 'priya')).toMatchObject([banned]);
      expect(await telegram.peopleLike(makers, 'nobody')).toEqual([]);
      world.chats.addMember(CAST.ada, bakers, CAST.robin);
      expect(await telegram.peopleLike(bakers, 'ada')).toBeNull();
    });
  });
}

function inDays(world: World, days: number): Date {
  return new Date((world.clock.now() + days * 86_400) * 1000);
}

async function allPages(telegram: Telegram, peerId: number, revoked: boolean): Promise<ExportedLink[]> {
  const links: ExportedLink[] = [];
  let after: LinkPageCursor | null = null;
  do {
    const page = await telegram.listLinks(peerId, { revoked, after });
    links.push(...page.links);
    after = page.next;
  } while (after !== null);
  return links;
}
