/** Messages, buttons and files: part of `types.ts`, from where they are imported. */

/** Bot API shape: `{type, offset, length, url?…}`, UTF-16 offsets. */
export interface MessageEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  [key: string]: unknown;
}

export interface InlineButton {
  text: string;
  callback_data?: string;
  url?: string;
  copy_text?: { text: string };
  switch_inline_query?: string;
  switch_inline_query_current_chat?: string;
  switch_inline_query_chosen_chat?: { query?: string };
  web_app?: { url: string };
  [key: string]: unknown;
}

export interface ReplyButton {
  text: string;
  web_app?: { url: string };
  request_chat?: {
    request_id: number;
    chat_is_channel: boolean;
    chat_is_created?: boolean;
    bot_is_member?: boolean;
    user_administrator_rights?: Record<string, boolean>;
    bot_administrator_rights?: Record<string, boolean>;
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export interface ReplyKeyboard {
  keyboard: ReplyButton[][];
  resize_keyboard?: boolean;
  one_time_keyboard?: boolean;
  is_persistent?: boolean;
  input_field_placeholder?: string;
}

export interface StoredFile {
  /** Counted from 0 over all files there ever were. */
  number: number;
  fileId: string;
  uniqueId: string;
  name: string;
  mimeType: string;
  size: number;
  /** Base64. */
  data: string;
}

/**
 * One message. A *dialog* is either a person's private chat with a bot or a chat; message ids count up per dialog from 1.
 */
export interface Message {
  id: number;
  dialog: DialogKey;
  /** The writer; the channel itself when absent. */
  fromId?: number;
  date: number;
  editDate?: number;
  text?: string;
  entities?: MessageEntity[];
  caption?: string;
  captionEntities?: MessageEntity[];
  photoFileId?: string;
  documentFileId?: string;
  inlineKeyboard?: InlineButton[][];
  /** What this message did to the reply keyboard, if anything. */
  replyKeyboard?:
    | ReplyKeyboard
    | { remove_keyboard: true }
    | { force_reply: true; input_field_placeholder?: string };
  replyToId?: number;
  /** The bot whose inline result the writer picked, and what it knows the message by. */
  viaBotId?: number;
  inlineMessageId?: string;
  /** Where a forwarded message came from. */
  forward?: { fromUserId?: number; peerId?: number; messageId?: number; date: number };
  /** The person answered a `request_chat` button. */
  chatShared?: { requestId: number; peerId: number };
  /** An app that a keyboard's button opened sent this to the bot. */
  webAppData?: { buttonText: string; data: string };
  /** "joined by link" and the like, in chats. */
  service?: {
    type: 'joined_by_link' | 'joined_by_request' | 'added' | 'left' | 'created' | 'migrated' | 'renamed';
    adminId?: number;
    /** The chat's new one. */
    title?: string;
  };
}

/** `bot:<botId>:<userId>` or `chat:<peerId>`. */
export type DialogKey = `bot:${number}:${number}` | `chat:${number}`;

export interface CallbackQuery {
  id: string;
  botId: number;
  userId: number;
  dialog: DialogKey;
  messageId: number;
  /** Of a message that was sent in inline mode. */
  inlineMessageId?: string;
  data: string;
  date: number;
}

export interface CallbackAnswer {
  text?: string;
  showAlert?: boolean;
  url?: string;
}
