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

export interface NamedChange {
  /** Of a text in sandbox.ftl. */
  id: string;
  change: MemberChange;
  danger?: boolean;
}

/** What others can do to somebody who is in the chat; nothing to its creator. */
export function changesFor(member: Member): NamedChange[] {
  if (member.status === 'creator') return [];
  const isAdmin = member.status === 'administrator';
  const invites = isAdmin && member.rights?.inviteUsers === true;
  return [
    ...(invites ? [] : [{ id: 'make-inviting-admin', change: INVITING_ADMIN }]),
    ...(isAdmin && !invites ? [] : [{ id: 'make-plain-admin', change: PLAIN_ADMIN }]),
    ...(isAdmin ? [{ id: 'demote', change: { status: 'member' } as const }] : []),
    { id: 'member-leaves', change: { status: 'left' } },
    { id: 'kick', change: { status: 'kicked' }, danger: true },
  ];
}
