/**
 * Bundles the product into `dist`, or the folder in its argument: `npm run build`. A few files load twice as fast as the
 * thousand they are made of.
 */
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { buildMiniApp } from './build-mini-app.ts';

const dist = resolve(process.argv[2] ?? 'dist');

const bundle = await rolldown({
  input: {
    main: 'src/main/main.ts',
    setup: 'src/main/setup/main.ts',
    login: 'src/main/login/main.ts',
    logout: 'src/main/logout/main.ts',
    doctor: 'src/main/doctor/main.ts',
    verify: 'src/main/verify/main.ts',
    'move-to-postgres': 'src/main/move/main.ts',
    backup: 'src/main/backup/main.ts',
    restore: 'src/main/restore/main.ts',
    // Programs that the product starts: they lie beside it.
    'check-process': 'src/store/check/check-process.ts',
    'backup-process': 'src/store/backups/backup-process.ts',
    'export-thread': 'src/main/export/export-thread.ts',
    // For the benchmark.
    'link-exports': 'src/main/export/link-exports.ts',
  },
  platform: 'node',
  // What is imported by its name is the package, as it is installed.
  tsconfig: false,
  // Two have a binary. The last is not always there.
  external: ['better-sqlite3', '@napi-rs/canvas', 'telegram-sandbox'],
  // What GramJS and grammY load for ways of theirs that the product doesn't go: it has a socket and a `fetch` of its own,
  // keeps the session itself, and formats no messages with GramJS.
  resolve: {
    alias: {
      'node-fetch': false,
      'node-localstorage': false,
      store2: false,
      websocket: false,
      socks: false,
      htmlparser2: false,
    },
  },
});
await bundle.write({
  dir: dist,
  cleanDir: true,
  chunkFileNames: '[name].js',
  comments: { jsdoc: false },
  // Node keeps a file with any other character in twice the memory.
  charset: 'ascii',
  // For stack traces, which need no more than places.
  sourcemap: true,
  sourcemapExcludeSources: true,
});
await buildMiniApp(join(dist, 'app'));
