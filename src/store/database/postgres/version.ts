import { sql } from 'kysely';
import { PostgresTooOld } from '../../../domain/ports/store-file.ts';
import type { Db } from '../connection.ts';

/** As `server_version_num` counts: older ones don't understand some of the statements. */
const OLDEST = 160_000;

/** @throws PostgresTooOld */
export async function assertRecent(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('server_version', 'server_version_num')`.execute(db);
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  if (Number(settings.get('server_version_num')) < OLDEST)
    throw new PostgresTooOld(settings.get('server_version') ?? '');
}
