import { foundByFts, foundByTrigrams, type Found, type WordSearch } from './word-search.ts';

/** What SQLite and PostgreSQL can't be told with the same words. This module knows nothing of Kysely, as `connect` does. */
export interface SpokenSql {
  /** Joins in the order that is written: SQLite's statistics mislead it. PostgreSQL finds the order by itself. */
  readonly thenJoin: 'cross join' | 'join';
  /** What `in` takes: the numbers of a list, of any length, that `?` is given as JSON. */
  readonly listedNumbers: string;
  /** The same for texts. */
  readonly listedTexts: string;
  /** The function that says where a text has another in it, from 1, or 0. */
  readonly placeIn: 'instr' | 'strpos';
  /** Rows of an index of words that are searched for. */
  found(table: 'link_search' | 'membership_search', search: WordSearch): Found;
}

export const SQLITE_SQL: SpokenSql = {
  thenJoin: 'cross join',
  listedNumbers: '(select value from json_each(?))',
  listedTexts: '(select value from json_each(?))',
  placeIn: 'instr',
  found: foundByFts,
};

export const POSTGRES_SQL: SpokenSql = {
  thenJoin: 'join',
  listedNumbers: '(select cast(value as bigint) from json_array_elements_text(cast(? as json)))',
  listedTexts: '(select value from json_array_elements_text(cast(? as json)))',
  placeIn: 'strpos',
  found: foundByTrigrams,
};
