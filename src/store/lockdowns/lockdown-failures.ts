import { sql } from 'kysely';
import type { RefusalCode } from '../../domain/errors.ts';
import type { LockdownFailure } from '../../domain/ports/lockdown-store.ts';
import type { Db } from '../database/connection.ts';

const NAMES = 6;

/** Most first; each with the titles of the first few. */
export async function lockdownFailures(db: Db, id: string): Promise<LockdownFailure[]> {
  const { rows } = await sql<{
    part: LockdownFailure['part'];
    code: RefusalCode;
    count: number;
    title: string | null;
  }>`
    select part, code, count, title from (
      select batch.kind as part, line.failure as code, link.title as title,
        count(*) over (partition by batch.kind, line.failure) as count,
        row_number() over (partition by batch.kind, line.failure order by line.line) as nth
      from batch
      join batch_line as line on line.batch_id = batch.id
      left join invite_link as link on link.id = line.link_id
      where batch.lockdown_id = ${id} and batch.failed > 0 and line.failure is not null
    ) where nth <= ${NAMES}
    order by count desc, part, code, nth`.execute(db);
  const failures: LockdownFailure[] = [];
  for (const { part, code, count, title } of rows) {
    const last = failures.at(-1);
    if (last?.part === part && last.code === code) last.names.push(title);
    else failures.push({ part, code, count, names: [title] });
  }
  return failures;
}
