import { parseDialog } from '../world/dialog.ts';
import { isInside } from '../world/rights.ts';
import { type DialogKey, TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { notFound } from './refusal.ts';

/** @returns the key, if it names this person's dialog with a bot, or a chat. @throws Refusal 404. */
export function dialogKey(world: World, userId: number, key: string): DialogKey {
  if (!isDialogKey(key)) throw notFound('dialog');
  const place = parseDialog(key);
  if (place.type === 'chat') {
    if (!world.chats.find(place.peerId)) throw notFound('dialog');
  } else if (place.userId !== userId || !world.people.get(place.botId)?.isBot) {
    throw notFound('dialog');
  }
  return key;
}

function isDialogKey(key: string): key is DialogKey {
  return /^(?:bot:\d+:\d+|chat:-\d+)$/.test(key);
}

/** Private chats are for those inside, public ones for everybody who was not thrown out. */
export function requireMayRead(world: World, userId: number, dialog: DialogKey): void {
  const place = parseDialog(dialog);
  if (place.type === 'bot') return;
  const member = world.chats.member(place.peerId, userId);
  const open = world.chats.get(place.peerId).username !== undefined && member.status !== 'kicked';
  if (!open && !isInside(member)) throw new TelegramError(400, 'CHANNEL_PRIVATE');
}
