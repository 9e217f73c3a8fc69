import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { Lease } from '../../domain/ports/leases.ts';
import type { WorkerAccount } from '../../domain/ports/telegram.ts';
import { systemClock } from '../clock.ts';
import { accountOf, readSession, withoutCopies, type SessionFile, type SessionKeeping } from '../sessions.ts';
import { signIn } from '../sign-in.ts';
import { StartError } from '../start-error.ts';
import type { Rooms } from './rooms.ts';
import { FORMER_ENDS_MS, telegramOf } from './telegram-of.ts';

/** A session that this process has, and whose it is. */
export interface SessionHere extends SessionFile {
  accountId: number;
}

/** Held while a process asks Telegram whose a session is. */
const FIRST_SESSION = 'first-session';

/** One of which that could not be told is left alone for so long, until it is another session. */
const AGAIN_MS = 60_000;

/**
 * @returns what finds out whose each session is. Asked again, files are read again, as somebody may have logged in anew; and those that
 *   could not be told yet are tried again. One that can't be told keeps none of the others from work.
 */
export function sessionsHere(rooms: Rooms): () => Promise<readonly SessionHere[]> {
  const { sessions, worker, botToken } = rooms.config;
  const named = new Set(sessions.map(({ file }) => accountOf(file)));
  const unnamed = sessions.filter(({ file }) => accountOf(file) === null).length;
  const known = new Map<string, number>();
  /** By session. */
  const restsUntil = new Map<string, number>();

  async function whose(session: SessionFile): Promise<number | null> {
    const { file } = session;
    // A token begins with the bot’s own id.
    if (worker === 'bot') return Number.parseInt(botToken, 10);
    const told = accountOf(file) ?? known.get(file) ?? (await find(session));
    if (told !== null) known.set(file, told);
    return told;
  }

  async function find(session: SessionFile): Promise<number | null> {
    if (systemClock.monotonic() < (restsUntil.get(session.session) ?? -Infinity)) return null;
    try {
      return await identify(rooms, session, (account) => !named.has(account.userId), unnamed === 1);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      restsUntil.set(session.session, systemClock.monotonic() + AGAIN_MS);
      rooms.log.error(
        { err: error, file: session.file },
        'a session is left out, as nobody can tell whose it is',
      );
      return null;
    }
  }

  return async () => {
    const here: SessionHere[] = [];
    for (const each of withoutCopies(sessions.map((each) => asItIsNow(each, rooms.config)))) {
      const accountId = await whose(each);
      if (accountId !== null) here.push({ ...each, accountId });
    }
    return here;
  };
}

function asItIsNow({ file, session }: SessionFile, keeping: SessionKeeping): SessionFile {
  try {
    return { file, session: readSession(file, keeping) ?? session };
  } catch {
    // What can't be read now could be read at the start.
    return { file, session };
  }
}

/**
 * Whose a session is whose file's name doesn't say it: that of the one account there is that no other session is of. If there is none
 * yet Telegram is asked, by one process.
 * @param couldBe whether it could be of this account.
 * @param only whether it is the only session of which that is asked.
 * @returns null if that can't be told now.
 * @throws StartError if there are several, or Telegram refuses the session.
 */
async function identify(
  rooms: Rooms,
  session: SessionFile,
  couldBe: (account: AccountRow) => boolean,
  only: boolean,
): Promise<number | null> {
  const { store, leases } = rooms;
  const candidates = async (): Promise<AccountRow[]> =>
    (await store.accounts.all()).filter((account) => account.duty !== 'retired' && couldBe(account));
  const [one, ...others] = await candidates();
  if (one !== undefined) {
    if (others.length > 0 || !only) throw new StartError('start-unnamed-session', { file: session.file });
    return one.userId;
  }
  const lease = await leases.take(FIRST_SESSION);
  if (lease === null) return null;
  try {
    // Somebody who died while it asked may still be connected.
    if (!lease.wasGivenBack) await systemClock.sleep(FORMER_ENDS_MS, lease.lost);
    if (lease.lost.aborted || (await candidates()).length > 0) return null;
    const account = await askWhose(rooms, session, lease);
    if (account !== null) await store.under(lease).accounts.save(account);
    return account?.userId ?? null;
  } finally {
    await lease.giveBack();
  }
}

/** The connection is closed when it resolves: another process may take the account then. */
async function askWhose(rooms: Rooms, session: SessionFile, lease: Lease): Promise<WorkerAccount | null> {
  const { clock, log } = rooms;
  const telegram = telegramOf(rooms, session, lease);
  try {
    const { file: sessionFile } = session;
    return await signIn({ telegram, sessionFile, clock, log, onWait: () => {}, signal: lease.lost });
  } finally {
    await telegram.close();
  }
}
