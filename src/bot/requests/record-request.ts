import type { ChatJoinRequest, User } from 'grammy/types';
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

function nameOf({ first_name, last_name }: User): string {
  return [first_name, last_name].filter((part) => part !== undefined).join(' ');
}
