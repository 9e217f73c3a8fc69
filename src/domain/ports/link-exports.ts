import type { LinkFilter } from './link-store.ts';

/** A file of a chat's links, on disk. */
export interface ExportedFile {
  path: string;
  links: number;
}

export interface ExportRequest {
  /** Which links, newest first. */
  filter: LinkFilter;
  now: Date;
  /** BCP 47: the language of the columns. */
  locale: string;
  /** IANA name: where times are read. */
  timeZone: string;
}

/** Makes files of any number of links beside the program's own work. */
export interface LinkExports {
  /**
   * One file, or several where there are more links than the Bot API takes in one. Others who ask meanwhile wait.
   * @param use given the files, which are gone when it ends.
   * @throws StorageFull
   */
  make<T>(request: ExportRequest, use: (files: ExportedFile[]) => Promise<T>): Promise<T>;
}
