/** A private chat, a group or a channel: as the Bot API's `chat_id` names it. Those of groups and channels are negative, or a `@name`. */
export type MessageChat = number | string;

/**
 * How many messages Telegram takes from a bot, new ones and edits alike. One contract suite runs on both implementations: in this
 * process, and in PostgreSQL, where all processes of a bot keep the limits together. Neither ever throws: without its database,
 * each process keeps the limits by itself.
 */
export interface MessageLimits {
  /** Counts a message to a chat. @returns 0 if there is room for it; otherwise in how many milliseconds to ask again. */
  inChat(chat: MessageChat): Promise<number>;
  /** As `inChat`, for all that the bot sends. */
  inAll(): Promise<number>;
  close(): Promise<void>;
}
