import type { DialogKey } from '../../server/world/types.ts';

/** @returns the bot's user id, or the chat's marked id. */
export function peerOfDialog(key: DialogKey): number {
  return Number(key.split(':')[1]);
}

/** @returns the chat's marked id, or undefined for a dialog with a bot. */
export function chatOfDialog(key: DialogKey): number | undefined {
  return key.startsWith('chat:') ? peerOfDialog(key) : undefined;
}
