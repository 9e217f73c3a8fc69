import { sql } from 'kysely';
import type { Compilable, CompiledQuery, RawBuilder } from 'kysely';
import type { Db } from './connection.ts';

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
  const kept = new Map<string, CompiledQuery<Row>>();
  return async (db, values) => {
    const properties = Object.keys(values).join(' ');
    const compiled = kept.get(properties) ?? write(db, placeholders(values)).compile();
    kept.set(properties, compiled);
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

/** For `in`: a list that a statement is given as JSON, so that it is the same statement however long the list is. */
export function listed<Item extends string | number>(json: string): RawBuilder<Item> {
  return sql<Item>`(select value from json_each(${json}))`;
}
