/** What the creator of a chat sees and changes of other people's links, and what nobody else does. */
import { Api, type TelegramClient } from 'telegram';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import type { InviteLinkView, LinkSettings } from '../../server/world/types.ts';
import type { World } from '../../server/world/world.ts';
import { channelFields, userFields } from './access-fields.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const { makers } = CAST_CHATS;

interface Visit {
  world: World;
  client: TelegramClient;
  peer: Api.InputPeerChannel;
  /** Somebody, as the visitor names them. */
  user: (userId: number) => Api.InputUser;
  /** How many links each has, as `[open, revoked]`. */
  counts: () => Promise<Record<number, [number, number]>>;
  links: (
    adminId: number,
    page?: { revoked?: boolean; limit?: number; after?: Api.ChatInviteExported },
  ) => Promise<Api.ChatInviteExported[]>;
  importers: (link?: string) => Promise<number[]>;
  edit: (
    link: string,
    changes: { title?: string; revoked?: true },
  ) => Promise<Api.messages.TypeExportedChatInvite>;
}

async function visit(viewerId: number): Promise<Visit> {
  const telegram = await startTelegram();
  const { world } = telegram;
  const client = await gramjsOf(telegram, viewerId);
  const peer = new Api.InputPeerChannel(channelFields(world, makers, viewerId));
  const user = (userId: number) => new Api.InputUser(userFields(world, userId, viewerId));
  return {
    world,
    client,
    peer,
    user,
    async counts() {
      const { admins } = await client.invoke(new Api.messages.GetAdminsWithInvites({ peer }));
      return Object.fromEntries(
        admins.map(({ adminId, invitesCount, revokedInvitesCount }) => [
          adminId.toJSNumber(),
          [invitesCount, revokedInvitesCount],
        ]),
      );
    },
    async links(adminId, { revoked = false, limit = 100, after } = {}) {
      const { invites } = await client.invoke(
        new Api.messages.GetExportedChatInvites({
          peer,
          adminId: user(adminId),
          revoked,
          limit,
          ...(after && { offsetDate: after.date, offsetLink: after.link }),
        }),
      );
      return invites.filter((invite) => invite instanceof Api.ChatInviteExported);
    },
    async importers(link) {
      const { importers } = await client.invoke(
        new Api.messages.GetChatInviteImporters({
          peer,
          ...(link !== undefined && { link }),
          offsetDate: 0,
          offsetUser: new Api.InputUserEmpty(),
          limit: 100,
        }),
      );
      return importers.map(({ userId }) => userId.toJSNumber());
    },
    edit: (link, changes) =>
      client.invoke(new Api.messages.EditExportedChatInvite({ peer, link, ...changes })),
  };
}

function made({ world }: Visit, adminId: number, settings: LinkSettings = {}): InviteLinkView {
  return world.links.export(adminId, makers, settings);
}

const refused = (errorMessage: string, code = 400) => ({ code, errorMessage });

test('the creator counts the links of all, of bots and of former admins too, until the links are gone', async () => {
  const ada = await visit(CAST.ada);
  const { world } = ada;
  const gone = made(ada, CAST.dmitri);
  made(ada, CAST.bot);
  world.links.edit(CAST.dmitri, makers, gone.link, { revoked: true });
  world.chats.promote(CAST.ada, makers, CAST.dmitri, null);
  world.chats.leave(makers, CAST.mei);
  expect(await ada.counts()).toEqual({
    [CAST.ada]: [1, 0],
    [CAST.robin]: [1, 0],
    [CAST.mei]: [2, 0],
    [CAST.dmitri]: [1, 1],
    [CAST.bot]: [2, 0],
  });
  const [primary] = await ada.links(CAST.dmitri);
  expect(primary).toMatchObject({ permanent: true, revoked: false });
  world.links.join(CAST.layla, primary?.link ?? '');
  expect(await ada.importers(primary?.link)).toEqual([CAST.layla]);

  world.faults.add({ method: 'messages.getAdminsWithInvites', kind: 'former_admins_unlisted' });
  expect(Object.keys(await ada.counts()).map(Number)).toEqual([CAST.bot, CAST.robin, CAST.ada]);
});

test('the primary link of a former admin is revoked without another', async () => {
  const ada = await visit(CAST.ada);
  ada.world.chats.promote(CAST.ada, makers, CAST.dmitri, null);
  const [primary] = await ada.links(CAST.dmitri);
  const answer = await ada.edit(primary?.link ?? '', { revoked: true });
  expect(answer).toBeInstanceOf(Api.messages.ExportedChatInvite);
  expect(await ada.links(CAST.dmitri)).toEqual([]);
  expect(await ada.links(CAST.dmitri, { revoked: true })).toMatchObject([{ link: primary?.link }]);

  const ofMei = (await ada.links(CAST.mei)).find((link) => link.permanent);
  const replaced = await ada.edit(ofMei?.link ?? '', { revoked: true });
  expect(replaced).toMatchObject({
    className: 'messages.ExportedChatInviteReplaced',
    newInvite: { permanent: true },
  });
});

test("the creator pages through another admin's open and revoked links, and who came by them", async () => {
  const ada = await visit(CAST.ada);
  const { world } = ada;
  const mine = Array.from({ length: 5 }, (_, at) => made(ada, CAST.robin, { title: `Link ${at}` }));
  for (const { link } of mine.slice(0, 3)) world.links.edit(CAST.robin, makers, link, { revoked: true });
  world.links.join(CAST.sam, mine[4]?.hash ?? '');
  world.links.join(CAST.layla, mine[3]?.hash ?? '');

  const pages = async (revoked: boolean) => {
    const seen: Api.ChatInviteExported[] = [];
    for (;;) {
      const last = seen.at(-1);
      const page = await ada.links(CAST.robin, { revoked, limit: 2, ...(last && { after: last }) });
      if (page.length === 0) return seen.map(({ permanent, title }) => (permanent ? 'primary' : title));
      seen.push(...page);
    }
  };
  expect(await pages(false)).toEqual(['primary', 'Link 4', 'Link 3']);
  expect(await pages(true)).toEqual(['Link 2', 'Link 1', 'Link 0']);
  expect(await ada.importers(mine[4]?.link)).toEqual([CAST.sam]);
  expect(new Set(await ada.importers())).toEqual(new Set([CAST.jonas, CAST.layla, CAST.sam]));
});

test("the creator edits, revokes and deletes another admin's link; a bot's link is the bot's to change", async () => {
  const ada = await visit(CAST.ada);
  const { client, peer, world } = ada;
  const { link } = made(ada, CAST.mei, { title: 'Before' });
  expect(await ada.edit(link, { title: 'After' })).toMatchObject({ invite: { title: 'After' } });
  expect(await ada.edit(link, { revoked: true })).toMatchObject({ invite: { revoked: true } });
  expect(await client.invoke(new Api.messages.DeleteExportedChatInvite({ peer, link }))).toBe(true);
  expect(world.links.find(link)).toBeUndefined();

  const ofBot = made(ada, CAST.bot, { title: 'By a bot' });
  const forbidden = refused('EDIT_BOT_INVITE_FORBIDDEN', 403);
  await expect(ada.edit(ofBot.link, { title: 'Mine' })).rejects.toMatchObject(forbidden);
  await expect(ada.edit(ofBot.link, { revoked: true })).rejects.toMatchObject(forbidden);
  expect((await ada.links(CAST.bot)).map(({ title }) => title)).toContain('By a bot');
});

test("a plain admin sees and changes nobody's links but their own", async () => {
  const mei = await visit(CAST.mei);
  const ofRobin = made(mei, CAST.robin, { title: 'Not hers' });
  const adminOnly = refused('CHAT_ADMIN_REQUIRED');
  await expect(mei.counts()).rejects.toMatchObject(adminOnly);
  await expect(mei.links(CAST.robin)).rejects.toMatchObject(adminOnly);
  const unseen = refused('INVITE_HASH_EXPIRED');
  await expect(mei.edit(ofRobin.link, { title: 'Hers' })).rejects.toMatchObject(unseen);
  await expect(mei.edit(ofRobin.link, { revoked: true })).rejects.toMatchObject(unseen);
  await expect(mei.importers(ofRobin.link)).rejects.toMatchObject(unseen);
  expect(await mei.links(CAST.mei)).toHaveLength(2);
});

test('nobody who never made a link there is listed as an admin of it', async () => {
  const ada = await visit(CAST.ada);
  await expect(ada.links(CAST.sam)).rejects.toMatchObject(refused('ADMIN_ID_INVALID'));
  expect(await ada.links(CAST.lea)).toEqual([]);
});

test('who came by a link to a folder of chats, and who let somebody in, is said of each', async () => {
  const ada = await visit(CAST.ada);
  const { world } = ada;
  const open = made(ada, CAST.robin);
  world.links.join(CAST.sam, open.hash, { viaChatlist: true });
  const asking = made(ada, CAST.mei, { requestNeeded: true });
  expect(() => world.links.join(CAST.layla, asking.hash)).toThrow('INVITE_REQUEST_SENT');
  world.requests.decide(CAST.dmitri, makers, CAST.layla, true);
  const { importers } = await ada.client.invoke(
    new Api.messages.GetChatInviteImporters({
      peer: ada.peer,
      offsetDate: 0,
      offsetUser: new Api.InputUserEmpty(),
      limit: 10,
    }),
  );
  const of = (userId: number) => importers.find((importer) => importer.userId.toJSNumber() === userId);
  expect(of(CAST.sam)).toMatchObject({ viaChatlist: true });
  expect(of(CAST.layla)?.approvedBy?.toJSNumber()).toBe(CAST.dmitri);
});
