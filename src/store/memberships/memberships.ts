import type { MembershipStore } from '../../domain/ports/membership-store.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import { forgetLeft } from './forget-left.ts';
import { membershipCounts } from './membership-counts.ts';
import { membershipLists } from './membership-lists.ts';
import { recordJoin, recordLeave } from './record.ts';
import { transact } from '../database/transact.ts';

export function membershipStore(db: Db, reader: Reader): MembershipStore {
  return {
    ...membershipLists(reader),
    ...membershipCounts(reader),

    forgetLeft: (before) => forgetLeft(db, before),

    record: (peerId, { joins, leaves }, now) =>
      transact(db, async (trx) => {
        for (const join of joins) {
          await recordJoin(trx, peerId, join, join.source === 'importers' ? now : null);
        }
        for (const leave of leaves) await recordLeave(trx, peerId, leave);
      }),
  };
}
