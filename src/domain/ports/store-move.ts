/** The store in this file was moved to PostgreSQL, where it goes on: nothing may be done with what it was. */
export class StoreMoved extends Error {
  override name = 'StoreMoved';
}

/** A store is being moved into this database, or was until something ended the move: it isn't all there. */
export class StoreHalfMoved extends Error {
  override name = 'StoreHalfMoved';
}

/** There is nothing in the database yet, and the store is still in its file. */
export class StoreNotMoved extends Error {
  override name = 'StoreNotMoved';
}

/** How far a move is. */
export type MoveProgress =
  | { table: string; rows: number; of: number }
  /** All rows are there; what was moved is being compared. */
  | 'checking';

/** What has to be done before a store can be moved. */
export type MoveRefusal =
  /** The database has something of its own in it. */
  | 'not-empty'
  /** The file was restored from a backup: what was done since is found by a start on it. */
  | 'restored'
  /** The file was moved before, and not to this database. */
  | 'moved-elsewhere'
  /** A part of the file can't be read. */
  | 'damaged';

export class MoveRefused extends Error {
  override name = 'MoveRefused';
  readonly why: MoveRefusal;

  constructor(why: MoveRefusal) {
    super(why);
    this.why = why;
  }
}
