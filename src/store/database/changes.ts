/** What to write of a row: an index is written only if a column of it is. @returns the columns that differ from `before`. */
export function changes<Row extends object>(before: Row, after: Partial<Row>): Partial<Row> {
  const result: Partial<Row> = {};
  for (const column in after) if (after[column] !== before[column]) result[column] = after[column];
  return result;
}
