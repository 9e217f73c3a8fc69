import Database from 'better-sqlite3';
import type { NewBatch } from '../../src/domain/batch.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { openStore } from '../../src/store/open-store.ts';

const LINES = 12;

/** Batches that somebody asked for right before the product died: it finds them at its next start. */
export interface AskedBatches {
  /** The product must not be running. */
  ask(): Promise<void>;
  /** Of each link that was asked for. */
  titles: readonly string[];
  /** Whether all of them ended. */
  areOver(): boolean;
}

export function askForBatches(
  databaseFile: string,
  by: { accountId: number; actorId: number; peerId: number },
): AskedBatches {
  const titles: string[] = [];
  let asked = 0;
  return {
    titles,
    async ask() {
      asked += 1;
      const { accountId, actorId, peerId } = by;
      const id = `batch-${asked}`;
      const named = Array.from({ length: LINES }, (_, n) => `Batch ${asked}-${n + 1}`);
      titles.push(...named);
      const batch: NewBatch = {
        idempotencyKey: id,
        kind: 'create',
        peerId,
        actorId,
        actorName: 'Somebody',
        locale: 'en',
        lines: named.map((title) => ({ settings: { ...NO_SETTINGS, title, usageLimit: 1 } })),
        card: null,
      };
      const store = await openStore({ path: databaseFile });
      await store.batches.add(batch, { id, now: new Date(), accountId, draftId: null, buttonId: null });
      await store.close();
    },
    areOver() {
      const database = new Database(databaseFile, { readonly: true });
      const left = database.prepare('select 1 from batch where finished_at is null').all();
      database.close();
      return left.length === 0;
    },
  };
}
