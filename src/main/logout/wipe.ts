import { closeSync, fsyncSync, openSync, rmSync, fstatSync, writeSync } from 'node:fs';

/**
 * Overwrites a file and removes it. What the disk or a backup has kept of it is out of reach: only the end of the session at
 * Telegram makes that worthless.
 */
export function wipe(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, Buffer.alloc(fstatSync(descriptor).size), 0, undefined, 0);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  rmSync(file);
}
