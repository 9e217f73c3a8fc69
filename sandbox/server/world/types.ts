/**
 * What the simulated Telegram knows, as plain JSON-serialisable data: no bigint, no Date, no Map.
 *
 * Ids: a `userId` is a positive integer. A chat has a *bare* positive `id` and a *marked* `peerId`: `-id` for a basic
 * group, `-1000000000000 - id` (the `-100…` form) for a supergroup or channel. Times are Unix seconds of the world's own
 * clock, which people may move. `hash` is the part of an invite link after `+`.
 */

import type { AdminLogEvent } from './admin-log-types.ts';
import type { InviteLink } from './link-types.ts';
import type { Fault } from './fault-types.ts';
import type { CodeWay } from './code-ways.ts';
import type { InlineChoice, InlineQuery } from './inline-types.ts';
import type { MenuButton } from './web-app-types.ts';
import type { CallbackAnswer, CallbackQuery, DialogKey, Message, StoredFile } from './message-types.ts';

export { TelegramError } from './errors.ts';
export type * from './admin-log-types.ts';
export type * from './link-types.ts';
export type * from './fault-types.ts';
export type * from './code-ways.ts';
export type * from './inline-types.ts';
export type * from './message-types.ts';
export type * from './web-app-types.ts';

export interface User {
  id: number;
  /** Signed 64-bit, decimal text; each account gets another one made from it, see `access-hash.ts`. */
  accessHash: string;
  firstName: string;
  lastName?: string;
  username?: string;
  /** Digits only. */
  phone?: string;
  languageCode: string;
  /** How they introduce themselves: admins read it when they ask to join. */
  bio?: string;
  isBot: boolean;
  /** Only there to be in chats: no session is made for them, and the page does not offer to act as them. */
  passive?: true;
  /** Only for bots: the secret of the Bot API. */
  botToken?: string;
  deactivated?: boolean;
  /** How login codes go out, if not as usual. */
  codeWays?: readonly CodeWay[];
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

type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

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
  /** They came by a link to a folder of chats. */
  viaChatlist?: true;
  /** The admin who admitted them. */
  approvedBy?: number;
  /** The admin who added them. */
  invitedBy?: number;
  /** The admin who removed them. */
  kickedBy?: number;
  /** Of somebody who paid to join: until when. */
  subscribedUntil?: number;
}

/** A link with what is counted, not stored. */
export interface InviteLinkView extends InviteLink {
  /** Members now in the chat who came by it. */
  usage: number;
  /** Join requests now waiting by it. */
  requested: number;
  /** Who came by it and is out because their subscription is over; absent for none. */
  subscriptionExpired?: number;
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
  viaChatlist?: true;
  hash?: string;
}

export interface ImportersQuery {
  link?: string;
  requested: boolean;
  /** Those who are out since their subscription is over. */
  subscriptionExpired?: boolean;
  offsetDate?: number;
  offsetUserId?: number;
  limit: number;
}

export interface AuthKeyRecord {
  /** 8 bytes, hex. */
  keyId: string;
  /** 256 bytes, base64. */
  key: string;
  /** Absent until somebody logs in with it. */
  userId?: number;
  revoked?: 'AUTH_KEY_UNREGISTERED' | 'SESSION_REVOKED' | 'AUTH_KEY_DUPLICATED';
}

export interface BotSettings {
  /** `scope` is the Bot API's `type`, then `:<chat_id>` and `:<user_id>` where it has them. */
  commands: { scope: string; languageCode: string; commands: { command: string; description: string }[] }[];
  /** For everybody without one of their own. */
  menuButton?: MenuButton | undefined;
  /** By person's id. */
  menuButtons?: Record<string, MenuButton> | undefined;
  name?: string | undefined;
  description?: string | undefined;
  shortDescription?: string | undefined;
  /** By language code; those above are for everybody else. */
  localized?: Record<string, { name?: string; description?: string; shortDescription?: string }> | undefined;
  webhook?: { url: string; secretToken?: string; maxConnections?: number } | undefined;
  allowedUpdates?: string[] | undefined;
  /** What BotFather's /setinline and /setinlinefeedback say; absent: on, and the bot is told what was picked. */
  inlineMode?: 'off' | 'without_feedback' | undefined;
  /** What BotFather's /newapp or its Main Mini App setting says: the app that `t.me/<bot>?startapp` opens, by URL. */
  mainWebApp?: string | undefined;
}

export interface BotQueue {
  nextUpdateId: number;
  /** Bot API update objects, oldest first. */
  updates: { update_id: number; [key: string]: unknown }[];
}

export interface WorldState {
  version: 1;
  /** Absent in a world that an older version began: there all accounts share the hash of a peer. */
  accessHashes?: 'per_account';
  /** Telegram's test servers: subscriptions last a minute or five there. */
  testServer?: true;
  /** Seconds that the world's clock is ahead of the machine's. */
  clockOffset: number;
  users: User[];
  chats: Chat[];
  /** By peerId. */
  members: Record<string, Member[]>;
  links: InviteLink[];
  joinRequests: JoinRequest[];
  /** Oldest first; absent until there is something. */
  adminLog?: AdminLogEvent[];
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
  /** PKCS#8 PEM of the Ed25519 key that signs what Mini Apps are told; absent in a world that an older version began. */
  webAppPrivateKey?: string;
}

/** Said after the state changed, synchronously, in order. */
export type WorldEvent =
  | { type: 'message'; message: Message }
  | { type: 'message_edited'; message: Message }
  | { type: 'message_deleted'; dialog: DialogKey; messageId: number }
  | { type: 'callback_query'; query: CallbackQuery }
  | { type: 'callback_answer'; queryId: string; userId: number; answer: CallbackAnswer }
  | { type: 'inline_query'; query: InlineQuery }
  | { type: 'inline_answer'; queryId: string; userId: number }
  | { type: 'web_app_answer'; queryId: string; userId: number }
  | { type: 'chosen_inline_result'; choice: InlineChoice }
  | {
      type: 'member';
      peerId: number;
      actorId: number;
      before: Member;
      after: Member;
      link?: InviteLink;
      viaRequest?: boolean;
      viaChatlist?: true;
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
  | { type: 'login_token_accepted'; keyId: string }
  | { type: 'faults' }
  | { type: 'clock' };
