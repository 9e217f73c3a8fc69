/** `npm run verify`: checks a database while it is in use or not, changing nothing. Ends with 1 if anything is wrong. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { config as loadEnv } from 'dotenv';
import type { Wording } from '../../bot/words.ts';
import { readAnchor } from '../../store/anchor/anchor-file.ts';
import { checkPostgresStore } from '../../store/check/check-postgres.ts';
import { checkStore } from '../../store/check/check-store.ts';
import { ConfigError, readConfig } from '../config.ts';
import { placeOf } from '../database-url.ts';
import { terminalWords } from '../terminal-words.ts';

/** As operators are told it: the number of an entry and its hash. */
const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/i;

async function verify(words: Wording): Promise<number> {
  const say = (text: string): unknown => process.stdout.write(`${text}\n`);
  const { values, positionals } = parseArgs({
    options: { head: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const told = HEAD.exec(values.head ?? '');
  if (values.help || (values.head !== undefined && told === null)) {
    say(words.plain('verify-usage'));
    return values.help ? 0 : 1;
  }
  const [named] = positionals;
  const { databaseFile, databaseUrl: url } =
    named === undefined ? readConfig(process.env) : { databaseFile: named, databaseUrl: null };
  const file = url === null ? databaseFile : nameOf(url);
  if (url === null && !existsSync(file)) {
    say(words.plain('verify-no-file', { file }));
    return 1;
  }
  const anchored = url === null ? (readAnchor(file)?.head ?? null) : null;
  const known = told === null ? anchored : headOf(told);
  const options = { anchor: known, whole: true };
  const { damage, tampering, head } =
    url === null ? await checkStore(file, options) : await checkPostgresStore(url, options);
  const problems = [...damage, ...tampering];
  say(
    words.plain(problems.length === 0 ? 'verify-sound' : 'verify-problems', { file, count: problems.length }),
  );
  problems.forEach((problem) => say(`  ${problem}`));
  say(words.plain('verify-head', { seq: String(head.seq), hash: head.hash }));
  if (known === null) say(words.plain(url === null ? 'verify-no-anchor' : 'verify-no-anchor-there'));
  return problems.length === 0 ? 0 : 1;
}

/** As operators know it, without its password. */
function nameOf(url: string): string {
  const { host, database } = placeOf(url);
  return `${database} (${host})`;
}

function headOf([, seq = '', hash = '']: RegExpExecArray): { seq: number; hash: string } {
  return { seq: Number(seq), hash: hash.toLowerCase() };
}

loadEnv({ quiet: true });
const words = terminalWords();
try {
  process.exitCode = await verify(words);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  const text = error instanceof ConfigError ? reason : words.plain('verify-failed', { reason });
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
