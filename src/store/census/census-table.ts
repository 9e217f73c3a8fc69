import type { RefusalCode } from '../../domain/errors.ts';
import type { Bit } from '../database/codecs.ts';

export interface CensusTable {
  peerId: number;
  accountId: number;
  startedAt: number;
  finishedAt: number | null;
  lastWholeAt: number | null;
  whole: Bit;
  covered: 'own' | 'whole' | null;
  done: number;
  found: number;
  total: number | null;
  /** JSON. */
  admins: string;
  /** JSON. */
  position: string | null;
  failed: RefusalCode | null;
  logEventId: string | null;
  logReadAt: number | null;
}
