import { DatabaseError } from 'pg';
import { LeaseLost } from '../../../domain/ports/leases.ts';
import { StorageFull, StoreUnreachable } from '../../../domain/ports/operation-store.ts';

/** What PostgreSQL's own codes (appendix A of its manual) mean for a store that was fine so far. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  '28000': 'PostgreSQL does not let this user in: check DATABASE_URL',
  '28P01': 'PostgreSQL refuses the password: check DATABASE_URL',
  '3D000': 'PostgreSQL has no such database: create it, or check DATABASE_URL',
  '53300': 'PostgreSQL has no connection left: raise its max_connections',
  '57P01': 'PostgreSQL is shutting down, or ended the connection',
  '57P02': 'PostgreSQL ended all connections after a crash',
  '57P03': 'PostgreSQL is starting or shutting down',
  '25P03': 'PostgreSQL ended a transaction that did nothing for too long',
  '25006':
    'this PostgreSQL is a copy that can only be read: DATABASE_URL must name the one that can be written',
};

const DISK_FULL = '53100';
/** Ours: what `assert_lease` raises. */
const LEASE_LOST = 'LK001';

/** What Node.js and `pg` say when a connection can't be made, or is gone. */
const NETWORK = /^(?:ECONN|EHOST|ENET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|ENOENT)/;
const LOST =
  /^(?:Connection terminated|timeout e|Query read timeout|Client has encountered a connection error|Client was closed|The server does not support SSL)/;

/** @returns the error of the domain that it means; itself, if it means that a statement is wrong. */
export function storeError(error: unknown): unknown {
  if (error instanceof DatabaseError) {
    if (error.code === DISK_FULL) return new StorageFull('the disk of PostgreSQL is full', { cause: error });
    if (hasChangedTables(error))
      return new StoreUnreachable('the tables have changed meanwhile', { cause: error });
    if (error.code === LEASE_LOST) return new LeaseLost(error.message, { cause: error });
    const meaning = error.code?.startsWith('08')
      ? 'PostgreSQL ended the connection'
      : UNREACHABLE[error.code ?? ''];
    return meaning === undefined ? error : new StoreUnreachable(meaning, { cause: error });
  }
  return isLost(error) ? new StoreUnreachable('PostgreSQL can’t be reached', { cause: error }) : error;
}

/** Whether the connection is no longer good for anything, whatever the statement was. */
export function isLost(error: unknown): boolean {
  if (error instanceof StoreUnreachable) return true;
  if (!(error instanceof Error) || error instanceof DatabaseError) return false;
  if (error instanceof AggregateError) return error.errors.some(isLost);
  return (
    ('code' in error && typeof error.code === 'string' && NETWORK.test(error.code)) ||
    LOST.test(error.message)
  );
}

/** Whether a statement that was prepared returns something else now: a newer version has upgraded the tables. */
export function hasChangedTables(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '0A000' && error.message.includes('cached plan');
}
