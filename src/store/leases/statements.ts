/**
 * What leases say to PostgreSQL. Written out with their values in them (`literal`), so that several go out at once; times are
 * milliseconds by the database's clock, never by a process's.
 */
import { escapeLiteral } from 'pg';

const NOW = '(extract(epoch from clock_timestamp()) * 1000)::bigint';

/** Who hasn't renewed for so long is paused, or cut off: what it holds is taken from it. By then it knows, if it runs. */
const SILENT_MS = 5_000;

/** Advisory locks are numbers. */
const leaseKey = (name: string): string => `hashtextextended('lease:' || ${name}, 0)`;
const laneKey = (lane: string): string => `hashtextextended(${escapeLiteral(`lane:${lane}`)}, 0)`;

export const renewAll = (holder: string): string =>
  `update lease set renewed_at = ${NOW} where holder = ${escapeLiteral(holder)} returning name, epoch`;

/** Ends the connections of the silent, and with them what they have locked. */
export const endSilent = `select pg_terminate_backend(pid) from pg_stat_activity
  join lease on application_name = 'latchkey-lock-' || holder
  where datname = current_database() and renewed_at < ${NOW} - ${SILENT_MS}`;

/**
 * Locks and writes it down, in one statement: who is paused in between would hold what nobody sees. Returns how the former holder
 * left it; no row if it is locked.
 */
export const take = (name: string, holder: string): string =>
  `with locked as materialized (select pg_try_advisory_lock(${leaseKey(escapeLiteral(name))}) as done)
  insert into lease (name, epoch, holder, given_back, renewed_at)
  select ${escapeLiteral(name)}, 1, ${escapeLiteral(holder)}, 1, ${NOW} from locked where done
  on conflict (name) do update set epoch = lease.epoch + 1, holder = excluded.holder, renewed_at = excluded.renewed_at
  returning epoch, given_back`;

/** A statement of its own: who dies before it has begun nothing. */
export const begin = (name: string, epoch: number): string =>
  `update lease set given_back = 0 where name = ${escapeLiteral(name)} and epoch = ${epoch}`;

export const giveBack = (name: string, epoch: number, allHasEnded: boolean): string =>
  `update lease set given_back = ${allHasEnded ? 1 : 0}, holder = '' where name = ${escapeLiteral(name)} and epoch = ${epoch}`;

export const unlockLease = (name: string): string =>
  `select pg_advisory_unlock(${leaseKey(escapeLiteral(name))})`;

/** Two statements, the second of which sees what was written before the lock was free. */
export const holdLane = (lane: string): string =>
  `select pg_try_advisory_lock(${laneKey(lane)}) as done; ${endTheDead}`;

export const unlockLane = (lane: string): string => `select pg_advisory_unlock(${laneKey(lane)})`;

/** That somebody has locked the lease of this row. */
const isLocked = `exists (
    select from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and ((classid::bigint << 32) | objid::bigint) = ${leaseKey('lease.name')}
  )`;

/** The table has a trigger that waits for who is writing: what is under way under such a lease is done, the next one is refused. */
const endTheDead = `update lease set epoch = epoch + 1, holder = ''
  where (name like 'bot:%' or name like 'web:%') and holder <> '' and not ${isLocked}`;

export const heldNames = (prefix: string): string =>
  `select name from lease where starts_with(name, ${escapeLiteral(prefix)}) and holder <> '' and ${isLocked} order by name`;

/** Processes have names of their own, and no process of that name comes back after so long. */
const FORGOTTEN_MS = 7 * 24 * 60 * 60 * 1000;

export const forgetFormer = `delete from lease
  where (name like 'bot:%' or name like 'web:%' or name like 'worker:%') and renewed_at < ${NOW} - ${FORGOTTEN_MS} and not ${isLocked}`;
