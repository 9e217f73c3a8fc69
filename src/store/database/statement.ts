import { sql } from 'kysely';
import type { Compilable, CompiledQuery, RawBuilder } from 'kysely';
import type { Db } from './connection.ts';
import { isPostgres } from '../../../migrations/dialect.ts';
import { POSTGRES_SQL, SQLITE_SQL, type SpokenSql } from './spoken-sql.ts';

/** How to speak to the database, or in the transaction. */
export function spokenBy(db: Db): SpokenSql {
  return isPostgres(db) ? POSTGRES_SQL : SQLITE_SQL;
}

/** Stands for a value while a query is compiled. */
class Placeholder {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  in(values: object): unknown {
    return Reflect.get(values, this.#name);
  }
}

/**
 * A query that is compiled once and run with other values each time: to build it takes longer than to run it. With other
 * properties than before, such as the columns that an update writes, it is compiled anew, and kept too.
 * @param write is given stand-ins for the values: it can put them into the query, and can't look at them.
 */
export function statement<Values extends object, Row>(
  write: (db: Db, values: Values) => Compilable<Row>,
): (db: Db, values: Values) => Promise<Row[]> {
  /** For each way of speaking, by the properties. */
  const kept = new Map<SpokenSql, Map<string, CompiledQuery<Row>>>();
  return async (db, values) => {
    const spoken = spokenBy(db);
    const forms = kept.get(spoken) ?? new Map<string, CompiledQuery<Row>>();
    kept.set(spoken, forms);
    const properties = Object.keys(values).join(' ');
    const compiled = forms.get(properties) ?? write(db, placeholders(values)).compile();
    forms.set(properties, compiled);
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder ? parameter.in(values) : parameter,
    );
    const { rows } = await db.executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}

function placeholders<Values extends object>(values: Values): Values {
  const names = Object.keys(values);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as far as a query is concerned
  return Object.fromEntries(names.map((name) => [name, new Placeholder(name)])) as Values;
}

/** For `in`: numbers that a statement is given as JSON, so that it is the same statement however many they are. */
export function listed(db: Db, json: string): RawBuilder<number> {
  return filled(spokenBy(db).listedNumbers, json);
}

/** The same for texts. */
export function listedTexts(db: Db, json: string): RawBuilder<string> {
  return filled(spokenBy(db).listedTexts, json);
}

function filled<Value>(text: string, value: string): RawBuilder<Value> {
  const [before = '', after = ''] = text.split('?');
  return sql<Value>`${sql.raw(before)}${value}${sql.raw(after)}`;
}
