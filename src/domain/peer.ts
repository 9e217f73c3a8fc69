/**
 * A chat's *marked* id, as the Bot API writes it: `-id` for a basic group, the `-100…` form for a supergroup or channel.
 * An `InputPeer` and its access hash never leave the worker.
 */
export type PeerId = number;

const CHANNEL_MARK = 1_000_000_000_000;

export type ChatKind = 'group' | 'supergroup' | 'channel';

/** A chat as Latchkey knows it, read from Telegram by the worker. */
export interface Chat {
  peerId: PeerId;
  kind: ChatKind;
  title: string;
  /** Without `@`; null for a private chat. */
  username: string | null;
}

/** The many ways in which people name a chat. */
export type ChatReference =
  /**
   * `title`: as the person's own app shows it; they may be in chats that the account can't see. `picked`: with Telegram's
   * chat picker, which offers people only chats that they administer.
   */
  | { by: 'peerId'; peerId: PeerId; title?: string; picked?: boolean }
  | { by: 'username'; username: string }
  /** The part after `+` (or `joinchat/`) of an invite link that leads to the chat. */
  | { by: 'inviteHash'; hash: string };

/** @returns the bare, positive id that Telegram's own layer uses. */
export function bareId(peerId: PeerId): { kind: 'group' | 'channel'; id: number } {
  return peerId <= -CHANNEL_MARK
    ? { kind: 'channel', id: -peerId - CHANNEL_MARK }
    : { kind: 'group', id: Math.abs(peerId) };
}

export function channelPeerId(id: number): PeerId {
  return -CHANNEL_MARK - id;
}

export function groupPeerId(id: number): PeerId {
  return -id;
}

const USERNAME = /^@?([a-z][a-z0-9_]{3,31})$/i;
const LINK = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)\/(.+?)\/?$/i;
const TG_JOIN = /^tg:\/\/join\/?\?invite=([\w-]+)$/i;
const TG_RESOLVE = /^tg:\/\/resolve\/?\?domain=(\w+)/i;
const HASH = /^(?:\+|joinchat\/)([\w-]{6,64})$/i;
const PRIVATE_MESSAGE = /^c\/(\d{1,13})(?:\/.*)?$/;

/**
 * Reads what a person typed to name a chat: `@username`, `username`, a `t.me/…` or `tg://` link, a `t.me/c/<id>/…`
 * message link, a numeric id marked (`-100…`, `-…`) or bare.
 * @returns null if it is none of them.
 */
export function parseChatReference(text: string): ChatReference | null {
  const typed = text.trim();
  if (/^-?\d{1,16}$/.test(typed)) {
    const id = Number(typed);
    if (!Number.isSafeInteger(id) || id === 0) return null;
    // A bare id says nothing of its kind: channels are what people copy ids of.
    return { by: 'peerId', peerId: id < 0 ? id : channelPeerId(id) };
  }
  const path = LINK.exec(typed)?.[1];
  const hash = (path === undefined ? TG_JOIN.exec(typed) : HASH.exec(path))?.[1];
  if (hash !== undefined) return { by: 'inviteHash', hash };
  const bare = path === undefined ? null : PRIVATE_MESSAGE.exec(path)?.[1];
  if (bare !== null && bare !== undefined) return { by: 'peerId', peerId: channelPeerId(Number(bare)) };
  const name = path === undefined ? (TG_RESOLVE.exec(typed)?.[1] ?? typed) : path.replace(/[/?].*$/, '');
  const username = USERNAME.exec(name)?.[1];
  return username === undefined ? null : { by: 'username', username };
}
