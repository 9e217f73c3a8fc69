import { rmSync } from 'node:fs';
import { TokenRefused } from '../bot/api/errors.ts';
import { FloodWait, Refusal, Unreachable } from '../domain/errors.ts';
import type { Log } from '../domain/ports/logger.ts';
import { createBotSession } from '../worker/login/create-bot-session.ts';
import { serverOptions, type ProductConfig } from './config.ts';
import { keepSession } from './login/keep-session.ts';
import { openSession, SESSION_ENCRYPTED } from './open-sessions.ts';
import { StartError } from './start-error.ts';

type BotConfig = Pick<
  ProductConfig,
  'botToken' | 'apiId' | 'apiHash' | 'mtproto' | 'sessionFile' | 'sessionKey' | 'worker'
>;

/**
 * The session of a worker that is the bot itself: the kept one, or a new one, made with the token. If Telegram refuses the kept
 * one, another is made, once.
 * @throws StartError, TokenRefused, and what `start` throws.
 */
export async function withBotSession<T>(
  config: BotConfig,
  log: Log,
  start: (session: string) => Promise<T>,
): Promise<T> {
  const onEncrypted = (file: string): void => log.info({ file }, SESSION_ENCRYPTED);
  const kept = openSession(config.sessionFile, config, onEncrypted);
  if (kept === null) return start(await signInBot(config));
  try {
    return await start(kept.session);
  } catch (error) {
    if (!(error instanceof StartError) || error.key !== 'start-account-dead') throw error;
    rmSync(config.sessionFile, { force: true });
    return start(await signInBot(config));
  }
}

/** Telegram limits how often a bot logs in: the session is kept for the next start. */
export async function signInBot(config: BotConfig): Promise<string> {
  const { botToken: token, apiId, apiHash, mtproto, sessionFile } = config;
  try {
    const session = await createBotSession({ apiId, apiHash, token, ...serverOptions(mtproto) });
    keepSession(sessionFile, session, config);
    return session;
  } catch (error) {
    throw mendable(error);
  }
}

function mendable(error: unknown): unknown {
  if (error instanceof FloodWait) return new StartError('start-bot-login-flood', { seconds: error.seconds });
  if (error instanceof Unreachable) return new StartError('start-unreachable', { reason: error.message });
  if (!(error instanceof Refusal)) return error;
  if (error.telegramError?.startsWith('ACCESS_TOKEN_') === true) return new TokenRefused();
  return new StartError('start-bot-login-refused', { reason: error.telegramError ?? error.code });
}
