import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { countLinks } from './postgres/counts.ts';

/**
 * What lists are read by, so that a chat's millionth link costs nobody anything.
 *
 * `position` orders links, newest last, in one number: `date` times 2²¹, and which one of that second it was. `expired` says
 * whether the time was up when somebody last looked; `state` follows from it. `link_count` is kept by triggers: a row for each
 * person who asked for links in a chat, and one for everybody, whose `actor_id` is 0.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await columns(db);
  await indexes(db);
  await counts(db);
  if (isPostgres(db)) await countLinks(db);
  else await keepCounts(db);
  await sql`
    create index audit_entry_by_request on audit_entry (operation_id, seq)
    where link_id is null`.execute(db);
}

async function columns(db: Kysely<unknown>): Promise<void> {
  await sql`alter table invite_link add column position integer`.execute(db);
  await sql`
    alter table invite_link
    add column expired integer not null default 0 check (expired in (0, 1))`.execute(db);
  if (!isPostgres(db)) await orderLinks(db);
  await sql`
    alter table invite_link add column state text generated always as (
      case
        when revoked = 1 then 'revoked'
        when expired = 1 and expire_date is not null then 'expired'
        when usage_limit is not null and usage >= usage_limit then 'used-up'
        else 'active'
      end
    ) virtual`.execute(db);
}

async function orderLinks(db: Kysely<unknown>): Promise<void> {
  await sql`
    update invite_link
    set position = ordered.position, expired = coalesce(expire_date <= unixepoch(), 0)
    from (
      select
        id as link_id,
        date * 2097152 + row_number() over (partition by date order by recorded_at, id) as position
      from invite_link
    ) as ordered
    where id = ordered.link_id`.execute(db);
}

async function indexes(db: Kysely<unknown>): Promise<void> {
  await sql`drop index invite_link_newest`.execute(db);
  await sql`drop index invite_link_by_actor`.execute(db);
  await sql`create unique index invite_link_position on invite_link (position)`.execute(db);
  await sql`create index invite_link_newest on invite_link (peer_id, position)`.execute(db);
  await sql`create index invite_link_by_state on invite_link (peer_id, state, position)`.execute(db);
  await sql`create index invite_link_by_actor on invite_link (peer_id, actor_id, position)`.execute(db);
  await sql`
    create index invite_link_by_actor_and_state
    on invite_link (peer_id, actor_id, state, position)`.execute(db);
  await sql`
    create index invite_link_expiring on invite_link (peer_id, expired, expire_date)
    where revoked = 0 and expire_date is not null`.execute(db);
  await sql`
    create index invite_link_unseen on invite_link (peer_id, admin_id, last_seen_at)
    where revoked = 0`.execute(db);
}

async function counts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table link_count (
      peer_id integer not null,
      actor_id integer not null,
      active integer not null,
      expired integer not null,
      used_up integer not null,
      revoked integer not null,
      total integer generated always as (active + expired + used_up + revoked) virtual,
      primary key (peer_id, actor_id)
    ) strict`.execute(db);
  await sql`create index link_count_most on link_count (peer_id, total desc, actor_id)`.execute(db);
  if (isPostgres(db)) return;
  await sql`
    insert into link_count (peer_id, actor_id, active, expired, used_up, revoked)
    select
      peer_id, actor_id, sum(state = 'active'), sum(state = 'expired'), sum(state = 'used-up'),
      sum(state = 'revoked')
    from invite_link where actor_id is not null group by peer_id, actor_id
    union all
    select
      peer_id, 0, sum(state = 'active'), sum(state = 'expired'), sum(state = 'used-up'),
      sum(state = 'revoked')
    from invite_link group by peer_id`.execute(db);
}

async function keepCounts(db: Kysely<unknown>): Promise<void> {
  const add = sql.raw(`
      insert into link_count (peer_id, actor_id, active, expired, used_up, revoked)
      select
        new.peer_id, counted.actor_id, new.state = 'active', new.state = 'expired',
        new.state = 'used-up', new.state = 'revoked'
      from (select 0 as actor_id union all select new.actor_id where new.actor_id is not null) as counted
      where true
      on conflict (peer_id, actor_id) do update set
        active = active + excluded.active, expired = expired + excluded.expired,
        used_up = used_up + excluded.used_up, revoked = revoked + excluded.revoked;`);
  const take = sql.raw(`
      update link_count set
        active = active - (old.state = 'active'), expired = expired - (old.state = 'expired'),
        used_up = used_up - (old.state = 'used-up'), revoked = revoked - (old.state = 'revoked')
      where peer_id = old.peer_id and actor_id in (0, coalesce(old.actor_id, 0));`);
  await sql`
    create trigger invite_link_counts_a_new_one after insert on invite_link
    begin ${add}
    end`.execute(db);
  await sql`
    create trigger invite_link_counts_a_change
    after update of peer_id, actor_id, revoked, expired, expire_date, usage, usage_limit on invite_link
    when new.state <> old.state or new.peer_id <> old.peer_id or new.actor_id is not old.actor_id
    begin ${take} ${add}
    end`.execute(db);
  await sql`
    create trigger invite_link_counts_a_deletion after delete on invite_link
    begin ${take}
    end`.execute(db);
}
