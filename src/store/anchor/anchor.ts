import { nextTick } from 'node:process';
import type { RestoreSign, Restored } from '../../domain/ports/store-file.ts';
import { chainHead, GENESIS } from '../audit/audit-chain.ts';
import type { ChainHead } from '../audit/audit-chain.ts';
import type { Db } from '../database/connection.ts';
import type { Reader } from '../database/reader.ts';
import { readAnchor, writeAnchor } from './anchor-file.ts';
import type { AnchorContent } from './anchor-file.ts';

/** How far the anchor may be behind an entry that no call followed. */
const WRITE_EVERY_MS = 10_000;

/**
 * A file next to the database that says what the database held last. By it the store knows when it was replaced by an older
 * copy, or when its audit was cut or rewritten.
 */
export interface Anchor {
  /** Why the store counts as restored from a backup, until `accept`; null if it is what it was when last used. */
  restored(): Restored | null;
  /** The entry that the audit no longer has as it was, though later ones are there: the audit was rewritten. */
  readonly rewrittenAt: number | null;
  /** The last entry known outside of the database; null before the first. */
  head(): ChainHead | null;
  /** Brings the file up to date: before each call that goes out, and now and then. Leaves that of a restored store. */
  write(): Promise<void>;
  /** What is in the database holds from now on. The caller has appended to the audit what was there before. */
  accept(): Promise<void>;
  /** Writes it once more. */
  close(): Promise<void>;
}

/**
 * @param flagged the operator says that the store was restored.
 * @param onAccept what else said so is taken away then.
 */
export async function openAnchor(
  db: Db,
  reader: Reader,
  databaseFile: string,
  flagged: boolean,
  onAccept: () => Promise<void> = async () => {},
): Promise<Anchor> {
  let written = readAnchor(databaseFile);
  let { restored, rewrittenAt } = await compare(db, written, flagged);
  const readState = reader.prepare<{ sends: number; anchored: number }>(
    'select sends, anchored from store_state',
  );
  const readHead = reader.prepare<{ seq: number; hash: Buffer }>(
    'select seq, hash from audit_entry order by seq desc limit 1',
  );
  /** Not begun yet. */
  let nextWrite: Promise<void> | null = null;

  async function bringUpToDate(): Promise<void> {
    if (restored !== null) return;
    const [{ sends, anchored } = { sends: 0, anchored: 0 }] = await readState();
    const [last] = await readHead();
    const newest = last === undefined ? GENESIS : { seq: last.seq, hash: last.hash.toString('hex') };
    const head = rewrittenAt !== null && written !== null ? written.head : newest;
    if (written?.sends === sends && written.head.seq === head.seq) return;
    const content = { sends, head };
    writeAnchor(databaseFile, content);
    written = content;
    if (anchored === 0) await db.updateTable('storeState').set({ anchored: 1 }).execute();
  }

  /** All who ask in the same turn share one, which begins when all have asked: their transactions end together. */
  function write(): Promise<void> {
    nextWrite ??= new Promise<void>((resolve) => nextTick(resolve)).then(() => {
      nextWrite = null;
      return bringUpToDate();
    });
    return nextWrite;
  }

  await write();
  // What fails here fails before the next call too, and is said there.
  const timer = setInterval(() => void write().catch(() => {}), WRITE_EVERY_MS).unref();
  return {
    restored: () => restored,
    get rewrittenAt() {
      return rewrittenAt;
    },
    head: () => written?.head ?? null,
    write,
    async accept() {
      const sends = Math.max((await state(db)).sends, written?.sends ?? 0);
      await db.updateTable('storeState').set({ sends }).execute();
      await onAccept();
      restored = null;
      rewrittenAt = null;
      await write();
    },
    async close() {
      clearInterval(timer);
      await write();
    },
  };
}

async function compare(
  db: Db,
  anchor: AnchorContent | null,
  flagged: boolean,
): Promise<{ restored: Restored | null; rewrittenAt: number | null }> {
  const { sends, anchored } = await state(db);
  const { seq } = await chainHead(db);
  const missingEntries = Math.max((anchor?.head.seq ?? 0) - seq, 0);
  const as = (sign: RestoreSign): Restored => ({ sign, missingEntries });
  const rewritten = anchor !== null && missingEntries === 0 && !(await holds(db, anchor.head));
  const rewrittenAt = rewritten ? anchor.head.seq : null;
  if (flagged) return { restored: as('flag'), rewrittenAt };
  if (anchor === null) return { restored: anchored === 1 ? as('no-anchor') : null, rewrittenAt };
  return { restored: anchor.sends > sends || missingEntries > 0 ? as('older') : null, rewrittenAt };
}

async function holds(db: Db, { seq, hash }: ChainHead): Promise<boolean> {
  if (seq === 0) return true;
  const entry = await db
    .selectFrom('auditEntry')
    .select('seq')
    .where('seq', '=', seq)
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst();
  return entry !== undefined;
}

function state(db: Db) {
  return db.selectFrom('storeState').selectAll().executeTakeFirstOrThrow();
}
