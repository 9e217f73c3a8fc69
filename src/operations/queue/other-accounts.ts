import type { Context } from '../context.ts';

/**
 * What another account has not finished waits for that account: only it can see whether a call was executed. People and
 * operators are told so.
 */
export async function tellOfOtherAccounts({
  store,
  accounts,
  operators,
  log,
}: Pick<Context, 'store' | 'accounts' | 'operators' | 'log'>): Promise<void> {
  const own = new Set(accounts.all());
  const waiting = (await store.operations.countUnfinished()).filter((each) => !own.has(each.accountId));
  if (waiting.length === 0) return;
  const names: string[] = [];
  for (const other of waiting) {
    await store.operations.explainWait(other.accountId, 'account-absent');
    const name = (await store.accounts.find(other.accountId))?.name ?? String(other.accountId);
    names.push(`${name}: ${other.count}`);
    log.warn({ account: other.accountId, requests: other.count }, 'requests wait for another account');
  }
  await operators.tell('other-accounts', { accounts: names.join(', ') });
}
