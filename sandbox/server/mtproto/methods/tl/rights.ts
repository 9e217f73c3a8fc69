import { hasRight, isAdministrator, RIGHTS } from '../../../world/rights.ts';
import type { AdminRights, Chat, Member } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';

const FIELDS: Readonly<Record<keyof AdminRights, string>> = {
  changeInfo: 'change_info',
  postMessages: 'post_messages',
  editMessages: 'edit_messages',
  deleteMessages: 'delete_messages',
  restrictMembers: 'ban_users',
  inviteUsers: 'invite_users',
  pinMessages: 'pin_messages',
  promoteMembers: 'add_admins',
  manageChat: 'other',
};

/** `ChatAdminRights` of a creator or administrator; undefined for everybody else. */
export function tlAdminRights(member: Member): TlObject | undefined {
  if (!isAdministrator(member)) return undefined;
  return {
    _: 'chatAdminRights',
    anonymous: member.anonymous === true,
    ...Object.fromEntries(RIGHTS.map((right) => [FIELDS[right], hasRight(member, right)])),
  };
}

/** Whether this member may invite by links: the creator, or an admin with the right. */
export function mayInvite(member: Member): boolean {
  return hasRight(member, 'inviteUsers');
}

/** What plain members of a group may not do: in the simulated Telegram, only to invite, to pin and to change its info. */
export function tlDefaultBannedRights(chat: Chat): TlObject | undefined {
  if (chat.kind === 'channel') return undefined;
  return {
    _: 'chatBannedRights',
    change_info: true,
    invite_users: true,
    pin_messages: true,
    until_date: 0x7fffffff,
  };
}
