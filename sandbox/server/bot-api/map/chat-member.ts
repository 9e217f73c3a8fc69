import type { Chat, Member } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toUserById } from './user.ts';

/** Bot API `ChatMember…`. @param viewerId the bot that looks: it may edit the administrators that it promoted. */
export function toChatMember(world: World, chat: Chat, member: Member, viewerId: number): JsonObject {
  const user = toUserById((id) => world.people.get(id), member.userId);
  switch (member.status) {
    case 'creator':
      return { user, status: 'creator', is_anonymous: member.anonymous ?? false };
    case 'administrator':
      return {
        user,
        status: 'administrator',
        can_be_edited: member.promotedBy === viewerId,
        ...toAdministratorRights(chat, member),
      };
    case 'kicked':
      return { user, status: 'kicked', until_date: 0 };
    case 'member':
      return omitUndefined({ user, status: 'member', until_date: member.subscribedUntil });
    case 'left':
      return { user, status: 'left' };
  }
}

/** The fields that `ChatMemberAdministrator` and `ChatAdministratorRights` have in common. */
function toAdministratorRights(chat: Chat, member: Member): JsonObject {
  const rights = member.rights;
  return {
    is_anonymous: member.anonymous ?? false,
    can_manage_chat: rights?.manageChat ?? false,
    can_delete_messages: rights?.deleteMessages ?? false,
    can_manage_video_chats: false,
    can_restrict_members: rights?.restrictMembers ?? false,
    can_promote_members: rights?.promoteMembers ?? false,
    can_change_info: rights?.changeInfo ?? false,
    can_invite_users: rights?.inviteUsers ?? false,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
    ...(chat.kind === 'channel'
      ? { can_post_messages: rights?.postMessages ?? false, can_edit_messages: rights?.editMessages ?? false }
      : { can_pin_messages: rights?.pinMessages ?? false, can_manage_topics: false }),
  };
}
