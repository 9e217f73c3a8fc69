import type { ChatAdministratorRights, KeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import type { Wording } from '../words.ts';

/** Telegram's picker offers only chats in which the person may invite. Every field is required by the Bot API. */
const MAY_INVITE: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

/**
 * Telegram's own chat picker, for groups and for channels.
 * @param leave the label of the way out, which the client sends as text.
 */
export function chatPicker(words: Wording, leave: string): ReplyKeyboardMarkup {
  const pick = (text: string, requestId: number, channel: boolean): KeyboardButton => ({
    text,
    request_chat: {
      request_id: requestId,
      chat_is_channel: channel,
      user_administrator_rights: MAY_INVITE,
      request_title: true,
    },
  });
  return {
    keyboard: [
      [pick(words.plain('newlink-pick-group'), 1, false), pick(words.plain('newlink-pick-channel'), 2, true)],
      [{ text: leave }],
    ],
    resize_keyboard: true,
    one_time_keyboard: true,
    input_field_placeholder: words.plain('newlink-pick-placeholder'),
  };
}
