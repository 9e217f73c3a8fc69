import { botDialog, chatDialog } from '../world/dialog.ts';
import type {
  Chat,
  ChatKind,
  DialogKey,
  InviteLinkView,
  JoinRequest,
  Member,
  Message,
  User,
} from '../world/types.ts';
import { LOGIN_CODE } from '../world/logins.ts';
import type { World } from '../world/world.ts';

/** A person or bot without what is secret. */
export interface UserView extends Omit<User, 'accessHash' | 'botToken' | 'password'> {
  hasPassword: boolean;
}

export interface ChatView extends Omit<Chat, 'accessHash'> {
  memberCount: number;
}

export interface ChatInside extends ChatView {
  members: Member[];
  links: InviteLinkView[];
  requests: JoinRequest[];
}

export interface DialogSummary {
  key: DialogKey;
  title: string;
  kind: 'bot' | ChatKind;
  lastMessage: Message | null;
}

export function userView({ accessHash: _hash, botToken: _token, password, ...user }: User): UserView {
  return { ...user, hasPassword: password !== undefined };
}

export function chatView(world: World, { accessHash: _hash, ...chat }: Chat): ChatView {
  return { ...chat, memberCount: world.chats.members(chat.peerId).length };
}

export function chatInside(world: World, chat: Chat): ChatInside {
  const { peerId } = chat;
  return {
    ...chatView(world, chat),
    members: world.chats.members(peerId),
    links: world.links.ofChat(peerId),
    requests: world.requests.ofChat(peerId),
  };
}

/** @param programs by user id: what uses the account; see `SandboxOptions`. */
export function worldView(world: World, botId: number, programs: Readonly<Record<number, string>>) {
  const bot = world.people.get(botId);
  return {
    now: world.clock.now(),
    clockOffset: world.state.clockOffset,
    loginCode: LOGIN_CODE,
    bot: { id: botId, username: bot?.username ?? '', firstName: bot?.firstName ?? '' },
    users: world.people.all().map((user) => {
      const program = programs[user.id];
      return { ...userView(user), ...(program !== undefined && { program }) };
    }),
    chats: world.chats.all().map((chat) => chatInside(world, chat)),
  };
}

/** The bots that a person can write to, then their chats. */
export function dialogsOf(world: World, userId: number): DialogSummary[] {
  const last = (key: DialogKey): Message | null => world.messages.of(key).at(-1) ?? null;
  const bots = world.people.all().filter((user) => user.isBot && !user.deactivated);
  return [
    ...bots.map(({ id, firstName }) => {
      const key = botDialog(id, userId);
      return { key, title: firstName, kind: 'bot' as const, lastMessage: last(key) };
    }),
    ...world.chats.of(userId).map(({ peerId, title, kind }) => {
      const key = chatDialog(peerId);
      return { key, title, kind, lastMessage: last(key) };
    }),
  ];
}
