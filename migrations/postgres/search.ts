import { sql, type Kysely } from 'kysely';
import { createTrigger } from './trigger.ts';

/**
 * What FTS5 finds by trigrams in SQLite, `pg_trgm` finds here: `words like '%…%'`. Tables of their own, so that a link that is
 * counted or looked at is not indexed anew. `rowid` is the link's `position`, or the membership's `id`.
 */
export async function createLinkSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`
    create table link_search (
      rowid integer primary key,
      words text not null,
      peer_id integer not null,
      actor_id integer
    )`.execute(db);
  await sql`create index link_search_words on link_search using gin (words gin_trgm_ops)`.execute(db);
  await sql`create index link_search_of_chat on link_search (peer_id, rowid)`.execute(db);
  const add = `
      insert into link_search (rowid, words, peer_id, actor_id)
      values (new.position, new.search_text, new.peer_id, new.actor_id);`;
  const take = 'delete from link_search where rowid = old.position;';
  await createTrigger(db, {
    name: 'invite_link_is_found_when_new',
    on: 'after insert on invite_link for each row',
    does: `${add} return null;`,
  });
  await createTrigger(db, {
    name: 'invite_link_is_found_when_changed',
    on: `
      after update of position, search_text, peer_id, actor_id on invite_link for each row
      when (new.position is distinct from old.position or new.search_text <> old.search_text
        or new.peer_id <> old.peer_id or new.actor_id is distinct from old.actor_id)`,
    does: `${take} ${add} return null;`,
  });
  await createTrigger(db, {
    name: 'invite_link_is_not_found_when_deleted',
    on: 'after delete on invite_link for each row',
    does: `${take} return null;`,
  });
}

/** Each person of a chat once, under their newest membership. */
export async function createMembershipSearch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table membership_search (
      rowid integer primary key,
      words text not null,
      peer_id integer not null
    )`.execute(db);
  await sql`create index membership_search_words on membership_search using gin (words gin_trgm_ops)`.execute(
    db,
  );
  await sql`create index membership_search_of_chat on membership_search (peer_id, rowid)`.execute(db);
}

export async function keepMembershipsFound(db: Kysely<unknown>): Promise<void> {
  const theirs = 'peer_id = new.peer_id and user_id = new.user_id';
  const add =
    'insert into membership_search (rowid, words, peer_id) select id, search_text, peer_id from membership';
  await createTrigger(db, {
    name: 'membership_is_found_when_new',
    on: 'after insert on membership for each row',
    does: `
      if exists (select 1 from membership where ${theirs} and id > new.id) then
        return null;
      end if;
      delete from membership_search where rowid in (
        select id from membership where ${theirs} and id < new.id order by id desc limit 1
      );
      ${add} where id = new.id;
      return null;`,
  });
  await createTrigger(db, {
    name: 'membership_is_found_when_changed',
    on: `
      after update of id, peer_id, search_text on membership for each row
      when (new.id <> old.id or new.peer_id <> old.peer_id or new.search_text <> old.search_text)`,
    does: `
      delete from membership_search
      where rowid = old.id or rowid in (select id from membership where ${theirs});
      ${add} where ${theirs} order by id desc limit 1;
      return null;`,
  });
}
