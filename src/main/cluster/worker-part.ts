import { createAccountHolder, type AccountHolder } from '../../operations/holding/account-holder.ts';
import { sessionDigest } from '../../worker/session-digest.ts';
import { newId, systemClock } from '../clock.ts';
import { openAccount } from './open-account.ts';
import type { Rooms } from './rooms.ts';
import { sessionsHere, type SessionHere } from './sessions-here.ts';
import { FORMER_ENDS_MS } from './telegram-of.ts';

/** This process's share of the accounts, of those whose sessions it has. */
export function startWorker(rooms: Rooms): AccountHolder {
  const { leases, log } = rooms;
  const sessions = sessionsHere(rooms);
  let known: readonly SessionHere[] = [];
  const holder = createAccountHolder({
    leases,
    async accounts() {
      known = await sessions();
      return new Map(known.map(({ accountId, session }) => [accountId, sessionDigest(session)]));
    },
    open(accountId, lease) {
      const session = known.find((each) => each.accountId === accountId);
      if (session === undefined) throw new Error('there is no session for the account');
      return openAccount(rooms, session, lease);
    },
    formerEndsMs: FORMER_ENDS_MS,
    clock: systemClock,
    newId,
    log,
  });
  holder.start();
  return holder;
}
