import type { ChatJoinRequest, ChatMemberUpdated, User } from 'grammy/types';
import type { AskedToJoin } from '../../domain/join-request.ts';
import type { BotDependencies } from '../dependencies.ts';

/** Somebody asks to join a chat where the bot is told of it. Chats that the account isn't in are none of ours. */
export async function recordRequest(
  { store, operations, clock }: BotDependencies,
  { chat, from, date, bio, invite_link, user_chat_id }: ChatJoinRequest,
): Promise<void> {
  const known = await store.chats.named(chat.id);
  if (known === null) return;
  // Another admin's link comes with its second half masked, even the account's.
  const visible = invite_link?.invite_link ?? null;
  const asked: AskedToJoin = {
    userId: from.id,
    name: nameOf(from),
    username: from.username ?? null,
    bio: bio ?? null,
    date: new Date(date * 1000),
    linkId: visible === null ? null : await store.requests.linkLike(known.peerId, visible),
    userChatId: user_chat_id,
  };
  await store.requests.record(known.peerId, [asked], clock.now());
  operations.requestsCame();
}

/** Somebody is in: a request of theirs was approved, or they came another way, such as with a link of ours. */
export async function recordMember(
  { store, clock, operations }: BotDependencies,
  { chat, from, date, new_chat_member, invite_link }: ChatMemberUpdated,
): Promise<void> {
  const { status, user } = new_chat_member;
  if (status !== 'member' && status !== 'administrator') return;
  const by = from.id === user.id ? null : { userId: from.id, name: nameOf(from) };
  await store.requests.recordJoined({ peerId: chat.id, userId: user.id }, by, clock.now());
  if (invite_link === undefined) return;
  const link = invite_link.invite_link;
  const linkId = await store.requests.linkLike(chat.id, link);
  if (linkId === null) return;
  const join = { userId: user.id, name: nameOf(user), date: new Date(date * 1000), link };
  await store.joiners.note(linkId, [join]);
  operations.joinersCame();
}

function nameOf({ first_name, last_name }: User): string {
  return [first_name, last_name].filter((part) => part !== undefined).join(' ');
}
