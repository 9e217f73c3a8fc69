import type { PeerId } from './peer.ts';

/**
 * What an inline button stands for. Only its opaque `id` travels through Telegram, whose clients choose the callback data
 * freely: the row says whose it is, which chat it speaks of and whether it is still good.
 */
export interface Button {
  /** 22 characters, unguessable. */
  id: string;
  /** The only person who may press it. */
  actorId: number;
  peerId: PeerId | null;
  linkId: string | null;
  /** The handler's name, e.g. `link.revoke`. */
  action: string;
  /** JSON text for the handler, e.g. a page or filter. */
  payload: string;
  /** `once` buttons do nothing the second time. */
  uses: 'once' | 'many';
  usedAt: Date | null;
  createdAt: Date;
}

export type NewButton = Omit<Button, 'usedAt'>;

/** Why a press changes nothing. */
export type DeadPress = 'unknown' | 'stranger' | 'used';
