import type { AdminRights, Member } from './types.ts';

export const ALL_RIGHTS: AdminRights = {
  inviteUsers: true,
  manageChat: true,
  deleteMessages: true,
  restrictMembers: true,
  promoteMembers: true,
  changeInfo: true,
  pinMessages: true,
  postMessages: true,
  editMessages: true,
};

/** Every administrator may manage the chat; Telegram sets it by itself. */
export const NO_RIGHTS: AdminRights = {
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

export const RIGHTS = [
  'inviteUsers',
  'manageChat',
  'deleteMessages',
  'restrictMembers',
  'promoteMembers',
  'changeInfo',
  'pinMessages',
  'postMessages',
  'editMessages',
] as const satisfies (keyof AdminRights)[];

export function isInside({ status }: Member): boolean {
  return status !== 'left' && status !== 'kicked';
}

export function isAdministrator({ status }: Member): boolean {
  return status === 'creator' || status === 'administrator';
}

export function hasRight(member: Member, right: keyof AdminRights): boolean {
  if (member.status === 'creator') return true;
  return member.status === 'administrator' && member.rights?.[right] === true;
}
