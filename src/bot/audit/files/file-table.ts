/** What a cell of a file holds. A text is never a formula, whatever it begins with: each format sees to that. */
export type Cell = string | number | Date | null;

/** The columns of a file, and how a row is made of a thing. */
export interface FileTable<Thing> {
  head: string[];
  row(thing: Thing): Cell[];
}
