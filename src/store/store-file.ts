import type { StoreCheck, StoreFile } from '../domain/ports/store-file.ts';
import type { Anchor } from './anchor/anchor.ts';
import { appendEntry } from './audit/audit-chain.ts';
import type { CheckOptions } from './check/check-store.ts';
import { fromMillis, millis } from './database/codecs.ts';
import type { Db } from './database/connection.ts';
import { doubtEverything } from './restore/doubt-everything.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { newerStep } from './database/migrate.ts';
import { transact } from './database/transact.ts';

const DAY_MS = 86_400_000;

/**
 * @param check reads the record, and returns null if `signal` ended it.
 * @param onDamage told when a check found damage.
 */
export function storeFile(
  db: Db,
  check: (options: CheckOptions, signal: AbortSignal) => Promise<StoreCheck | null>,
  anchor: Anchor,
  onDamage: () => void,
): StoreFile {
  async function isDue(now: Date): Promise<boolean> {
    const { checkedAt } = await db.selectFrom('storeState').select('checkedAt').executeTakeFirstOrThrow();
    const ago = now.getTime() - (fromMillis(checkedAt)?.getTime() ?? -Infinity);
    // A clock that was set back puts no check off.
    return ago < 0 || ago >= DAY_MS;
  }

  return {
    restored: () => anchor.restored(),
    newerStep: () => newerStep(db, MIGRATIONS),
    doubtEverything: (now) => transact(db, (trx) => doubtEverything(trx, now)),
    async acceptRestored(now) {
      const { sign, missingEntries } = anchor.restored() ?? { sign: 'flag', missingEntries: 0 };
      await transact(db, (trx) =>
        appendEntry(trx, {
          at: now,
          peerId: 0,
          actorId: null,
          actorName: null,
          event: 'restored',
          linkId: null,
          operationId: null,
          detail: JSON.stringify({ sign, missingEntries, anchor: anchor.head() }),
        }),
      );
      await anchor.accept();
    },
    async check(now, signal) {
      const whole = await isDue(now);
      const found = await check({ anchor: anchor.head(), whole }, signal);
      if (found === null) return null;
      if (found.damage.length > 0) onDamage();
      else if (whole && found.tampering.length === 0) {
        await db
          .updateTable('storeState')
          .set({ checkedAt: millis(now) })
          .execute();
      }
      return found;
    },
  };
}
