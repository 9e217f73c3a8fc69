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
  const without = update.callback_query ?? update.inline_query ?? update.chosen_inline_result;
  const id = chat?.id ?? without?.from.id;
  return id === undefined ? 'other' : String(id);
}
