import { sql, type Kysely } from 'kysely';
import { createTrigger } from './trigger.ts';

/** The lock that each transaction of the store holds while it writes, as the store has it. */
const WRITES = '27755, 1';

/**
 * What is written under a lease asks for it first, with the lock of all writers. Who takes the lease waits for that lock: what was
 * asked for before is written by then, and what asks later is refused.
 */
export async function guardLeases(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function assert_lease(wanted text, since bigint) returns void language plpgsql as $$
    begin
      if not exists (select from lease where name = wanted and epoch = since) then
        raise exception 'the lease % was taken by another process', wanted using errcode = 'LK001';
      end if;
    end $$`.execute(db);
  await createTrigger(db, {
    name: 'lease_waits_for_writes_under_it',
    on: 'before update of epoch on lease for each row',
    does: `perform pg_advisory_xact_lock(${WRITES}); return new;`,
  });
}
