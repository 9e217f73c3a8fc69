import { existsSync } from 'node:fs';
import { readAnchor } from '../../store/anchor/anchor-file.ts';
import { checkPostgresStore } from '../../store/check/check-postgres.ts';
import { checkStore } from '../../store/check/check-store.ts';
import type { RealConfig } from '../config.ts';
import { postgresStartError } from '../postgres-start-error.ts';
import { bad, good, type Finding } from './finding.ts';

/** Whether the database can be read and is as it was written: what `npm run verify` says in full. It may be in use. */
export async function checkDatabase({ databaseFile, databaseUrl }: RealConfig): Promise<Finding[]> {
  if (databaseUrl === null && !existsSync(databaseFile))
    return [good('doctor-no-database', { file: databaseFile })];
  const file = databaseUrl === null ? databaseFile : 'PostgreSQL';
  try {
    const options = {
      anchor: databaseUrl === null ? (readAnchor(databaseFile)?.head ?? null) : null,
      whole: false,
    };
    const { damage, tampering, head } =
      databaseUrl === null
        ? await checkStore(databaseFile, options)
        : await checkPostgresStore(databaseUrl, options);
    const [problem] = [...damage, ...tampering];
    if (problem === undefined) return [good('doctor-database', { file, entries: head.seq })];
    return [bad('doctor-database-wrong', { file, problem })];
  } catch (error) {
    if (databaseUrl !== null) {
      const { key, variables } = postgresStartError(error, databaseUrl);
      return [bad(key, variables)];
    }
    const reason = error instanceof Error ? error.message : String(error);
    return [bad('doctor-database-unreadable', { file, reason })];
  }
}
