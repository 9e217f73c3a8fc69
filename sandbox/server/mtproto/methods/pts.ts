/**
 * The counters by which clients notice what they missed. They are counted from the messages themselves, so they need no
 * store and survive a restart: a channel's is its newest message id, an account's the sum over its private chats and basic
 * groups. Edits and deletions advance neither (`pts_count` 0).
 */
import { chatDialog, parseDialog } from '../../world/dialog.ts';
import { isInside } from '../../world/rights.ts';
import type { Chat, DialogKey, Message } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { TlObject } from '../rpc.ts';
import { botDialogsOf } from './bot-dialogs.ts';

export function channelPts(world: World, chat: Chat): number {
  return Math.max(1, world.messages.of(chatDialog(chat.peerId)).at(-1)?.id ?? 1);
}

/** Private chats, and the basic groups that they are or have been in: leaving one must not turn the counter back. */
function commonDialogs(world: World, userId: number): DialogKey[] {
  const groups = world.chats
    .all()
    .filter((chat) => chat.kind === 'basic')
    .filter((chat) => world.state.members[String(chat.peerId)]?.some((member) => member.userId === userId));
  return [...botDialogsOf(world, userId), ...groups.map((chat) => chatDialog(chat.peerId))];
}

/** @param upTo what the counter stood at when this message came, though its dialog has newer ones. */
export function commonPts(world: World, userId: number, upTo?: Message): number {
  const newest = (key: DialogKey): number => world.messages.of(key).at(-1)?.id ?? 0;
  return commonDialogs(world, userId).reduce(
    (sum, key) => sum + (key === upTo?.dialog ? upTo.id : newest(key)),
    1,
  );
}

/** The newest `count` messages that {@link commonPts} has counted and the account may still see, oldest first. */
export function commonMessages(world: World, userId: number, count: number): Message[] {
  if (count <= 0) return [];
  return commonDialogs(world, userId)
    .filter((key) => maySee(world, userId, key))
    .flatMap((key) => world.messages.of(key).slice(-count))
    .sort((a, b) => a.date - b.date || a.id - b.id)
    .slice(-count);
}

function maySee(world: World, userId: number, key: DialogKey): boolean {
  const dialog = parseDialog(key);
  return dialog.type === 'bot' || isInside(world.chats.member(dialog.peerId, userId));
}

export function tlState(world: World, userId: number): TlObject {
  return {
    _: 'updates.state',
    pts: commonPts(world, userId),
    qts: world.bots.qts(userId),
    date: world.clock.now(),
    seq: 1,
    unread_count: 0,
  };
}
