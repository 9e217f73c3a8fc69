/** `npm run restore`: puts a backup in the place of the database. Ends with 1 if it isn't there. */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { config as loadEnv } from 'dotenv';
import type { Wording } from '../../bot/words.ts';
import { backupsIn, type Manifest } from '../../store/backups/manifest.ts';
import {
  BackupUnusable,
  finishRestore,
  isRestoreUnfinished,
  prepareRestore,
} from '../../store/backups/restore-backup.ts';
import { AlreadyRunning } from '../../store/database/process-lock.ts';
import type { BackupConfig } from '../backup/backup-config.ts';
import { ConfigError, readConfig } from '../config.ts';
import { openPlainTerminal } from '../terminal/plain-terminal.ts';
import { GivenUp, type Terminal } from '../terminal/terminal.ts';
import { lock } from '../open-store.ts';
import { StartError } from '../start-error.ts';
import { terminalWords } from '../terminal-words.ts';

interface Restore {
  databaseFile: string;
  backups: BackupConfig;
  words: Wording;
  ask: Terminal;
}

async function run(words: Wording, ask: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' }, list: { type: 'boolean' }, newest: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { databaseFile, databaseUrl, backups } = readConfig(process.env);
  if (values.help || databaseUrl !== null || backups === null) {
    ask.say(
      words.plain(values.help ? 'restore-usage' : databaseUrl === null ? 'backup-off' : 'restore-postgres'),
    );
    return values.help ? 0 : 1;
  }
  const restore = { databaseFile, backups, words, ask };
  const found = backupsIn(backups.folder);
  if (values.list) {
    list(restore, found);
    return 0;
  }
  const release = lock(databaseFile);
  try {
    if (isRestoreUnfinished(databaseFile)) {
      ask.say(words.plain('restore-goes-on'));
      return await finish(restore);
    }
    list(restore, found);
    const wanted = await choose(restore, found, { newest: values.newest === true, named: positionals[0] });
    return await first(restore, wanted);
  } finally {
    release();
  }
}

function list({ backups, words, ask }: Restore, found: readonly Manifest[]): void {
  const { folder } = backups;
  ask.say(words.plain(found.length === 0 ? 'restore-none' : 'restore-list', { folder, count: found.length }));
  for (const [place, { takenAt, content, head, encrypted, before }] of found.entries()) {
    ask.say(
      words.plain('restore-backup', {
        number: String(place + 1).padStart(3),
        at: takenAt.toISOString().slice(0, 16).replace('T', ' '),
        megabytes: Math.ceil(content.bytes / 1_000_000),
        entries: head?.seq ?? 0,
        encrypted: encrypted ? 'yes' : 'no',
        before: before ?? 'none',
      }),
    );
  }
}

/** @returns those to try, in order: one that was chosen, or all from the newest on; none if nothing was. */
async function choose(
  { words, ask }: Restore,
  found: readonly Manifest[],
  { newest, named }: { newest: boolean; named: string | undefined },
): Promise<readonly Manifest[]> {
  if (newest || found.length === 0) return found;
  const answer = named ?? (await ask.ask(words.plain('restore-which')));
  if (answer === '' && named === undefined) return found;
  const one = found[Number(answer) - 1] ?? found.find(({ file }) => file === basename(answer));
  if (one === undefined) ask.say(words.plain('restore-unknown', { answer }));
  return one === undefined ? [] : [one];
}

/** The first that can be used. */
async function first(restore: Restore, wanted: readonly Manifest[]): Promise<number> {
  const { databaseFile, backups, words, ask } = restore;
  const key = backups.key === null ? null : Buffer.from(backups.key, 'hex');
  for (const manifest of wanted) {
    ask.say(words.plain('restore-checking', { file: manifest.file }));
    try {
      await prepareRestore(manifest, { folder: backups.folder, databaseFile, key });
      return await finish(restore);
    } catch (error) {
      if (!(error instanceof BackupUnusable)) throw error;
      const { why, message: reason } = error;
      ask.say(words.plain('restore-unusable', { why, reason, file: join(backups.folder, manifest.file) }));
    }
  }
  ask.say(words.plain('restore-nothing-changed'));
  return 1;
}

async function finish({ databaseFile, words, ask }: Restore): Promise<number> {
  const kept = await finishRestore(databaseFile);
  if (kept !== null) ask.say(words.plain('restore-kept', { kept }));
  ask.say(words.plain('restore-done', { file: databaseFile }));
  return 0;
}

function sentence(error: unknown, words: Wording): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof AlreadyRunning) return words.plain('restore-running');
  if (error instanceof StartError) return words.plain(error.key, error.variables);
  if (error instanceof GivenUp) return words.plain('restore-nothing-changed');
  return words.plain('restore-failed', { reason: error instanceof Error ? error.message : String(error) });
}

loadEnv({ quiet: true });
const words = terminalWords();
const ask = openPlainTerminal(process.stdin, process.stdout);
try {
  process.exitCode = await run(words, ask);
} catch (error) {
  process.stderr.write(`${sentence(error, words)}\n`);
  process.exitCode = 1;
} finally {
  ask.close();
}
