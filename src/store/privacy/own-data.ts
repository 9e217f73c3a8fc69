import { sql } from 'kysely';
import type { OwnData } from '../../domain/ports/privacy-store.ts';
import type { Db } from '../database/connection.ts';
import { mentions, TRACES } from './traces.ts';

type Row = Record<string, unknown>;

/** What lets people in, or repeats other columns. */
const LEFT_OUT = new Set(['link', 'hash', 'search_text', 'key', 'digest', 'name_digest', 'payload', 'press']);
const INVITE = /(?:t(?:elegram)?\.(?:me|dog)\/(?:\+|joinchat\/)|\binvite=)[\w-]+/gi;
const MOMENT = /(?:^at|_at|date|since|until)$/;
/** Before that, seconds are meant; after it, milliseconds. */
const LEAST_MILLIS = 100_000_000_000;

/** Reads all rows that name a person. Other people who are named there are left out. */
export async function ownData(db: Db, userId: number): Promise<OwnData> {
  const found: OwnData = {};
  const read = async (
    table: string,
    where: ReturnType<typeof sql>,
    isTheirs: (row: Row) => boolean = () => true,
  ): Promise<void> => {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${where}`.execute(db.withoutPlugins());
    const theirs = rows.filter(isTheirs);
    if (theirs.length > 0) found[table] = theirs.map((row) => shown(table, row, userId));
  };
  for (const table of new Set(TRACES.map((trace) => trace.table))) {
    const ids = TRACES.filter((trace) => trace.table === table).map(
      ({ id }) => sql`${sql.ref(id)} = ${userId}`,
    );
    await read(table, sql`(${sql.join(ids, sql` or `)})`);
  }
  await read(
    'audit_entry',
    sql`actor_id = ${userId} or detail like ${`%${userId}%`}`,
    ({ actor_id: actorId, detail }) => actorId === userId || mentions(String(detail), userId),
  );
  await read('audit_name', sql`actor_id = ${userId}`);
  await read('conversation_state', sql`key in (${`private:${userId}`}, ${`typed:${userId}`})`);
  await read('inbox', sql`lane = ${String(userId)}`);
  return found;
}

function shown(table: string, row: Row, userId: number): Row {
  const others = new Set(LEFT_OUT);
  for (const trace of TRACES) {
    if (trace.table !== table || row[trace.id] === userId) continue;
    for (const column of [trace.id, ...(trace.names ?? []), ...(trace.emptied ?? [])]) others.add(column);
  }
  if (table === 'audit_entry' && row['actor_id'] !== userId) others.add('actor_id');
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column, value]) => !others.has(column) && value !== null)
      .map(([column, value]) => [column, readable(column, value, userId)]),
  );
}

function readable(column: string, value: unknown, userId: number): unknown {
  if (typeof value === 'number' && MOMENT.test(column)) {
    return new Date(value < LEAST_MILLIS ? value * 1_000 : value).toISOString();
  }
  if (typeof value !== 'string') return value;
  const text = value.replaceAll(INVITE, '…');
  return column === 'detail' ? withoutOthers(text, userId) : text;
}

/** People whom an entry of the audit may name beside the one who acted. */
const PEOPLE = new Set(['userId', 'requesterId', 'from', 'to']);

function withoutOthers(detail: string, userId: number): unknown {
  return JSON.parse(detail, (key, value: unknown) => {
    if (key === 'issuers' && Array.isArray(value)) return value.filter((id) => id === userId);
    return PEOPLE.has(key) && typeof value === 'number' && value !== userId ? undefined : value;
  });
}
