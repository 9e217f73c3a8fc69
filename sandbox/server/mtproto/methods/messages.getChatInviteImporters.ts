/**
 * messages.getChatInviteImporters: who came, asks to come (`requested`), or is out since their subscription is over
 * (`subscription_expired`), by one link or by any. A search `q` goes with no link.
 */
import { TelegramError } from '../../world/types.ts';
import type { Importer } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { RpcHandlers, TlObject } from '../rpc.ts';
import { flag, int, object, optionalText } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChat, optionalInputUser } from './peers.ts';
import { requirePerson } from './session.ts';
import { nameMatches } from './name-matches.ts';

/** Telegram gives no more than this at once. */
const MAX_PAGE = 100;

export const getChatInviteImporters: RpcHandlers = {
  'messages.getChatInviteImporters': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    const link = optionalText(request, 'link');
    const q = optionalText(request, 'q') ?? '';
    if (link !== undefined && q !== '') throw new TelegramError(400, 'SEARCH_WITH_LINK_NOT_SUPPORTED');
    const offsetDate = int(request, 'offset_date');
    const offsetUser = optionalInputUser(context, object(request, 'offset_user'));
    const limit = int(request, 'limit');
    const page = context.world.links.importers(caller.id, chat.peerId, {
      requested: flag(request, 'requested'),
      subscriptionExpired: flag(request, 'subscription_expired'),
      limit: limit > 0 ? Math.min(limit, MAX_PAGE) : MAX_PAGE,
      ...(link === undefined ? {} : { link }),
      ...(offsetDate === 0 ? {} : { offsetDate }),
      ...(offsetUser ? { offsetUserId: offsetUser.id } : {}),
    });
    const importers = page.importers.filter((importer) => matches(context.world, importer, q));
    return {
      _: 'messages.chatInviteImporters',
      count: q !== '' ? importers.length : page.count,
      importers: importers.map((importer) => tlImporter(context.world, importer)),
      users: mentioned(context, caller.id, { userIds: importers.flatMap((it) => [it.userId, it.approvedBy]) })
        .users,
    };
  },
};

function matches(world: World, importer: Importer, q: string): boolean {
  const user = world.people.get(importer.userId);
  return q === '' || (user !== undefined && nameMatches(user, q));
}

/** Who waits is shown with how they introduce themselves. */
function tlImporter(world: World, importer: Importer): TlObject {
  return {
    _: 'chatInviteImporter',
    user_id: importer.userId,
    date: importer.date,
    requested: importer.requested,
    via_chatlist: importer.viaChatlist === true,
    about: importer.requested ? world.people.get(importer.userId)?.bio : undefined,
    approved_by: importer.approvedBy,
  };
}
