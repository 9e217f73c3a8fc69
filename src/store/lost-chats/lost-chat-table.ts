import type { LostChat } from '../../domain/ports/lost-chat-store.ts';
import type { Bit } from '../database/codecs.ts';

export interface LostChatTable {
  peerId: number;
  accountId: number;
  why: LostChat['why'];
  ownerId: number | null;
  lostAt: number;
  told: Bit;
}
