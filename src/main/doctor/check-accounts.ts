import { mayIssue } from '../../domain/rights.ts';
import { AccountFrozen, FloodWait, SessionDead } from '../../domain/errors.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { AlreadyRunning } from '../../store/database/process-lock.ts';
import { brieflyAs } from '../briefly-as.ts';
import type { RealConfig } from '../config.ts';
import { readSession, sessionFiles, withoutCopies, type SessionFile } from '../sessions.ts';
import { StartError } from '../start-error.ts';
import { bad, good, warning, type Finding } from './finding.ts';

/** Each chat takes a call of the account. */
const CHATS_ASKED = 20;
const CHATS_NAMED = 8;

/**
 * Each account, and where it can make links. One that Latchkey works with just now isn't asked, as nobody may connect a session twice:
 * then the running process says how it is.
 */
export async function checkAccounts(config: RealConfig): Promise<Finding[]> {
  const { sessionFile, worker, databaseUrl } = config;
  if (worker === 'bot') return [good('doctor-worker-bot')];
  const sessions: SessionFile[] = [];
  const findings: Finding[] = [];
  for (const file of sessionFiles(config)) {
    try {
      const session = readSession(file, config);
      if (session !== null) sessions.push({ file, session });
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      findings.push(bad(error.key, error.variables));
    }
  }
  if (sessions.length === 0)
    return findings.length > 0 ? findings : [bad('start-no-session', { file: sessionFile })];
  // Another machine may hold it: nothing here could tell.
  if (databaseUrl !== null) return [...findings, await checkRunning(config)];
  for (const each of withoutCopies(sessions)) findings.push(...(await checkAccount(config, each)));
  return findings;
}

async function checkAccount(config: RealConfig, session: SessionFile): Promise<Finding[]> {
  try {
    return await brieflyAs(session, config, askAccount);
  } catch (error) {
    if (error instanceof AlreadyRunning) return [await checkRunning(config)];
    if (error instanceof StartError) return [bad(error.key, error.variables)];
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof SessionDead) return [bad('start-account-dead', { file: session.file, reason })];
    if (error instanceof AccountFrozen) return [bad('start-account-frozen', { reason })];
    if (error instanceof FloodWait) return [warning('doctor-account-waits', { seconds: error.seconds })];
    return [bad('start-unreachable', { reason })];
  }
}

async function askAccount(telegram: Telegram): Promise<Finding[]> {
  const { userId, name } = await telegram.self();
  const chats = (await telegram.chats()).slice(0, CHATS_ASKED);
  const able: string[] = [];
  const unable: string[] = [];
  for (const { peerId, title } of chats) {
    const administrators = await telegram.administrators(peerId);
    (mayIssue(administrators, userId) ? able : unable).push(title);
  }
  const named = (titles: string[]): string => titles.slice(0, CHATS_NAMED).join(', ');
  return [
    good('doctor-account', { name }),
    able.length === 0
      ? bad('doctor-no-chats', { name })
      : good('doctor-chats', { count: able.length, chats: named(able) }),
    ...(unable.length === 0 ? [] : [warning('doctor-chats-without-right', { chats: named(unable), name })]),
  ];
}

async function checkRunning({ host, port }: RealConfig): Promise<Finding> {
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`;
  try {
    const response = await fetch(at, { signal: AbortSignal.timeout(10_000) });
    return response.ok ? good('doctor-running') : bad('doctor-running-unwell', { at });
  } catch {
    return warning('doctor-running-unseen', { at });
  }
}
