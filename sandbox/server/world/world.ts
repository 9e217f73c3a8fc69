import type {
  AdminLog,
  AdminRights,
  BotSettings,
  CallbackAnswer,
  CallbackQuery,
  CallRecord,
  Chat,
  ChatKind,
  DialogKey,
  Fault,
  Front,
  Importer,
  ImportersQuery,
  InlineMode,
  InviteLinkView,
  JoinRequest,
  LinkSettings,
  Member,
  Message,
  NewFault,
  StoredFile,
  User,
  WebApps,
  WorldEvent,
  WorldState,
} from './types.ts';
import type { Connections } from './connection-types.ts';
import type { CodeWay } from './code-ways.ts';
import type { Logins, Sessions } from './login-types.ts';

/**
 * The one simulated Telegram that every front (MTProto, Bot API, people) speaks for. Telegram's rules live here and
 * nowhere else: a front maps its own wire format to these calls, and `TelegramError` back.
 *
 * Every method that takes `actorId` checks that this user may do it now. All methods are synchronous: a call is one
 * transaction of the world. `state` is plain data; nothing outside this folder writes to it.
 */
export interface World {
  readonly state: Readonly<WorldState>;
  readonly clock: Clock;
  readonly people: People;
  readonly chats: Chats;
  readonly links: Links;
  readonly requests: JoinRequests;
  readonly adminLog: AdminLog;
  readonly messages: Messages;
  readonly inline: InlineMode;
  readonly bots: Bots;
  readonly webApps: WebApps;
  readonly sessions: Sessions;
  readonly logins: Logins;
  readonly connections: Connections;
  readonly faults: Faults;
  readonly calls: Calls;
  /** @returns a function that stops the listening. */
  subscribe(listener: (event: WorldEvent) => void): () => void;
}

export interface Clock {
  /** Unix seconds, the machine's clock plus the offset. */
  now(): number;
  /** Moves the clock forward or back, for everybody at once. */
  move(seconds: number): void;
}

export interface People {
  all(): User[];
  get(userId: number): User | undefined;
  byUsername(username: string): User | undefined;
  byPhone(phone: string): User | undefined;
  byBotToken(token: string): User | undefined;
  add(user: { firstName: string } & Partial<Omit<User, 'accessHash'>>): User;
  /** Up to 70 characters; an empty text removes it. @throws TelegramError ABOUT_TOO_LONG. */
  setBio(userId: number, bio: string): void;
  /** How their login codes go out; null for the usual ways. */
  setCodeWays(userId: number, ways: readonly CodeWay[] | null): void;
  /** Sets or removes the two-step password. */
  setPassword(userId: number, password: string | null, hint?: string): void;
}

export interface Chats {
  all(): Chat[];
  /** @throws TelegramError CHANNEL_INVALID or CHAT_ID_INVALID when there is none. */
  get(peerId: number): Chat;
  find(peerId: number): Chat | undefined;
  byUsername(username: string): Chat | undefined;
  /** Chats that the user is in now, most recently active first. */
  of(userId: number): Chat[];
  add(chat: {
    kind: ChatKind;
    title: string;
    creatorId: number;
    username?: string;
    id?: number;
    joinRequest?: boolean;
  }): Chat;
  member(peerId: number, userId: number): Member;
  /** Everybody now in the chat. */
  members(peerId: number): Member[];
  /** Creator first. */
  administrators(peerId: number): Member[];
  /** Adds somebody, or changes them to plain member. `actorId` needs the invite right. */
  addMember(actorId: number, peerId: number, userId: number): Member;
  /** `null` demotes. `actorId` must be the creator or an admin who may promote. */
  promote(
    actorId: number,
    peerId: number,
    userId: number,
    rights: Partial<AdminRights> | null,
    anonymous?: boolean,
  ): Member;
  /** Joins a public chat. @throws TelegramError CHANNEL_PRIVATE, INVITE_REQUEST_SENT where admission is by request. */
  join(userId: number, peerId: number): Chat;
  /** messages.editChatTitle, channels.editTitle: needs the right to change info. */
  rename(actorId: number, peerId: number, title: string): Chat;
  leave(peerId: number, userId: number): void;
  kick(actorId: number, peerId: number, userId: number): void;
  /** Only the creator may give the chat away; they stay as an administrator with every right. */
  transfer(actorId: number, peerId: number, toUserId: number): void;
  /**
   * channels.toggleJoinRequest: a supergroup, public or private, takes join requests or not. Needs the right to restrict
   * members. https://core.telegram.org/method/channels.toggleJoinRequest
   * @param applyToInvites also makes open links, primary ones included, ask for approval.
   */
  setJoinRequest(actorId: number, peerId: number, joinRequest: boolean, applyToInvites?: boolean): Chat;
  /** Makes a basic group a supergroup. @returns the new chat. */
  migrate(actorId: number, peerId: number): Chat;
  /** @throws TelegramError CHANNEL_PRIVATE, CHAT_ADMIN_REQUIRED. */
  requireInviteRight(actorId: number, peerId: number): Member;
}

export interface LinkPage {
  /** How many there are in all, before paging. */
  count: number;
  links: InviteLinkView[];
}

export interface Links {
  /** By URL or hash, no matter who made it. */
  find(link: string): InviteLinkView | undefined;
  /** All of a chat's, newest first, the revoked included: for people who look at the world from outside. */
  ofChat(peerId: number): InviteLinkView[];
  /**
   * messages.exportChatInvite: https://core.telegram.org/method/messages.exportChatInvite
   *
   * A public chat that takes join requests gives an ordinary link too: `chatInvitePublicJoinRequests` only stands in
   * updates and in the admin log, and TDLib takes it for an error here.
   * @throws TelegramError as in Telegram's page of the method.
   */
  export(
    actorId: number,
    peerId: number,
    settings: LinkSettings & { legacyRevokePermanent?: boolean },
  ): InviteLinkView;
  /** @throws TelegramError INVITE_HASH_EXPIRED when the actor may not see it or there is none. */
  get(actorId: number, peerId: number, link: string): InviteLinkView;
  /**
   * messages.getExportedChatInvites; another admin's list needs the creator.
   * @throws TelegramError CHAT_ADMIN_REQUIRED, ADMIN_ID_INVALID for somebody who neither is an admin nor has links there.
   */
  list(
    actorId: number,
    peerId: number,
    query: { adminId: number; revoked: boolean; offsetDate?: number; offsetLink?: string; limit: number },
  ): LinkPage;
  /**
   * messages.editExportedChatInvite: https://core.telegram.org/method/messages.editExportedChatInvite
   *
   * Only what is present changes; `expireDate: 0` and `usageLimit: 0` clear. A primary link takes approval and nothing else.
   * Only the title of a subscription link can change. A bot's link is changed and revoked by that bot only
   * (https://github.com/telegramdesktop/tdesktop/issues/26165).
   * @returns `replacedBy` when the primary link of somebody who may invite was revoked; former admins get no other.
   * @throws TelegramError INVITE_HASH_EXPIRED, CHAT_INVITE_PERMANENT, 403 EDIT_BOT_INVITE_FORBIDDEN, and as `export`.
   */
  edit(
    actorId: number,
    peerId: number,
    link: string,
    changes: {
      revoked?: boolean;
      title?: string;
      expireDate?: number;
      usageLimit?: number;
      requestNeeded?: boolean;
    },
  ): { link: InviteLinkView; replacedBy?: InviteLinkView };
  /** Only revoked ones can be deleted. @throws TelegramError INVITE_REVOKED_MISSING, INVITE_HASH_EXPIRED. */
  delete(actorId: number, peerId: number, link: string): void;
  /** Another admin's need the creator. @throws TelegramError CHAT_ADMIN_REQUIRED, ADMIN_ID_INVALID. */
  deleteRevoked(actorId: number, peerId: number, adminId: number): void;
  /**
   * messages.getAdminsWithInvites, for the creator: how many links everybody has who has any, bots and former admins included.
   * @throws TelegramError CHAT_ADMIN_REQUIRED.
   */
  administratorsWithLinks(
    actorId: number,
    peerId: number,
  ): { adminId: number; count: number; revokedCount: number }[];
  /**
   * messages.getChatInviteImporters; another admin's link needs the creator.
   * @throws TelegramError CHAT_ADMIN_REQUIRED, INVITE_HASH_EXPIRED.
   */
  importers(actorId: number, peerId: number, query: ImportersQuery): { count: number; importers: Importer[] };
  /**
   * What a person sees before joining.
   * @throws TelegramError INVITE_HASH_EMPTY, INVITE_HASH_EXPIRED, INVITE_HASH_INVALID.
   */
  check(userId: number, hash: string): { chat: Chat; link: InviteLinkView; member: boolean };
  /**
   * @param how `pays`: what a subscription link costs. Who paid is out again when the period is over.
   * @throws TelegramError INVITE_HASH_EMPTY, INVITE_HASH_EXPIRED, INVITE_HASH_INVALID, USERS_TOO_MUCH, CHANNELS_TOO_MUCH,
   * USER_ALREADY_PARTICIPANT, INVITE_REQUEST_SENT, STARS_PAYMENT_REQUIRED.
   */
  join(userId: number, hash: string, how?: { viaChatlist?: boolean; pays?: boolean }): Chat;
}

export interface JoinRequests {
  ofChat(peerId: number): JoinRequest[];
  /**
   * messages.hideChatJoinRequest: https://core.telegram.org/method/messages.hideChatJoinRequest
   * @throws TelegramError HIDE_REQUESTER_MISSING, USER_ALREADY_PARTICIPANT, USER_CHANNELS_TOO_MUCH.
   */
  decide(actorId: number, peerId: number, userId: number, approved: boolean): void;
  /**
   * messages.hideAllChatJoinRequests: https://core.telegram.org/method/messages.hideAllChatJoinRequests
   * @param link only those who asked by it; another admin's needs the creator. @returns how many.
   * @throws TelegramError INVITE_HASH_EXPIRED.
   */
  decideAll(actorId: number, peerId: number, approved: boolean, link?: string): number;
  /** Asks to join a public chat that admits by request. */
  ask(userId: number, peerId: number): JoinRequest;
}

export type NewMessage = Omit<Message, 'id' | 'date' | 'dialog' | 'editDate'>;

export interface Messages {
  of(dialog: DialogKey): Message[];
  find(dialog: DialogKey, messageId: number): Message | undefined;
  /** Stores it; for a person's message to a bot this also marks the bot as started. */
  send(dialog: DialogKey, message: NewMessage): Message;
  /** Replaces the named fields; an absent `inlineKeyboard` in `changes` removes the keyboard, as the Bot API does. */
  edit(dialog: DialogKey, messageId: number, changes: Partial<NewMessage>): Message;
  delete(dialog: DialogKey, messageId: number): boolean;
  /**
   * A person presses an inline callback button.
   * @throws TelegramError MESSAGE_ID_INVALID, DATA_INVALID when the current message has no such button.
   */
  press(userId: number, dialog: DialogKey, messageId: number, data: string): CallbackQuery;
  /** @throws TelegramError QUERY_ID_INVALID when unknown, answered already, or older than 15 s on the world's clock. */
  answer(botId: number, queryId: string, answer: CallbackAnswer): void;
  /** The answer to a query, once there is one. */
  answerOf(queryId: string): CallbackAnswer | undefined;
  addFile(file: { name: string; mimeType: string; data: Buffer }): StoredFile;
  file(fileId: string): StoredFile | undefined;
}

export interface Bots {
  settings(botId: number): WorldState['bots'][string];
  /** Changes what is named; `undefined` removes it. */
  update(botId: number, changes: Partial<BotSettings>): void;
  isBlocked(botId: number, userId: number): boolean;
  setBlocked(botId: number, userId: number, blocked: boolean): void;
  mayWriteTo(botId: number, userId: number): boolean;
  /** The Bot API front's outgoing queue, kept here so that it survives a restart. @returns the update with its id. */
  enqueue(botId: number, update: Record<string, unknown>): { update_id: number };
  queue(botId: number): readonly { update_id: number; [key: string]: unknown }[];
  /** The next number of what MTProto tells only to bots. */
  nextQts(botId: number): number;
  /** The last one that was given out; 1 before the first. */
  qts(botId: number): number;
  /** Forgets every update with an id below `updateId`. */
  confirm(botId: number, updateId: number): void;
}

export interface ArrivedCall {
  front: Front;
  method: string;
  userId: number | undefined;
}

export interface Faults {
  /** Those whose time is not over, oldest first. */
  all(): Fault[];
  add(fault: NewFault): Fault;
  remove(id: string): void;
  clear(): void;
  /** Uses up one hit of the first fault that fits, if any. A flood limit comes back with the `seconds` to wait. */
  take(call: ArrivedCall): Fault | undefined;
}

export interface Calls {
  record(call: Omit<CallRecord, 'seq' | 'date'>): CallRecord;
  since(seq: number): CallRecord[];
}
