import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { countOperations } from './postgres/counts.ts';

/**
 * How many operations there are in each state is kept rather than counted, and those watched for duplicates are found by
 * their account: neither takes longer the more links there are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table operation_count (
      state text primary key,
      count integer not null
    ) strict`.execute(db);
  await sql`
    insert into operation_count (state, count)
    select state, count(*) from operation group by state`.execute(db);
  if (isPostgres(db)) await countOperations(db);
  else await keepCounts(db);
  await sql`drop index operation_watched`.execute(db);
  await sql`
    create index operation_watched on operation (account_id, seq)
    where watched_since is not null`.execute(db);
}

async function keepCounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger operation_count_of_new after insert on operation
    begin
      insert into operation_count (state, count) values (new.state, 1)
      on conflict (state) do update set count = count + 1;
    end`.execute(db);
  await sql`
    create trigger operation_count_of_changed after update of state on operation
    when new.state <> old.state
    begin
      update operation_count set count = count - 1 where state = old.state;
      insert into operation_count (state, count) values (new.state, 1)
      on conflict (state) do update set count = count + 1;
    end`.execute(db);
}
