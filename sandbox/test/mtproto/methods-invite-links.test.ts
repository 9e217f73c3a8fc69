import { Api } from 'telegram';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import type { World } from '../../server/world/world.ts';
import type { InviteLinkView, LinkSettings } from '../../server/world/types.ts';
import { channelFields, userFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

function makers(world: World, viewerId?: number): Api.InputPeerChannel {
  return new Api.InputPeerChannel(channelFields(world, CAST_CHATS.makers, viewerId));
}

function inputUser(world: World, userId: number, viewerId?: number): Api.InputUser {
  return new Api.InputUser(userFields(world, userId, viewerId));
}

function newLink(world: World, settings: LinkSettings = {}, adminId: number = CAST.robin): InviteLinkView {
  const link = world.links.export(adminId, CAST_CHATS.makers, settings);
  return link;
}

const SELF = new Api.InputUserSelf();

test('an admin pages through their links, each once, the primary one first', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const made = Array.from({ length: 7 }, (_, index) => newLink(world, { title: `Link ${index}` }).link);
  const client = await gramjsOf(telegram, CAST.robin);
  const seen: Api.ChatInviteExported[] = [];
  for (;;) {
    const last = seen.at(-1);
    const page = await client.invoke(
      new Api.messages.GetExportedChatInvites({
        peer: makers(world),
        adminId: SELF,
        limit: 3,
        ...(last && { offsetDate: last.date, offsetLink: last.link }),
      }),
    );
    if (page.invites.length === 0) break;
    expect(page.count).toBe(8);
    seen.push(...page.invites.map((invite) => expectInstance(invite, Api.ChatInviteExported)));
  }
  expect(seen[0]?.permanent).toBe(true);
  expect(seen.slice(1).map(({ link }) => link)).toEqual(made.toReversed());
});

test('revoking a primary link answers with the one that replaces it', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const client = await gramjsOf(telegram, CAST.robin);
  const primary = world.links
    .ofChat(CAST_CHATS.makers)
    .find((link) => link.permanent && link.adminId === CAST.robin);
  const answer = expectInstance(
    await client.invoke(
      new Api.messages.EditExportedChatInvite({
        peer: makers(world),
        link: primary?.link ?? '',
        revoked: true,
      }),
    ),
    Api.messages.ExportedChatInviteReplaced,
  );
  expect(answer.invite).toMatchObject({ link: primary?.link, revoked: true });
  expect(answer.newInvite).toMatchObject({ permanent: true, revoked: false });
});

test('the legacy flag replaces the primary link, with approval if it should, and leaves the others', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const peer = makers(world);
  const client = await gramjsOf(telegram, CAST.robin);
  const additional = newLink(world);
  const replace = async (requestNeeded: boolean): Promise<Api.ChatInviteExported> =>
    expectInstance(
      await client.invoke(
        new Api.messages.ExportChatInvite({ peer, legacyRevokePermanent: true, requestNeeded }),
      ),
      Api.ChatInviteExported,
    );
  const first = await replace(true);
  expect(first).toMatchObject({ permanent: true, requestNeeded: true });
  const second = await replace(false);
  expect(second).toMatchObject({ permanent: true, revoked: false });
  expect(second.requestNeeded).toBeFalsy();
  expect(world.links.find(first.link)).toMatchObject({ revoked: true });
  expect(world.links.find(additional.link)).toMatchObject({ revoked: false });
  const { invites } = await client.invoke(
    new Api.messages.GetExportedChatInvites({ peer, adminId: SELF, limit: 1 }),
  );
  expect(invites).toMatchObject([{ link: second.link }]);
});

test('an edit changes what it names and nothing else; zero takes an expiry away', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const expireDate = world.clock.now() + 3_600;
  const { link } = newLink(world, { title: 'Before', usageLimit: 5, expireDate });
  const client = await gramjsOf(telegram, CAST.robin);
  const edit = async (changes: {
    title?: string;
    expireDate?: number;
  }): Promise<Api.TypeExportedChatInvite> =>
    (await client.invoke(new Api.messages.EditExportedChatInvite({ peer: makers(world), link, ...changes })))
      .invite;
  expect(await edit({ title: 'After' })).toMatchObject({ title: 'After', usageLimit: 5, expireDate });
  const cleared = expectInstance(await edit({ expireDate: 0 }), Api.ChatInviteExported);
  expect(cleared.expireDate).toBeFalsy();
  expect(cleared).toMatchObject({ title: 'After', usageLimit: 5 });
});

test('only a revoked link can be deleted, and then it is gone', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const peer = makers(world);
  const [{ link }, other] = [newLink(world), newLink(world)];
  const client = await gramjsOf(telegram, CAST.robin);
  const remove = new Api.messages.DeleteExportedChatInvite({ peer, link });
  await expect(client.invoke(remove)).rejects.toMatchObject({ errorMessage: 'INVITE_REVOKED_MISSING' });
  await client.invoke(new Api.messages.EditExportedChatInvite({ peer, link, revoked: true }));
  expect(await client.invoke(remove)).toBe(true);
  await expect(client.invoke(new Api.messages.GetExportedChatInvite({ peer, link }))).rejects.toMatchObject({
    code: 400,
    errorMessage: 'INVITE_HASH_EXPIRED',
  });

  await client.invoke(new Api.messages.EditExportedChatInvite({ peer, link: other.link, revoked: true }));
  await client.invoke(new Api.messages.DeleteRevokedExportedChatInvites({ peer, adminId: SELF }));
  const left = await client.invoke(
    new Api.messages.GetExportedChatInvites({ peer, adminId: SELF, revoked: true, limit: 10 }),
  );
  expect(left).toMatchObject({ count: 0, invites: [] });
});

test('the creator sees how many links each admin has and reads them; an admin does not', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  newLink(world, {}, CAST.dmitri);
  const peer = makers(world, CAST.ada);
  const ada = await gramjsOf(telegram, CAST.ada);
  const { admins, users } = await ada.invoke(new Api.messages.GetAdminsWithInvites({ peer }));
  const dmitri = admins.find((admin) => admin.adminId.toJSNumber() === CAST.dmitri);
  expect(dmitri).toMatchObject({ invitesCount: 2, revokedInvitesCount: 0 });
  expect(users).toHaveLength(admins.length);
  const ofDmitri = (viewerId: number) =>
    new Api.messages.GetExportedChatInvites({
      peer: makers(world, viewerId),
      adminId: inputUser(world, CAST.dmitri, viewerId),
      limit: 10,
    });
  expect((await ada.invoke(ofDmitri(CAST.ada))).count).toBe(2);

  const mei = await gramjsOf(telegram, CAST.mei);
  const refused = { code: 400, errorMessage: 'CHAT_ADMIN_REQUIRED' };
  const counts = new Api.messages.GetAdminsWithInvites({ peer: makers(world, CAST.mei) });
  await expect(mei.invoke(counts)).rejects.toMatchObject(refused);
  await expect(mei.invoke(ofDmitri(CAST.mei))).rejects.toMatchObject(refused);
});

test('who came by a link is listed page by page; a search goes with no link', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const { link, hash } = newLink(world);
  for (const userId of [CAST.layla, CAST.eleni, CAST.sam]) {
    world.links.join(userId, hash);
    world.clock.move(60);
  }
  const client = await gramjsOf(telegram, CAST.robin);
  const ask = (
    more: Partial<ConstructorParameters<typeof Api.messages.GetChatInviteImporters>[0]>,
  ): Promise<Api.messages.ChatInviteImporters> =>
    client.invoke(
      new Api.messages.GetChatInviteImporters({
        peer: makers(world),
        link,
        offsetDate: 0,
        offsetUser: new Api.InputUserEmpty(),
        limit: 2,
        ...more,
      }),
    );
  const first = await ask({});
  expect(first.count).toBe(3);
  const last = first.importers.at(-1);
  const offsetUser = inputUser(world, last?.userId.toJSNumber() ?? 0);
  const second = await ask({ offsetDate: last?.date ?? 0, offsetUser });
  const ids = [...first.importers, ...second.importers].map((importer) => importer.userId.toJSNumber());
  expect(ids).toHaveLength(3);
  expect(new Set(ids)).toEqual(new Set([CAST.layla, CAST.eleni, CAST.sam]));
  await expect(ask({ q: 'Sam' })).rejects.toMatchObject({ errorMessage: 'SEARCH_WITH_LINK_NOT_SUPPORTED' });
});

test('a link shows what it leads to, then that one is in, then that it is dead', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const { link, hash } = newLink(world, { requestNeeded: true });
  const sam = await gramjsOf(telegram, CAST.sam);
  const look = (): Promise<Api.TypeChatInvite> => sam.invoke(new Api.messages.CheckChatInvite({ hash }));
  const preview = expectInstance(await look(), Api.ChatInvite);
  expect(preview).toMatchObject({
    title: 'Harbour Makers',
    megagroup: true,
    requestNeeded: true,
    participantsCount: 7,
  });
  expect(preview.participants?.length).toBeGreaterThan(0);
  await expect(sam.invoke(new Api.messages.ImportChatInvite({ hash }))).rejects.toMatchObject({
    code: 400,
    errorMessage: 'INVITE_REQUEST_SENT',
  });

  const robin = await gramjsOf(telegram, CAST.robin);
  const peer = makers(world);
  await robin.invoke(new Api.messages.HideAllChatJoinRequests({ peer, approved: true, link }));
  expect(expectInstance(await look(), Api.ChatInviteAlready).chat).toMatchObject({
    title: 'Harbour Makers',
    left: false,
  });
  await robin.invoke(new Api.messages.EditExportedChatInvite({ peer, link, revoked: true }));
  const layla = await gramjsOf(telegram, CAST.layla);
  await expect(layla.invoke(new Api.messages.CheckChatInvite({ hash }))).rejects.toMatchObject({
    errorMessage: 'INVITE_HASH_EXPIRED',
  });
});

test('a request shows how somebody introduces themselves, and can be declined once', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const { hash } = newLink(world, { requestNeeded: true });
  expect(() => world.links.join(CAST.sam, hash)).toThrow('INVITE_REQUEST_SENT');
  const robin = await gramjsOf(telegram, CAST.robin);
  world.people.setBio(CAST.sam, 'I build boats');
  const waiting = await robin.invoke(
    new Api.messages.GetChatInviteImporters({
      peer: makers(world),
      requested: true,
      offsetDate: 0,
      offsetUser: new Api.InputUserEmpty(),
      limit: 10,
    }),
  );
  expect(waiting.importers).toMatchObject([{ requested: true, about: 'I build boats' }]);
  const decline = new Api.messages.HideChatJoinRequest({
    peer: makers(world),
    userId: inputUser(world, CAST.sam),
  });
  expect(await robin.invoke(decline)).toBeInstanceOf(Api.Updates);
  await expect(robin.invoke(decline)).rejects.toMatchObject({
    code: 400,
    errorMessage: 'HIDE_REQUESTER_MISSING',
  });
  expect(world.chats.member(CAST_CHATS.makers, CAST.sam).status).toBe('left');
});
