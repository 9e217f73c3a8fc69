import type {
  CallbackAnswer,
  Chat,
  ChatKind,
  DialogKey,
  InviteLinkView,
  JoinRequest,
  Member,
  MenuButton,
  Message,
  ReplyKeyboard,
  User,
} from '../server/world/types.ts';

/** What the people front answers; see the README. Times are Unix seconds on the world's clock. */

export interface BotIdentity {
  id: number;
  username: string;
  firstName: string;
}

/** A person or bot without what is secret. */
export interface UserView extends Omit<User, 'accessHash' | 'botToken' | 'password'> {
  /** The name of what uses this account. */
  program?: string;
}

export interface ChatView extends Omit<Chat, 'accessHash'> {
  /** Those who are in it now. */
  members: Member[];
  links: InviteLinkView[];
  /** Who waits for approval. */
  requests: JoinRequest[];
}

/** A chat that the picker offers. */
export interface ChatChoice extends Omit<Chat, 'accessHash'> {
  memberCount: number;
}

export interface WorldView {
  now: number;
  /** Seconds that the world's clock is ahead of the machine's. */
  clockOffset: number;
  bot: BotIdentity;
  users: UserView[];
  chats: ChatView[];
}

export type DialogKind = 'bot' | ChatKind;

export interface DialogSummary {
  key: DialogKey;
  title: string;
  kind: DialogKind;
  lastMessage?: Message | null;
}

export interface Command {
  command: string;
  description: string;
}

export interface ForceReply {
  force_reply: true;
  input_field_placeholder?: string;
}

export interface ConversationView {
  messages: Message[];
  replyKeyboard?: ReplyKeyboard | ForceReply | { remove_keyboard: true } | null;
  commands?: Command[];
  /** What the bot says of itself before anything was said. */
  description?: string | null;
  menuButton?: MenuButton | null;
}

export interface PressView {
  queryId: string;
  answer: CallbackAnswer | null;
}

export interface InlineResultView {
  id: string;
  /** The query it was offered for. */
  queryId: string;
  title: string;
  description?: string;
}

/** What a bot offers in inline mode. */
export interface InlineView {
  results: InlineResultView[];
  button?: { text: string; startParameter: string };
  nextOffset?: string;
}

/** The join sheet. */
export interface InviteView {
  title: string;
  kind: ChatKind;
  memberCount: number;
  requestNeeded: boolean;
  subscriptionPricing?: InviteLinkView['subscriptionPricing'];
  member: boolean;
}

export interface JoinView {
  outcome: 'joined' | 'requested';
  peerId: number;
}
