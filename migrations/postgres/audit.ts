import { sql, type Kysely } from 'kysely';
import { createTrigger } from './trigger.ts';

/** The audit is only added to, at its end. */
export async function keepAudit(db: Kysely<unknown>): Promise<void> {
  const refuse = `raise exception 'audit_entry is append-only';`;
  await createTrigger(db, {
    name: 'audit_entry_keeps_its_lines',
    on: 'before update on audit_entry for each row',
    does: refuse,
  });
  await createTrigger(db, {
    name: 'audit_entry_loses_no_lines',
    on: 'before delete on audit_entry for each row',
    does: refuse,
  });
  // To truncate is not to delete.
  await createTrigger(db, {
    name: 'audit_entry_is_not_emptied',
    on: 'before truncate on audit_entry for each statement',
    does: refuse,
  });
  await createTrigger(db, {
    name: 'audit_entry_goes_on_at_its_end',
    on: 'before insert on audit_entry for each row',
    does: `
      if new.seq <> (select coalesce(max(seq), 0) + 1 from audit_entry) then
        ${refuse}
      end if;
      return new;`,
  });
}

export async function keepAuditNames(db: Kysely<unknown>): Promise<void> {
  await createTrigger(db, {
    name: 'audit_name_keeps_its_names',
    on: 'before update on audit_name for each row',
    does: `raise exception 'audit_name can only be added to and deleted from';`,
  });
}

/** Since then, what names a person in it can be taken out of an entry, if a redaction says so. */
export async function redactAudit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function audit_entry_keeps_its_lines() returns trigger language plpgsql as $$
    begin
      if new.seq is distinct from old.seq or new.at is distinct from old.at
        or new.peer_id is distinct from old.peer_id or new.name_digest is distinct from old.name_digest
        or new.event is distinct from old.event or new.link_id is distinct from old.link_id
        or new.operation_id is distinct from old.operation_id or new.hash is distinct from old.hash
        or not exists (select 1 from audit_redaction where entry_seq = old.seq)
      then
        raise exception 'audit_entry is append-only';
      end if;
      return new;
    end $$`.execute(db);
}
