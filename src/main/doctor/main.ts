/** `npm run doctor`: ends with 1 if anything has to be mended. */
import { resolve } from 'node:path';
import { config as loadEnv } from 'dotenv';
import { terminalWords } from '../terminal-words.ts';
import { examine } from './examine.ts';

loadEnv({ quiet: true });
const sound = await examine(process.env, {
  envFile: resolve('.env'),
  words: terminalWords(),
  say: (line) => void process.stdout.write(`${line}\n`),
});
process.exitCode = sound ? 0 : 1;
