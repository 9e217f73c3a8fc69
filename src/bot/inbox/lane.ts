import type { Update } from 'grammy/types';

/**
 * The chat an update belongs to, or the person where there is none. Updates of one lane are handled in order: a press
 * shares the lane of the chat its message is in.
 */
export function laneOf(update: Update): string {
  const message =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.edited_channel_post ??
    update.callback_query?.message;
  const chat =
    message?.chat ?? (update.my_chat_member ?? update.chat_member ?? update.chat_join_request)?.chat;
  const id = chat?.id ?? update.callback_query?.from.id ?? update.inline_query?.from.id;
  return id === undefined ? 'other' : String(id);
}
