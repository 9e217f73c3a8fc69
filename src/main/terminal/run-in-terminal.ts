import { config as loadEnv } from 'dotenv';
import type { Wording } from '../../bot/words.ts';
import { ConfigError } from '../config.ts';
import { isMendable, startSentence } from '../start-error.ts';
import { createScrub } from '../scrub.ts';
import { terminalWords } from '../terminal-words.ts';
import { failureSentence, isTelegramFailure } from '../login/failure-sentence.ts';
import { openPlainTerminal } from './plain-terminal.ts';
import { openPromptingTerminal } from './prompting-terminal.ts';
import { GivenUp, type Terminal } from './terminal.ts';

/** As shells count it: ended by Ctrl+C. */
const INTERRUPTED = 130;

/**
 * Runs a program that talks with the person in the terminal, and sets the exit code. Whatever goes wrong is said in a sentence.
 * @param given.stopped the text that says what became of what was answered, if they don't go on.
 */
export async function runInTerminal(
  program: (terminal: Terminal, words: Wording) => Promise<number>,
  given: { stopped: string },
): Promise<void> {
  loadEnv({ quiet: true });
  const words = terminalWords();
  const stopped = words.plain(given.stopped);
  const isPersonThere = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isPersonThere
    ? openPromptingTerminal(process.stdout)
    : openPlainTerminal(process.stdin, process.stdout);
  // Between two questions; during one it is the terminal's own affair.
  process.once('SIGINT', () => {
    process.stdout.write(`\n${stopped}\n`);
    process.exit(INTERRUPTED);
  });
  process.exitCode = await program(terminal, words).catch((error: unknown) => {
    if (!(error instanceof GivenUp)) {
      terminal.say(sentence(error, words), 'problem');
      return 1;
    }
    terminal.say(stopped, 'problem');
    return error.why === 'interrupted' ? INTERRUPTED : 1;
  });
  terminal.close();
}

function sentence(error: unknown, words: Wording): string {
  if (error instanceof ConfigError) return error.message;
  if (isTelegramFailure(error)) return failureSentence(error, words);
  const scrub = createScrub();
  if (isMendable(error)) return startSentence(error, words, scrub);
  return words.plain('login-failed', {
    reason: scrub(error instanceof Error ? error.message : String(error)),
  });
}
