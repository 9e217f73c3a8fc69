import type { Call, Method } from '../call.ts';
import { readReadableTarget, type ChatTarget } from '../chats/target.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toChat, toPrivateChat } from '../map/chat.ts';

const COMMON = {
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: true,
    limited_gifts: true,
    unique_gifts: true,
    premium_subscription: true,
    gifts_from_channels: true,
  },
};

/** What every member of a group may do; the simulated Telegram has no other restrictions. */
const PERMISSIONS = {
  can_send_messages: true,
  can_send_audios: true,
  can_send_documents: true,
  can_send_photos: true,
  can_send_videos: true,
  can_send_video_notes: true,
  can_send_voice_notes: true,
  can_send_polls: true,
  can_send_other_messages: true,
  can_add_web_page_previews: true,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
};

export const getChat: Method = (call) => {
  const target = readReadableTarget(call);
  if (target.type === 'private') {
    const { username } = target.user;
    return { ...toPrivateChat(target.user), ...activeUsernames(username), ...COMMON };
  }
  const { chat } = target;
  return omitUndefined({
    ...toChat(chat),
    ...activeUsernames(chat.username),
    ...COMMON,
    permissions: chat.kind === 'channel' ? undefined : PERMISSIONS,
    join_by_request: chat.joinRequest ? true : undefined,
    invite_link: primaryLink(call, target),
  });
};

function activeUsernames(username: string | undefined): JsonObject {
  return username === undefined ? {} : { active_usernames: [username] };
}

/** The bot's own primary link, as far as it may have one. */
function primaryLink({ world, bot }: Call, { chat, me }: ChatTarget): string | undefined {
  if (me.status !== 'administrator' || !me.rights?.inviteUsers) return undefined;
  return world.links
    .ofChat(chat.peerId)
    .find((link) => link.permanent && !link.revoked && link.adminId === bot.id)?.link;
}

export const getChatMemberCount: Method = (call) => {
  const target = readReadableTarget(call);
  return target.type === 'private' ? 2 : call.world.chats.members(target.chat.peerId).length;
};
