/**
 * channels.getAdminLog: who came and how, who left or was removed, who was made an admin, and what became of links, of
 * the last 48 hours; other actions are not recorded.
 */
import { isAdministrator } from '../../world/rights.ts';
import type { AdminLogAction, AdminLogEvent } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { flag, int, object, objects, optionalObject, text } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { nameMatches } from './name-matches.ts';
import { inputChannel, inputUser } from './peers.ts';
import { requirePerson } from './session.ts';
import { tlAdminLogEvent } from './tl/admin-log-event.ts';

/**
 * The flags of `channelAdminLogEventsFilter` that an action is shown by, any of them. People are only ever removed for good
 * here, which is a ban to some and a kick to others.
 */
function flagsOf(action: AdminLogAction): readonly string[] {
  switch (action.type) {
    case 'joined':
    case 'joined_by_link':
    case 'joined_by_request':
      return ['join'];
    case 'left':
      return ['leave'];
    case 'added':
      return ['invite'];
    case 'removed':
      return ['ban', 'kick'];
    case 'admin_changed':
      return [isAdministrator(action.after) ? 'promote' : 'demote'];
    case 'link_edited':
    case 'link_revoked':
    case 'link_deleted':
      return ['invites'];
  }
}

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
  return (event) => {
    if (filter && !flagsOf(event.action).some((name) => flag(filter, name))) return false;
    if (adminIds && !adminIds.includes(event.userId)) return false;
    const people = [event.userId, ...targetOf(event)].map((userId) => context.world.people.get(userId));
    return query === '' || people.some((user) => user !== undefined && nameMatches(user, query));
  };
}

/** To whom it was done, if somebody else did it. */
function targetOf({ action }: AdminLogEvent): number[] {
  if (action.type === 'added') return [action.member.userId];
  return action.type === 'removed' || action.type === 'admin_changed' ? [action.after.userId] : [];
}

function namedIn(event: AdminLogEvent): number[] {
  const { userId, action } = event;
  const ids = [userId, ...targetOf(event)];
  if ('link' in action && action.link) ids.push(action.link.adminId);
  if (action.type === 'link_edited') ids.push(action.after.adminId);
  if ('approvedBy' in action) ids.push(action.approvedBy);
  return ids;
}
