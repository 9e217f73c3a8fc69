import { isAdministrator } from '../../world/rights.ts';
import type { Fault } from '../../world/types.ts';
import { int, object, objects } from '../methods/fields.ts';
import { inputChat } from '../methods/peers.ts';
import { tlPublicJoinRequests } from '../methods/tl/invite-link.ts';
import type { RpcHandlers, TlObject, TlValue } from '../rpc.ts';

/** How many characters `titles_cut` leaves of a title unless it says. */
const TITLE_CHARACTERS = 32;
/** How many entries `short_pages` leaves of a list unless it says. */
const PAGE_SIZE = 1;
/** What clients that name no limit are given. */
const USUAL_LIMIT = 100;

interface Alteration {
  request(request: TlObject): TlObject;
  answer(value: TlValue): TlValue;
}

/** TDLib logs an error for this answer; clients that never expect it can be tried with it. */
const WITHOUT_A_LINK: RpcHandlers = {
  'messages.exportChatInvite': (context) => tlPublicJoinRequests(context),
};

const COUNTING_LINKS = 'messages.getAdminsWithInvites';

/** Whether Telegram lists those who aren't admins any more is not documented. */
function withoutFormerAdmins(handlers: RpcHandlers): RpcHandlers {
  const count = handlers[COUNTING_LINKS];
  if (!count) return handlers;
  return {
    ...handlers,
    [COUNTING_LINKS]: (context, request) => {
      const { peerId } = inputChat(context, object(request, 'peer'));
      const isAdmin = (admin: TlObject): boolean =>
        isAdministrator(context.world.chats.member(peerId, int(admin, 'admin_id')));
      return mapObjects(count(context, request), (answer) =>
        answer._ === 'messages.chatAdminsWithInvites'
          ? { ...answer, admins: objects(answer, 'admins').filter(isAdmin) }
          : answer,
      );
    },
  };
}

/** The same handlers, as a server would have them that keeps titles or fills pages in its own way. */
export function alteredBy(fault: Fault | undefined, handlers: RpcHandlers): RpcHandlers {
  if (fault?.kind === 'public_join_requests') return { ...handlers, ...WITHOUT_A_LINK };
  if (fault?.kind === 'former_admins_unlisted') return withoutFormerAdmins(handlers);
  const alteration = fault && alterationOf(fault);
  if (!alteration) return handlers;
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (context, request) => alteration.answer(handle(context, alteration.request(request))),
    ]),
  ) satisfies RpcHandlers;
}

function alterationOf({
  kind,
  characters = TITLE_CHARACTERS,
  size = PAGE_SIZE,
}: Fault): Alteration | undefined {
  if (kind === 'titles_normalised') return titles((title) => title.trim().replaceAll(/\s+/g, ' '));
  if (kind === 'titles_cut') return titles((title) => Array.from(title).slice(0, characters).join(''));
  return kind === 'short_pages' ? pages(size) : undefined;
}

/** Titles of links, on their way in so that they are kept like that, and on their way out for those that were there. */
function titles(rewrite: (title: string) => string): Alteration {
  const renamed = (object: TlObject): TlObject => {
    const title = object['title'];
    return typeof title === 'string' ? { ...object, title: rewrite(title) } : object;
  };
  return {
    request: renamed,
    answer: (value) =>
      mapObjects(value, (object) => (object._ === 'chatInviteExported' ? renamed(object) : object)),
  };
}

function pages(size: number): Alteration {
  return {
    request(request) {
      const limit = request['limit'];
      if (typeof limit !== 'number') return request;
      return { ...request, limit: Math.min(limit > 0 ? limit : USUAL_LIMIT, size) };
    },
    answer: (value) => value,
  };
}

/** A copy in which each object, from the outside in, is replaced. */
function mapObjects(value: TlValue, replace: (object: TlObject) => TlObject): TlValue {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, replace));
  if (typeof value !== 'object' || Buffer.isBuffer(value)) return value;
  const { _: name, ...fields } = replace(value);
  const mapped = Object.entries(fields).map(([field, held]) => [field, mapObjects(held, replace)]);
  return { _: name, ...Object.fromEntries(mapped) };
}
