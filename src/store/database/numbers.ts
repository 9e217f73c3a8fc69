import { sql, type RawBuilder } from 'kysely';

/** The greater of two numbers, neither of them null. SQLite says `max`, PostgreSQL `greatest`. */
export function greater(one: RawBuilder<number>, other: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`case when ${one} > ${other} then ${one} else ${other} end`;
}

/** The lesser of two numbers, neither of them null. */
export function lesser(one: RawBuilder<number>, other: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`case when ${one} < ${other} then ${one} else ${other} end`;
}

/** A value in a place that doesn't say what type it has: PostgreSQL would take it for a text. */
export function integer(value: number): RawBuilder<number> {
  return sql<number>`cast(${value} as bigint)`;
}
