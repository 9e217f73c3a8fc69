import type { LinkFilter } from './link-store.ts';

/** A file of a chat's audit, on disk. */
export interface ExportedFile {
  path: string;
  rows: number;
}

export type ExportFormat = 'csv' | 'xlsx';

export interface ExportRequest {
  /** `joins`: everybody who came and left; of the filter only the chat counts. */
  what: 'links' | 'joins';
  format: ExportFormat;
  /** Which links. Newest first, as joins are. */
  filter: LinkFilter;
  now: Date;
  /** BCP 47: the language of the columns. */
  locale: string;
  /** IANA name: where times are read. */
  timeZone: string;
  /** Whether the links' addresses are in it: anybody who has one can join. */
  addresses: boolean;
}

/** Makes files of any number of links or joins beside the program's own work. */
export interface LinkExports {
  /**
   * One file, or several where there are more rows than the Bot API takes in one. Others who ask meanwhile wait.
   * @param use given the files, which are gone when it ends.
   * @throws StorageFull
   */
  make<T>(request: ExportRequest, use: (files: ExportedFile[]) => Promise<T>): Promise<T>;
}
