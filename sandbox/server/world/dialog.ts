import type { ChatKind, DialogKey } from './types.ts';

const CHANNEL_MARK = 1_000_000_000_000;

/** @returns the marked id (`-id`, or the `-100…` form) of a bare one. */
export function markedPeerId(kind: ChatKind, id: number): number {
  return kind === 'basic' ? -id : -CHANNEL_MARK - id;
}

/**
 * Bare ids of new chats. Clients tell kinds of chat apart by the marked id's digits: a channel's has to be as long as
 * Telegram's own are.
 */
export const GROUP_IDS = { name: 'chat', first: 2_001 } as const;
export const CHANNEL_IDS = { name: 'channel', first: 1_500_002_001 } as const;

/** The private chat of a person with a bot. */
export function botDialog(botId: number, userId: number): DialogKey {
  return `bot:${botId}:${userId}`;
}

export function chatDialog(peerId: number): DialogKey {
  return `chat:${peerId}`;
}

export type Dialog = { type: 'bot'; botId: number; userId: number } | { type: 'chat'; peerId: number };

export function parseDialog(key: DialogKey): Dialog {
  const [type, first, second] = key.split(':');
  return type === 'bot'
    ? { type, botId: Number(first), userId: Number(second) }
    : { type: 'chat', peerId: Number(first) };
}
