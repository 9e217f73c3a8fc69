import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Copies a database file with its log, as somebody with `cp` does. @returns a function that puts the copy back. */
export function backUp(path: string): () => void {
  const folder = mkdtempSync(join(dirname(path), 'backup-'));
  const copy = join(folder, basename(path));
  const saved = ['', '-wal'].filter((suffix) => existsSync(path + suffix));
  for (const suffix of saved) copyFileSync(path + suffix, copy + suffix);
  return () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    for (const suffix of saved) copyFileSync(copy + suffix, path + suffix);
  };
}
