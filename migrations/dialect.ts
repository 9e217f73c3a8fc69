import { PostgresAdapter, type Kysely, type KyselyPlugin, type RawNode } from 'kysely';

/**
 * The steps are written for SQLite, and run on PostgreSQL as well: what only differs in a word is put in PostgreSQL's words here,
 * and what it says in another way (triggers, what is searched) stands in `postgres/`. Steps 0001 to 0040 run on a database
 * there that is empty yet, so that they move no rows.
 */
export function isPostgres(db: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** SQLite's whole numbers have 64 bits; its text is compared by its bytes; its tables are strict, PostgreSQL's always are. */
const IN_POSTGRES: readonly (readonly [RegExp, string])[] = [
  [/\binteger\b/g, 'bigint'],
  [/\btext\b/g, 'text collate "C"'],
  [/\bblob\b/g, 'bytea'],
  [/\) strict(?:, without rowid)?$/, ')'],
  // It has no indexes on those that are not stored.
  [/\) virtual\b/, ') stored'],
];

/** What a step defines, in PostgreSQL's words. */
export const inPostgresWords: KyselyPlugin = {
  transformQuery: ({ node }) => (node.kind === 'RawNode' && isDefinition(node) ? translated(node) : node),
  transformResult: async ({ result }) => result,
};

function isDefinition({ sqlFragments: [first = ''] }: RawNode): boolean {
  return /^\s*(?:create|alter) table\b/.test(first);
}

function translated(node: RawNode): RawNode {
  const sqlFragments = node.sqlFragments.map((fragment) =>
    IN_POSTGRES.reduce((text, [sqlite, postgres]) => text.replace(sqlite, postgres), fragment),
  );
  return { ...node, sqlFragments };
}
