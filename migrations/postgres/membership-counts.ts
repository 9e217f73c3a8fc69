import type { Kysely } from 'kysely';
import { createTrigger } from './trigger.ts';

const SUMS = ['joins', 'leaves', 'gone', 'gone_1', 'gone_7', 'gone_30'] as const;

export async function countMemberships(db: Kysely<unknown>): Promise<void> {
  const [add, take] = [counted('new', 1), counted('old', -1)];
  await createTrigger(db, {
    name: 'membership_counts_a_new_one',
    on: 'after insert on membership for each row',
    does: `${add} return null;`,
  });
  const compared = ['peer_id', 'joined_at', 'left_at', 'link_id', 'asked_by', 'preset', 'way'];
  await createTrigger(db, {
    name: 'membership_counts_a_change',
    on: `
      after update of ${compared.join(', ')} on membership for each row
      when (${compared.map((column) => `new.${column} is distinct from old.${column}`).join(' or ')})`,
    does: `${take} ${add} return null;`,
  });
}

/** What a membership adds to the counts, times `sign`: to the slot in which it begins, and to that in which it ends. */
function counted(row: 'new' | 'old', sign: 1 | -1): string {
  const within = (days: number): string =>
    `${sign} * coalesce((${row}.left_at - ${row}.joined_at < ${days * 86_400})::int, 0)`;
  const keys = `(
        select 0 as kind, '' as key
        union all select 1, coalesce(${row}.asked_by::text, '')
        union all select 2, ${row}.link_id where ${row}.link_id is not null
        union all select 3, coalesce(${row}.preset, '')
        union all select 4, ${row}.way
      ) as counted`;
  const into = `insert into membership_count (peer_id, kind, key, slot, ${SUMS.join(', ')})`;
  const onConflict = `on conflict (peer_id, kind, key, slot) do update set ${added('membership_count')}`;
  return `
      ${into}
      select
        ${row}.peer_id, kind, key, ${row}.joined_at / 900, ${sign}, 0, ${sign} * (${row}.left_at is not null)::int,
        ${within(1)}, ${within(7)}, ${within(30)}
      from ${keys} where ${row}.joined_at is not null
      ${onConflict};
      ${into}
      select ${row}.peer_id, kind, key, ${row}.left_at / 900, 0, ${sign}, 0, 0, 0, 0
      from ${keys} where ${row}.left_at is not null
      ${onConflict};`;
}

export async function countMembershipDays(db: Kysely<unknown>): Promise<void> {
  const add = (sum: (name: string) => string): string => `
      insert into membership_day
      values (new.peer_id, new.kind, new.key, new.slot / 96, ${SUMS.map(sum).join(', ')})
      on conflict (peer_id, kind, key, day) do update set ${added('membership_day')};
      return null;`;
  await createTrigger(db, {
    name: 'membership_day_of_a_new_slot',
    on: 'after insert on membership_count for each row when (new.kind <> 2)',
    does: add((sum) => `new.${sum}`),
  });
  await createTrigger(db, {
    name: 'membership_day_of_a_changed_slot',
    on: 'after update on membership_count for each row when (new.kind <> 2)',
    does: add((sum) => `new.${sum} - old.${sum}`),
  });
}

function added(table: string): string {
  return SUMS.map((sum) => `${sum} = ${table}.${sum} + excluded.${sum}`).join(', ');
}
