/** `npm run backup`: takes a backup at once, while Latchkey runs or not. Ends with 1 if there is none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { config as loadEnv } from 'dotenv';
import type { Wording } from '../../bot/words.ts';
import { ConfigError, readConfig } from '../config.ts';
import { projectRoot } from '../project-root.ts';
import { terminalWords } from '../terminal-words.ts';
import { takeBackup } from './backups.ts';
import { refusalSentence } from './refusal-sentence.ts';

async function backUp(words: Wording, root: string): Promise<number> {
  const { databaseFile, databaseUrl, backups } = readConfig(process.env);
  const say = (text: string): unknown => process.stdout.write(`${text}\n`);
  if (databaseUrl !== null) say(words.plain('backup-postgres'));
  else if (backups === null) say(words.plain('backup-off'));
  else if (!existsSync(databaseFile)) say(words.plain('backup-no-file', { file: databaseFile }));
  else {
    const { signal } = new AbortController();
    const outcome = await takeBackup({ databaseFile, backups }, root, { now: new Date(), signal });
    if (outcome !== null && 'taken' in outcome) {
      say(words.plain('backup-taken', { file: join(backups.folder, outcome.taken.file) }));
      return 0;
    }
    if (outcome !== null) say(refusalSentence(outcome, words));
  }
  return 1;
}

loadEnv({ quiet: true });
const root = projectRoot();
const words = terminalWords();
try {
  process.exitCode = await backUp(words, root);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `${error instanceof ConfigError ? reason : words.plain('backup-failed', { reason })}\n`,
  );
  process.exitCode = 1;
}
