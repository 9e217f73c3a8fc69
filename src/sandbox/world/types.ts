/**
 * What the simulated Telegram knows, as plain JSON-serialisable data: no bigint, no Date, no Map.
 *
 * Ids: a `userId` is a positive integer. A chat has a *bare* positive `id` and a *marked* `peerId`: `-id` for a basic
 * group, `-1000000000000 - id` (the `-100…` form) for a supergroup or channel. Times are Unix seconds of the world's own
 * clock, which people may move. `hash` is the part of an invite link after `+`.
 */

export interface User {
  id: number;
  /** Signed 64-bit, decimal text. */
  accessHash: string;
  firstName: string;
  lastName?: string;
  username?: string;
  /** Digits only. */
  phone?: string;
  languageCode: string;
  isBot: boolean;
  /** Only for bots: the secret of the Bot API. */
  botToken?: string;
  deactivated?: boolean;
  /** Two-step password, as the SRP verifier of Telegram's algorithm (hex). */
  password?: { salt1: string; salt2: string; verifier: string; hint: string };
}

export type ChatKind = 'basic' | 'supergroup' | 'channel';

export interface Chat {
  id: number;
  peerId: number;
  accessHash: string;
  kind: ChatKind;
  title: string;
  /** Public chats have one. */
  username?: string;
  date: number;
  /** A public chat that admits by request only. */
  joinRequest?: boolean;
  /** Set on a basic group that became a supergroup. */
  migratedTo?: number;
  /** Set on a supergroup that was a basic group. */
  migratedFrom?: number;
}

/** Named as in the Bot API without `can_`. */
export interface AdminRights {
  inviteUsers: boolean;
  manageChat: boolean;
  deleteMessages: boolean;
  restrictMembers: boolean;
  promoteMembers: boolean;
  changeInfo: boolean;
  pinMessages: boolean;
  postMessages: boolean;
  editMessages: boolean;
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface Member {
  userId: number;
  status: MemberStatus;
  date: number;
  /** Only for administrators. A creator has them all. */
  rights?: AdminRights;
  anonymous?: boolean;
  promotedBy?: number;
  /** Hash of the link they came by. */
  viaHash?: string;
  /** The admin who admitted them. */
  approvedBy?: number;
}

export interface InviteLink {
  peerId: number;
  hash: string;
  /** `https://t.me/+hash`. */
  link: string;
  adminId: number;
  date: number;
  startDate?: number;
  expireDate?: number;
  usageLimit?: number;
  requestNeeded: boolean;
  title?: string;
  permanent: boolean;
  revoked: boolean;
  subscriptionPricing?: { period: number; amount: number };
}

/** A link with what is counted, not stored. */
export interface InviteLinkView extends InviteLink {
  /** Members now in the chat who came by it. */
  usage: number;
  /** Join requests now waiting by it. */
  requested: number;
}

export interface LinkSettings {
  title?: string;
  expireDate?: number;
  usageLimit?: number;
  requestNeeded?: boolean;
  subscriptionPricing?: { period: number; amount: number };
}

export interface JoinRequest {
  peerId: number;
  userId: number;
  date: number;
  /** Absent: asked without a link, in a public chat. */
  hash?: string;
}

export interface Importer {
  userId: number;
  date: number;
  requested: boolean;
  approvedBy?: number;
  hash?: string;
}

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
  web_app?: { url: string };
  [key: string]: unknown;
}

export interface ReplyButton {
  text: string;
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
  fileId: string;
  uniqueId: string;
  name: string;
  mimeType: string;
  size: number;
  /** Base64. */
  data: string;
}

/**
 * One message. A *dialog* is either a person's private talk with a bot or a chat; message ids count up per dialog from 1.
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
  /** Where a forwarded message came from. */
  forward?: { fromUserId?: number; peerId?: number; messageId?: number; date: number };
  /** The person answered a `request_chat` button. */
  chatShared?: { requestId: number; peerId: number };
  /** "joined by link" and the like, in chats. */
  service?: {
    type: 'joined_by_link' | 'joined_by_request' | 'added' | 'left' | 'created' | 'migrated';
    adminId?: number;
  };
}

/** `bot:<botId>:<userId>` or `chat:<peerId>`. */
export type DialogKey = `bot:${number}:${number}` | `chat:${number}`;

export interface AuthKeyRecord {
  /** 8 bytes, hex. */
  keyId: string;
  /** 256 bytes, base64. */
  key: string;
  /** Absent until somebody logs in with it. */
  userId?: number;
  revoked?: 'AUTH_KEY_UNREGISTERED' | 'SESSION_REVOKED' | 'AUTH_KEY_DUPLICATED';
}

export type FaultKind =
  | 'error'
  | 'drop_before'
  | 'drop_after'
  | 'black_hole'
  | 'silence'
  | 'late'
  | 'flood'
  | 'transport_error'
  | 'session_revoked'
  | 'auth_key_duplicated';

/**
 * A fault waits for calls of its `method` and is used up after `times`.
 *
 * `error`: answered, not executed, with `code` and `message`. `drop_before`/`drop_after`: the connection closes before or
 * after executing. `black_hole`: executed, and nothing more is ever said on that connection. `silence`: executed, this
 * call is never answered, others are. `late`: executed after `executeAfterMs` (default 0) even if the client is gone by
 * then, answered `answerAfterMs` later (default 0). `flood`: `FLOOD_WAIT_<seconds>`, or 429 with `retry_after`.
 * `transport_error`: MTProto's 4-byte error `code` (404, 429), not executed; over HTTP, a 502. `session_revoked` and
 * `auth_key_duplicated`: MTProto only.
 */
export interface Fault {
  id: string;
  /** TL name (`messages.exportChatInvite`) or Bot API name (`sendMessage`); `*` for any. */
  method: string;
  kind: FaultKind;
  /** How many calls it still hits. */
  times: number;
  /** Only calls of this account or bot. */
  userId?: number;
  code?: number;
  message?: string;
  seconds?: number;
  executeAfterMs?: number;
  answerAfterMs?: number;
}

/** One call that arrived at a front; the last 5,000 are kept, in memory only. */
export interface CallRecord {
  seq: number;
  front: 'mtproto' | 'bot_api';
  method: string;
  userId?: number;
  /** World clock. */
  date: number;
  executed: boolean;
  fault?: FaultKind;
  error?: string;
}

export interface BotSettings {
  commands: { scope: string; languageCode: string; commands: { command: string; description: string }[] }[];
  menuButton?: Record<string, unknown>;
  name?: string;
  description?: string;
  shortDescription?: string;
  webhook?: { url: string; secretToken?: string };
  allowedUpdates?: string[];
}

export interface BotQueue {
  nextUpdateId: number;
  /** Bot API update objects, oldest first. */
  updates: { update_id: number; [key: string]: unknown }[];
}

export interface WorldState {
  version: 1;
  /** Seconds that the world's clock is ahead of the machine's. */
  clockOffset: number;
  users: User[];
  chats: Chat[];
  /** By peerId. */
  members: Record<string, Member[]>;
  links: InviteLink[];
  joinRequests: JoinRequest[];
  /** By dialog key, oldest first. */
  messages: Record<string, Message[]>;
  files: StoredFile[];
  /** `botId:userId` pairs in which the person blocked the bot. */
  blocked: string[];
  /** `botId:userId` pairs in which the person has started the bot. */
  started: string[];
  authKeys: AuthKeyRecord[];
  /** By bot id. */
  bots: Record<string, BotSettings>;
  botQueues: Record<string, BotQueue>;
  faults: Fault[];
  /** Highest id given out, by sequence name. */
  sequences: Record<string, number>;
  /** PKCS#8 PEM of the RSA key that the MTProto front answers key exchanges with. */
  rsaPrivateKey: string;
}

/** A call that Telegram refuses, as MTProto names it. The Bot API front translates it to its own words. */
export class TelegramError extends Error {
  readonly code: number;
  override name = 'TelegramError';

  /** @param code 303, 400, 401, 403, 406, 420 or 500. @param message e.g. `CHAT_ADMIN_REQUIRED`, `FLOOD_WAIT_30`. */
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Said after the state changed, synchronously, in order. */
export type WorldEvent =
  | { type: 'message'; message: Message }
  | { type: 'message_edited'; message: Message }
  | { type: 'message_deleted'; dialog: DialogKey; messageId: number }
  | { type: 'callback_query'; query: CallbackQuery }
  | { type: 'callback_answer'; queryId: string; userId: number; answer: CallbackAnswer }
  | {
      type: 'member';
      peerId: number;
      actorId: number;
      before: Member;
      after: Member;
      link?: InviteLink;
      viaRequest?: boolean;
    }
  | { type: 'join_request'; request: JoinRequest; link?: InviteLink }
  | { type: 'join_request_closed'; request: JoinRequest; approved: boolean }
  | { type: 'link'; link: InviteLink }
  | { type: 'link_deleted'; peerId: number; hash: string }
  | { type: 'chat'; peerId: number }
  | { type: 'user'; userId: number }
  | { type: 'bot_settings'; botId: number }
  | { type: 'bot_blocked'; botId: number; userId: number; blocked: boolean }
  | { type: 'session_revoked'; keyId: string }
  | { type: 'faults' }
  | { type: 'clock' };

export interface CallbackQuery {
  id: string;
  botId: number;
  userId: number;
  dialog: DialogKey;
  messageId: number;
  data: string;
  date: number;
}

export interface CallbackAnswer {
  text?: string;
  showAlert?: boolean;
  url?: string;
}
