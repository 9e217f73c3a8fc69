import type { AdminRights, Member } from '../../server/world/types.ts';
import type { MemberChange } from '../people.ts';

const NO_RIGHTS: AdminRights = {
  inviteUsers: false,
  manageChat: true,
  deleteMessages: false,
  restrictMembers: false,
  promoteMembers: false,
  changeInfo: false,
  pinMessages: false,
  postMessages: false,
  editMessages: false,
};

/** What a bot or an account needs to issue invite links. */
export const INVITING_ADMIN: MemberChange = {
  status: 'administrator',
  rights: { ...NO_RIGHTS, inviteUsers: true },
};
export const PLAIN_ADMIN: MemberChange = { status: 'administrator', rights: NO_RIGHTS };

const PLAIN_MEMBER: MemberChange = { status: 'member' };
const REMOVED: MemberChange = { status: 'kicked' };
const PROMOTE: keyof AdminRights = 'promoteMembers';

export interface NamedChange {
  /** Of a text in sandbox.ftl. */
  id: string;
  change: MemberChange;
  danger?: boolean;
  /** Asked before, with the texts `ask-<id>-title` and `ask-<id>-text`. */
  asks?: true;
  /** What somebody needs to do it; absent for what people do themselves. */
  right?: keyof AdminRights;
}

/** What others can do to somebody who is in the chat; nothing to its creator. */
export function changesFor(member: Member): NamedChange[] {
  if (member.status === 'creator') return [];
  const isAdmin = member.status === 'administrator';
  const invites = isAdmin && member.rights?.inviteUsers === true;
  const demotion: NamedChange = { id: 'demote', change: PLAIN_MEMBER, asks: true, right: PROMOTE };
  const removal: NamedChange = {
    id: 'kick',
    change: REMOVED,
    danger: true,
    asks: true,
    right: 'restrictMembers',
  };
  return [
    ...(invites ? [] : [{ id: 'make-inviting-admin', change: INVITING_ADMIN, right: PROMOTE }]),
    ...(isAdmin && !invites ? [] : [{ id: 'make-plain-admin', change: PLAIN_ADMIN, right: PROMOTE }]),
    ...(isAdmin ? [demotion] : []),
    { id: 'member-leaves', change: { status: 'left' } },
    removal,
  ];
}
