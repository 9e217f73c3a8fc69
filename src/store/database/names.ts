import type { KyselyPlugin, PluginTransformQueryArgs, QueryId, QueryResult, RootOperationNode } from 'kysely';

/** Names are camelCase in code and snake_case in SQL. */

const inSql = new Map<string, string>();

/** A table's or a column's name in SQL. */
export function sqlName(name: string): string {
  let found = inSql.get(name);
  if (found === undefined) {
    found = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    inSql.set(name, found);
  }
  return found;
}

/** A column's name in code. */
export function codeName(name: string): string {
  return name.replaceAll(/(?<=.)_+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const wanted = new WeakSet<QueryId>();

/**
 * Has the connection name columns as code does. Kysely's own plugin copies each row to rename its columns; this one only says
 * so before, and a query `withoutPlugins()` gets the names that SQL has.
 */
export const camelCaseRows: KyselyPlugin = {
  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    wanted.add(queryId);
    return node;
  },
  transformResult: async ({ result }): Promise<QueryResult<Record<string, unknown>>> => result,
};

export function wantsCamelCase(queryId: QueryId): boolean {
  return wanted.has(queryId);
}
