/**
 * Moves the store named in its arguments, and prints how far it is: `<table> <rows>`, `checking`, then `moved`. At the line that is
 * named as well it stays, in the middle of it, until it is killed.
 */
import { writeSync } from 'node:fs';
import { moveStore } from '../../src/store/move/move-store.ts';

const [path = '', url = '', stayAt] = process.argv.slice(2);
await moveStore({
  path,
  url,
  onProgress: (progress) => {
    const line = progress === 'checking' ? progress : `${progress.table} ${progress.rows}`;
    writeSync(1, `${line}\n`);
    if (line === stayAt) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
writeSync(1, 'moved\n');
