import { AccountProblem, FloodWait, isAnswer } from '../../domain/errors.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { ActionDependencies } from '../dependencies.ts';
import { requireOperator } from './operator.ts';

/** `signed-out`: there is no session that works; `waiting`: Telegram asks it to wait; `unreachable`: nobody holds it just now. */
export type AccountCondition =
  | { is: 'works' | 'paused' | 'retired' | 'signed-out' | 'frozen' | 'unreachable' }
  | { is: 'waiting'; until: Date };

/** How one of the accounts that make links is. */
export interface AccountReport extends Pick<AccountRow, 'userId' | 'name' | 'username' | 'duty'> {
  condition: AccountCondition;
  /** How many it serves. */
  chats: number;
  /** Made by it for people in the last 24 hours. */
  linksInADay: number;
  /** Requests that are not finished. */
  waiting: number;
}

const DAY_MS = 24 * 3_600_000;

/** All accounts there are sessions for, and those without that still serve chats or have something to finish. @throws Refusal for strangers. */
export async function listAccounts(deps: ActionDependencies, operatorId: number): Promise<AccountReport[]> {
  requireOperator(deps, operatorId);
  const rows = await deps.store.accounts.all();
  const unfinished = await deps.store.operations.countUnfinished();
  const reports: AccountReport[] = [];
  for (const row of rows) {
    const waiting = unfinished.find(({ accountId }) => accountId === row.userId)?.count ?? 0;
    const report = await reportOf(deps, row, waiting);
    const isThere = deps.accounts.all().includes(row.userId);
    if (isThere || report.chats > 0 || report.waiting > 0) reports.push(report);
  }
  return reports;
}

/** @returns null for an account that was never signed in. @throws Refusal for strangers. */
export async function findAccount(
  deps: ActionDependencies,
  operatorId: number,
  userId: number,
): Promise<AccountReport | null> {
  return (await listAccounts(deps, operatorId)).find((account) => account.userId === userId) ?? null;
}

async function reportOf(deps: ActionDependencies, row: AccountRow, waiting: number): Promise<AccountReport> {
  const { store, clock } = deps;
  const since = new Date(clock.now().getTime() - DAY_MS);
  const [condition, chats, linksInADay] = await Promise.all([
    conditionOf(deps, row),
    store.chats.countServedBy(row.userId),
    store.accounts.linksSince(row.userId, since),
  ]);
  const { userId, name, username, duty } = row;
  return { userId, name, username, duty, condition, chats, linksInADay, waiting };
}

async function conditionOf(
  { accounts, store, clock }: ActionDependencies,
  { userId, state, duty }: AccountRow,
): Promise<AccountCondition> {
  try {
    accounts.at(userId);
  } catch (error) {
    if (!isAnswer(error)) throw error;
    if (error instanceof FloodWait) {
      return { is: 'waiting', until: new Date(clock.now().getTime() + error.seconds * 1000) };
    }
    if (error instanceof AccountProblem) return { is: error.state === 'dead' ? 'signed-out' : 'frozen' };
    return { is: 'unreachable' };
  }
  if (state !== 'live') return { is: state === 'dead' ? 'signed-out' : 'frozen' };
  if (duty !== 'serving') return { is: duty };
  const waits = await store.accounts.floodWaits(userId);
  const until = Math.max(0, ...waits.map((wait) => wait.until.getTime()));
  return until > clock.now().getTime() ? { is: 'waiting', until: new Date(until) } : { is: 'works' };
}
