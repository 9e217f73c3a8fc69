/**
 * Opens the store named in its arguments, and prints what the upgrade says: `<migration> <percent>`, then `open`. At the line
 * that is named as well it stays, in the middle of it, until it is killed.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';

const [path = '', stayAt] = process.argv.slice(2);
const store = await openStore({
  path,
  onUpgrade: ({ name, percent }) => {
    const line = `${name} ${percent}`;
    writeSync(1, `${line}\n`);
    if (line === stayAt) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
writeSync(1, 'open\n');
await store.close();
