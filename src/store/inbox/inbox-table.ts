import type { Generated } from 'kysely';
import type { Bit } from '../database/codecs.ts';

export interface InboxTable {
  seq: Generated<number>;
  updateId: number;
  lane: string;
  body: string | null;
  failures: Generated<number>;
  crashes: Generated<number>;
  receivedAt: number;
  handledAt: number | null;
  outdated: Generated<Bit>;
}
