import type { Kysely } from 'kysely';
import { createTrigger } from './trigger.ts';

export async function countOperations(db: Kysely<unknown>): Promise<void> {
  const add = `
      insert into operation_count (state, count) values (new.state, 1)
      on conflict (state) do update set count = operation_count.count + 1;`;
  await createTrigger(db, {
    name: 'operation_count_of_new',
    on: 'after insert on operation for each row',
    does: `${add} return null;`,
  });
  await createTrigger(db, {
    name: 'operation_count_of_changed',
    on: 'after update of state on operation for each row when (new.state <> old.state)',
    does: `
      update operation_count set count = count - 1 where state = old.state;
      ${add} return null;`,
  });
}

const LINK_STATES = [
  ['active', 'active'],
  ['expired', 'expired'],
  ['used_up', 'used-up'],
  ['revoked', 'revoked'],
] as const;

export async function countLinks(db: Kysely<unknown>): Promise<void> {
  const is = (row: 'new' | 'old', state: string): string => `(${row}.state = '${state}')::int`;
  const columns = LINK_STATES.map(([column]) => column);
  const add = `
      insert into link_count (peer_id, actor_id, ${columns.join(', ')})
      select new.peer_id, counted.actor_id, ${LINK_STATES.map(([, state]) => is('new', state)).join(', ')}
      from (select 0 as actor_id union all select new.actor_id where new.actor_id is not null) as counted
      on conflict (peer_id, actor_id) do update set
        ${columns.map((column) => `${column} = link_count.${column} + excluded.${column}`).join(', ')};`;
  const take = `
      update link_count set
        ${LINK_STATES.map(([column, state]) => `${column} = ${column} - ${is('old', state)}`).join(', ')}
      where peer_id = old.peer_id and actor_id in (0, coalesce(old.actor_id, 0));`;
  await createTrigger(db, {
    name: 'invite_link_counts_a_new_one',
    on: 'after insert on invite_link for each row',
    does: `${add} return null;`,
  });
  await createTrigger(db, {
    name: 'invite_link_counts_a_change',
    on: `
      after update of peer_id, actor_id, revoked, expired, expire_date, usage, usage_limit on invite_link
      for each row
      when (new.state <> old.state or new.peer_id <> old.peer_id or new.actor_id is distinct from old.actor_id)`,
    does: `${take} ${add} return null;`,
  });
  await createTrigger(db, {
    name: 'invite_link_counts_a_deletion',
    on: 'after delete on invite_link for each row',
    does: `${take} return null;`,
  });
}
