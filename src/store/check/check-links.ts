import type { AuditEvent } from '../../domain/audit-entry.ts';
import type { Db } from '../database/connection.ts';

/** Entries with which a request's link comes into the store. */
const MADE: readonly AuditEvent[] = ['created', 'regenerated', 'twin-revoked', 'twin-reported'];
/** Since then it is another person's. */
const TAKEN_OVER = 'taken-over';
const REVOKED: readonly AuditEvent[] = ['revoked', 'revoked-outside', 'twin-revoked'];
/** One changed statement may touch every link: the first say enough. */
const SHOWN = 10;

/**
 * Compares links with the audit entries after `after`: who asked, which request it was, and that nothing revoked is open
 * again. @returns what differs, in words, by ids.
 */
export async function checkLinks(db: Db, after: number): Promise<string[]> {
  const problems = [...(await changedAskers(db, after)), ...(await reopened(db, after))];
  return after === 0 ? [...problems, ...(await unaudited(db))] : problems;
}

async function changedAskers(db: Db, after: number): Promise<string[]> {
  const rows = await db
    .selectFrom('auditEntry as entry')
    .leftJoin('inviteLink as link', 'link.id', 'entry.linkId')
    .leftJoin('auditName as name', 'name.digest', 'entry.nameDigest')
    .select(['entry.seq', 'entry.linkId', 'link.id'])
    .where('entry.seq', '>', after)
    .where('entry.event', 'in', [...MADE, TAKEN_OVER])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('auditEntry as later')
            .select('later.seq')
            .whereRef('later.linkId', '=', 'entry.linkId')
            .whereRef('later.seq', '>', 'entry.seq')
            .where('later.event', '=', TAKEN_OVER),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb('link.id', 'is', null),
        eb.and([
          eb('entry.event', '<>', TAKEN_OVER),
          eb('link.operationId', 'is distinct from', eb.ref('entry.operationId')),
        ]),
        eb('link.actorId', 'is distinct from', eb.ref('entry.actorId')),
        eb.and([
          eb('name.name', 'is not', null),
          eb('link.actorName', 'is distinct from', eb.ref('name.name')),
        ]),
      ]),
    )
    .limit(SHOWN)
    .execute();
  return rows.map(({ seq, linkId, id }) =>
    id === null
      ? `links: ${linkId}, made at audit entry ${seq}, is gone`
      : `links: ${linkId} has another asker or request than audit entry ${seq}`,
  );
}

async function reopened(db: Db, after: number): Promise<string[]> {
  const rows = await db
    .selectFrom('auditEntry as entry')
    .innerJoin('inviteLink as link', 'link.id', 'entry.linkId')
    .select(['entry.seq', 'entry.linkId'])
    .where('entry.seq', '>', after)
    .where('entry.event', 'in', REVOKED)
    .where('link.revoked', '=', 0)
    .limit(SHOWN)
    .execute();
  return rows.map(({ seq, linkId }) => `links: ${linkId} is open, though revoked at audit entry ${seq}`);
}

async function unaudited(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('inviteLink as link')
    .select('link.id')
    .where('link.operationId', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('auditEntry as entry')
            .select('entry.seq')
            .whereRef('entry.linkId', '=', 'link.id')
            .where('entry.event', 'in', MADE),
        ),
      ),
    )
    .limit(SHOWN)
    .execute();
  return rows.map(({ id }) => `links: no audit entry says who asked for ${id}`);
}
