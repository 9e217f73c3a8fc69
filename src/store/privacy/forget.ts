import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../../domain/errors.ts';
import { FIRST_PSEUDONYM, pseudonymName, PSEUDONYMS } from '../../domain/forgotten.ts';
import type { Forgotten } from '../../domain/ports/privacy-store.ts';
import { redact } from '../audit/redactions.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { searchText } from '../links/search-text.ts';
import { UNFINISHED } from '../operations/operation-rows.ts';
import { KEYED, MENTIONS, TRACES, withAnotherId, type Trace } from './traces.ts';

interface Who {
  userId: number;
  pseudonym: number;
}

/** Within one transaction. */
export async function forgetPerson(trx: Db, userId: number, now: Date): Promise<Forgotten> {
  await assertNothingUnderWay(trx, userId);
  const pseudonym = FIRST_PSEUDONYM + randomInt(PSEUDONYMS);
  const who = { userId, pseudonym };
  const names = await namesOf(trx, userId);
  const redacted = await redact(trx, { ...who, now });
  await forgetWhatTheyDid(trx, who, names);
  await forgetUnsent(trx, userId);
  await forgetSearches(trx, who);
  for (const trace of TRACES) await forgetTrace(trx, who, trace);
  await forgetMentions(trx, who);
  await forgetCounts(trx, userId);
  await forgetLanes(trx, who);
  await trx
    .insertInto('forgottenPerson')
    .values({ ...who, forgottenAt: millis(now) })
    .execute();
  return { pseudonym, ...redacted };
}

async function assertNothingUnderWay(trx: Db, userId: number): Promise<void> {
  const account = await trx.selectFrom('account').select('userId').where('userId', '=', userId).execute();
  if (account.length > 0) throw new Refusal('forget-account');
  const operations = await trx
    .selectFrom('operation')
    .select('id')
    .where('state', 'in', UNFINISHED)
    .where('actorId', '=', userId)
    .limit(1)
    .execute();
  const batches = await trx
    .selectFrom('batch')
    .select('id')
    .where('finishedAt', 'is', null)
    .where('actorId', '=', userId)
    .limit(1)
    .execute();
  if (operations.length + batches.length > 0) throw new Refusal('forget-under-way');
}

/** Theirs now and before. */
async function namesOf(trx: Db, userId: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from person where user_id = ${userId}
    union select name from audit_name where actor_id = ${userId}`.execute(trx);
  return rows.map(({ name }) => name);
}

/** What says it without an id of its own: found by their operations, while those have one. */
async function forgetWhatTheyDid(trx: Db, { userId, pseudonym }: Who, names: string[]): Promise<void> {
  for (const { table, ids } of KEYED) {
    for (const id of ids) {
      await sql`
        update ${sql.table(table)}
        set idempotency_key = replace(idempotency_key, ${String(userId)}, ${String(pseudonym)})
        where ${sql.ref(id)} = ${userId}`.execute(trx);
    }
  }
  for (const name of names) {
    await sql`
      update notice set changed_by = ${pseudonymName(pseudonym)}
      where changed_by = ${name} and link_id in (select link_id from operation where actor_id = ${userId})`.execute(
      trx,
    );
  }
  await sql`
    update drift set subject = ${String(pseudonym)} where subject = ${String(userId)}`.execute(trx);
}

/** Drafts that nothing came of, and links that wait for a second person's word. */
async function forgetUnsent(trx: Db, userId: number): Promise<void> {
  await sql`delete from link_proposal where actor_id = ${userId} and state = 'open'`.execute(trx);
  await sql`
    delete from draft where user_id = ${userId}
      and not exists (select 1 from operation where draft_id = draft.id)
      and not exists (select 1 from link_proposal where link_proposal.id = draft.id)`.execute(trx);
  await sql`
    delete from conversation_state where key in (${`private:${userId}`}, ${`typed:${userId}`})`.execute(trx);
}

/** Names are also in what links and people are found by. */
async function forgetSearches(trx: Db, { userId, pseudonym }: Who): Promise<void> {
  const name = pseudonymName(pseudonym);
  const links = await trx
    .selectFrom('inviteLink')
    .select(['id', 'title'])
    .where('actorId', '=', userId)
    .execute();
  for (const { id, title } of links) {
    await sql`
      update invite_link set search_text = ${searchText(title, name)} where id = ${id}`.execute(trx);
  }
  await sql`
    update membership set search_text = ${searchText(name)} where user_id = ${userId}`.execute(trx);
}

async function forgetTrace(trx: Db, { userId, pseudonym }: Who, trace: Trace): Promise<void> {
  const table = sql.table(trace.table);
  const id = sql.ref(trace.id);
  if (trace.becomes === 'delete') {
    await sql`delete from ${table} where ${id} = ${userId}`.execute(trx);
    return;
  }
  const columns = [
    sql`${id} = ${pseudonym}`,
    ...(trace.names ?? []).map((column) => sql`${sql.ref(column)} = ${pseudonymName(pseudonym)}`),
    ...(trace.emptied ?? []).map((column) => sql`${sql.ref(column)} = null`),
  ];
  await sql`update ${table} set ${sql.join(columns)} where ${id} = ${userId}`.execute(trx);
}

async function forgetMentions(trx: Db, { userId, pseudonym }: Who): Promise<void> {
  // With the name that it finds them by.
  await sql`
    delete from button where action = 'why.person' and payload like ${`{"userId":${userId},%`}`.execute(trx);
  for (const { table, column } of MENTIONS) {
    const text = sql.ref(column);
    const { rows } = await sql<{ json: string }>`
      select distinct ${text} as json from ${sql.table(table)} where ${text} like ${`%${userId}%`}`.execute(
      trx,
    );
    for (const { json } of rows) {
      const changed = withAnotherId(json, userId, pseudonym);
      await sql`update ${sql.table(table)} set ${text} = ${changed} where ${text} = ${json}`.execute(trx);
    }
  }
}

/** Triggers have moved all that they counted to the pseudonym. */
async function forgetCounts(trx: Db, userId: number): Promise<void> {
  await sql`delete from link_count where actor_id = ${userId}`.execute(trx);
  for (const table of ['membership_count', 'membership_day']) {
    await sql`
      delete from ${sql.table(table)} where kind = 1 and key = ${String(userId)}`.execute(trx);
  }
}

/** What they wrote is deleted once it is handled; in whose order it was handled is not. */
export async function forgetLanes(trx: Db, { userId, pseudonym }: Who): Promise<void> {
  await sql`
    update inbox set lane = ${String(pseudonym)}
    where lane = ${String(userId)} and handled_at is not null`.execute(trx);
}
