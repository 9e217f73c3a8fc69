import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { countMembershipDays } from './postgres/membership-counts.ts';

/**
 * What `membership_count` has in a whole day of UTC, so that a month is thirty rows: `day` is Unix seconds divided by 86,400. Links have
 * none: theirs are read by slots. Kept by triggers, from each change of a slot.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table membership_day (
      peer_id integer not null,
      kind integer not null,
      key text not null,
      day integer not null,
      joins integer not null,
      leaves integer not null,
      gone integer not null,
      gone_1 integer not null,
      gone_7 integer not null,
      gone_30 integer not null,
      primary key (peer_id, kind, key, day)
    ) strict, without rowid`.execute(db);
  await sql`
    insert into membership_day
    select
      peer_id, kind, key, slot / 96, sum(joins), sum(leaves), sum(gone), sum(gone_1), sum(gone_7), sum(gone_30)
    from membership_count where kind <> 2
    group by peer_id, kind, key, slot / 96`.execute(db);
  if (isPostgres(db)) {
    await countMembershipDays(db);
    return;
  }
  await sql`
    create trigger membership_day_of_a_new_slot after insert on membership_count
    when new.kind <> 2
    begin ${added((sum) => `new.${sum}`)}
    end`.execute(db);
  await sql`
    create trigger membership_day_of_a_changed_slot after update on membership_count
    when new.kind <> 2
    begin ${added((sum) => `new.${sum} - old.${sum}`)}
    end`.execute(db);
}

const SUMS = ['joins', 'leaves', 'gone', 'gone_1', 'gone_7', 'gone_30'];

function added(sum: (name: string) => string) {
  return sql.raw(`
      insert into membership_day
      values (new.peer_id, new.kind, new.key, new.slot / 96, ${SUMS.map(sum).join(', ')})
      on conflict (peer_id, kind, key, day) do update set
        ${SUMS.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')};`);
}
