import { sql, type RawBuilder } from 'kysely';

/** For a check: PostgreSQL does not add truths up. */
export function exactlyOne(columns: readonly string[]): RawBuilder<unknown> {
  return sql.raw(`num_nonnulls(${columns.join(', ')}) = 1`);
}
