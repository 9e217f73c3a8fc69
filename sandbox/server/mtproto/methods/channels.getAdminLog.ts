/** channels.getAdminLog: who joined and how, and what became of links, of the last 48 hours; other actions are not recorded. */
import type { AdminLogAction, AdminLogEvent } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { flag, int, object, objects, optionalObject, text } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { nameMatches } from './name-matches.ts';
import { inputChannel, inputUser } from './peers.ts';
import { requirePerson } from './session.ts';
import { tlAdminLogEvent } from './tl/admin-log-event.ts';

/** The flag of `channelAdminLogEventsFilter` that an action is shown by. */
const FLAGS: Readonly<Record<AdminLogAction['type'], string>> = {
  joined: 'join',
  joined_by_link: 'join',
  joined_by_request: 'join',
  left: 'leave',
  link_edited: 'invites',
  link_revoked: 'invites',
  link_deleted: 'invites',
};

export const getAdminLog: RpcHandlers = {
  'channels.getAdminLog': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChannel(context, object(request, 'channel'));
    const events = context.world.adminLog.read(caller.id, chat.peerId, {
      maxId: int(request, 'max_id'),
      minId: int(request, 'min_id'),
      limit: int(request, 'limit'),
      matches: matcher(context, request),
    });
    return {
      _: 'channels.adminLogResults',
      events: events.flatMap((event) => tlAdminLogEvent(context, event, caller.id)),
      ...mentioned(context, caller.id, { userIds: events.flatMap(namedIn), peerIds: [chat.peerId] }),
    };
  },
};

function matcher(context: RpcContext, request: TlObject): (event: AdminLogEvent) => boolean {
  const filter = optionalObject(request, 'events_filter');
  const query = text(request, 'q');
  const admins = request['admins'] === undefined ? undefined : objects(request, 'admins');
  const adminIds = admins?.map((admin) => inputUser(context, admin).id);
  return ({ userId, action }) => {
    if (filter && !flag(filter, FLAGS[action.type])) return false;
    if (adminIds && !adminIds.includes(userId)) return false;
    const user = context.world.people.get(userId);
    return query === '' || (user !== undefined && nameMatches(user, query));
  };
}

function namedIn({ userId, action }: AdminLogEvent): number[] {
  const ids = [userId];
  if ('link' in action && action.link) ids.push(action.link.adminId);
  if ('after' in action) ids.push(action.after.adminId);
  if ('approvedBy' in action) ids.push(action.approvedBy);
  return ids;
}
