import type { ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import { isMasked } from '../../domain/chat-event.ts';
import type { JoinWay, PersonName } from '../../domain/membership.ts';
import type { BotDependencies } from '../dependencies.ts';

/** Somebody joined or left a chat where the bot is told of it. Chats that the account isn't in are none of ours. */
export async function recordMember(deps: BotDependencies, update: ChatMemberUpdated): Promise<void> {
  const { store, clock } = deps;
  const { chat, from, date, old_chat_member: before, new_chat_member: after } = update;
  const known = await store.chats.named(chat.id);
  const isIn = isInside(after);
  if (known === null || isInside(before) === isIn) return;
  const { peerId } = known;
  const person = personOf(after.user);
  const by = from.id === person.userId ? null : personOf(from);
  const at = new Date(date * 1000);
  if (!isIn) {
    const leave = { ...person, at, removedBy: by };
    await store.memberships.record(peerId, { joins: [], leaves: [leave] }, clock.now());
    return;
  }
  await store.requests.recordJoined({ peerId, userId: person.userId }, by, clock.now());
  const way = wayOf(update);
  const join = {
    ...person,
    at,
    way,
    ...(await linkOf(deps, peerId, update)),
    approvedBy: way === 'request' ? by : null,
    addedBy: way === 'added' ? by : null,
    source: 'update',
  } as const;
  await store.memberships.record(peerId, { joins: [join], leaves: [] }, clock.now());
  if (join.linkId !== null) deps.operations.joinersCame();
}

function isInside(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}

function wayOf({ from, new_chat_member, ...update }: ChatMemberUpdated): JoinWay {
  const byAnother = from.id !== new_chat_member.user.id;
  if (update.via_chat_folder_invite_link === true) return 'folder';
  if (update.via_join_request === true) return 'request';
  if (update.invite_link !== undefined)
    return byAnother || update.invite_link.creates_join_request ? 'request' : 'link';
  if (byAnother) return 'added';
  return update.chat.username === undefined ? 'unknown' : 'open';
}

/**
 * Links of other admins, even the account's, come with their second half masked. Where none is said, Telegram may have left it
 * out: it often does in public chats.
 */
async function linkOf(
  { store }: BotDependencies,
  peerId: number,
  update: ChatMemberUpdated,
): Promise<{ linkId: string | null; certainty: 'certain' | 'likely' | 'unknown' }> {
  const visible = update.invite_link?.invite_link;
  if (visible !== undefined) {
    const linkId = await store.requests.linkLike(peerId, visible);
    if (linkId === null) return { linkId, certainty: 'unknown' };
    return { linkId, certainty: isMasked(visible) ? 'likely' : 'certain' };
  }
  const way = wayOf(update);
  if (way === 'added') return { linkId: null, certainty: 'certain' };
  return { linkId: null, certainty: way === 'open' ? 'likely' : 'unknown' };
}

function personOf({ id, first_name, last_name, username }: User): PersonName {
  return {
    userId: id,
    name: [first_name, last_name].filter((part) => part !== undefined).join(' '),
    username: username ?? null,
  };
}
