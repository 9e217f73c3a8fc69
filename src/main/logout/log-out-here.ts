import type { Wording } from '../../bot/words.ts';
import { AlreadyRunning } from '../../store/database/process-lock.ts';
import { logOut } from '../../worker/login/log-out.ts';
import { serverOptions, type RealConfig } from '../config.ts';
import { failureSentence, isTelegramFailure } from '../login/failure-sentence.ts';
import { lockSession } from '../open-store.ts';
import { createScrub } from '../scrub.ts';
import { readSession, sessionFiles, type SessionFile } from '../sessions.ts';
import { StartError, startSentence } from '../start-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wipe } from './wipe.ts';

/**
 * Ends one of the sessions that are kept here, once the person is sure.
 * @returns the exit code.
 * @throws GivenUp; then nothing has changed.
 */
export async function logOutHere(config: RealConfig, terminal: Terminal, words: Wording): Promise<number> {
  const chosen = await whichSession(config, terminal, words);
  if (chosen === null) {
    terminal.say(words.plain('logout-nothing'));
    return 0;
  }
  const { file } = chosen;
  let release: () => void;
  try {
    // Before anything is asked: what runs can't be logged out, whatever the answer.
    release = lockSession(chosen);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    terminal.say(words.plain('logout-running', { file }), 'problem');
    return 1;
  }
  try {
    const sure = await terminal.choose(words.plain('logout-sure', { file }), [
      { value: 'no', key: 'n', label: words.plain('logout-no') },
      { value: 'yes', key: 'y', label: words.plain('logout-yes') },
    ]);
    if (sure === 'no') {
      terminal.say(words.plain('logout-stopped'));
      return 0;
    }
    const ended = await atTelegram(chosen, config, terminal, words);
    if (ended === null) {
      terminal.say(words.plain('logout-stopped'));
      return 1;
    }
    wipe(file);
    terminal.say(words.plain(ended, { file }), ended === 'logout-not-ended' ? 'problem' : 'done');
    return 0;
  } finally {
    release();
  }
}

/** @returns what became of it, as a text's name; null where it didn't end, and is to be kept. */
async function atTelegram(
  { session }: SessionFile,
  { apiId, apiHash, mtproto }: RealConfig,
  terminal: Terminal,
  words: Wording,
): Promise<'logout-ended' | 'logout-ended-before' | 'logout-not-ended' | null> {
  for (;;) {
    try {
      const ended = await logOut({ apiId, apiHash, ...serverOptions(mtproto) }, session);
      return ended ? 'logout-ended' : 'logout-ended-before';
    } catch (error) {
      if (!isTelegramFailure(error)) throw error;
      terminal.say(failureSentence(error, words), 'problem');
      const next = await terminal.choose(words.plain('logout-failed'), [
        { value: 'keep', key: 'k', label: words.plain('logout-keep') },
        { value: 'again', key: 't', label: words.plain('logout-again') },
        { value: 'wipe', key: 'w', label: words.plain('logout-wipe') },
      ]);
      if (next !== 'again') return next === 'wipe' ? 'logout-not-ended' : null;
    }
  }
}

/** @returns null where none is kept that can be read. */
async function whichSession(
  config: RealConfig,
  terminal: Terminal,
  words: Wording,
): Promise<SessionFile | null> {
  const files = config.worker === 'bot' ? [config.sessionFile] : sessionFiles(config);
  const sessions = files.flatMap((file) => readable(file, config, terminal, words));
  if (sessions.length < 2) return sessions[0] ?? null;
  const choices = sessions.map(({ file }, index) => ({ value: file, key: String(index + 1), label: file }));
  const file = await terminal.choose(words.plain('logout-which'), choices);
  return sessions.find((each) => each.file === file) ?? null;
}

/** One that can't be read is no reason to keep another. */
function readable(file: string, config: RealConfig, terminal: Terminal, words: Wording): SessionFile[] {
  try {
    const session = readSession(file, config);
    return session === null ? [] : [{ file, session }];
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    terminal.say(startSentence(error, words, createScrub()), 'problem');
    return [];
  }
}
