/** `npm run move-to-postgres`: moves the store from its file to PostgreSQL. Ends with 1 if it is not there. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { config as loadEnv } from 'dotenv';
import type { Wording } from '../../bot/words.ts';
import { MoveRefused, type MoveProgress } from '../../domain/ports/store-move.ts';
import { AlreadyRunning } from '../../store/database/process-lock.ts';
import { moveStore } from '../../store/move/move-store.ts';
import { ConfigError, readConfig } from '../config.ts';
import { placeOf } from '../database-url.ts';
import { lock } from '../open-store.ts';
import { postgresStartError } from '../postgres-start-error.ts';
import { terminalWords } from '../terminal-words.ts';
import { StartError } from '../start-error.ts';

const LINE_EVERY_MS = 1_000;

const say = (text: string): unknown => process.stdout.write(`${text}\n`);

async function move(words: Wording): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) {
    say(words.plain('move-usage'));
    return 0;
  }
  const { databaseFile: file, databaseUrl: url } = readConfig(process.env);
  if (url === null) {
    say(words.plain('move-needs-url'));
    return 1;
  }
  if (!existsSync(file)) {
    say(words.plain('move-no-file', { file }));
    return 1;
  }
  return moveTo(words, file, url);
}

async function moveTo(words: Wording, file: string, url: string): Promise<number> {
  const where = { file, ...placeOf(url) };
  try {
    const release = lock(file);
    try {
      const { before, head } = await moveStore({
        path: file,
        url,
        onUpgrade: ({ step, steps }) => say(words.plain('move-upgrading', { step, steps })),
        onProgress: progressLines(words),
      });
      const ends = { seq: String(head.seq), hash: head.hash };
      say(words.plain(before ? 'move-done-before' : 'move-done', { ...where, ...ends }));
      return 0;
    } finally {
      release();
    }
  } catch (error) {
    say(refusal(words, error, url, where));
    return 1;
  }
}

/** A line for each table, and for a long one as it goes on. */
function progressLines(words: Wording): (progress: MoveProgress) => void {
  let saidAt = -Infinity;
  return (progress) => {
    if (progress === 'checking') {
      say(words.plain('move-checking'));
      return;
    }
    const { table, rows, of } = progress;
    const now = performance.now();
    if (rows < of && now - saidAt < LINE_EVERY_MS) return;
    saidAt = now;
    say(words.plain('move-table', { table, rows, of }));
  };
}

function refusal(
  words: Wording,
  error: unknown,
  url: string,
  where: { file: string; host: string; database: string },
): string {
  if (error instanceof AlreadyRunning) return words.plain('move-running', where);
  if (error instanceof MoveRefused) return words.plain(`move-${error.why}`, where);
  if (error instanceof StartError) return words.plain(error.key, error.variables);
  const { key, variables } = postgresStartError(error, url);
  if (key !== 'start-postgres-unusable') return words.plain(key, variables);
  const reason = error instanceof Error ? error.message : String(error);
  return words.plain('move-failed', { ...where, reason });
}

loadEnv({ quiet: true });
const words = terminalWords();
try {
  process.exitCode = await move(words);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
