import type { InboxStore } from '../../domain/ports/inbox-store.ts';
import { inboxRow } from './inbox.ts';
import { poll, type Polling } from './polling.ts';

/**
 * Takes all that waits at Telegram into the store, where it stays unhandled; a webhook is taken away for it.
 * @throws AnotherPoller, TokenRefused.
 */
export async function storeWaiting(
  polling: Omit<Polling, 'receive' | 'waitSeconds'> & { store: { inbox: InboxStore } },
): Promise<void> {
  const { store, clock } = polling;
  const done = new AbortController();
  await poll(
    {
      ...polling,
      waitSeconds: 0,
      receive: async (updates) => {
        if (updates.length === 0) done.abort();
        else await store.inbox.receive(updates.map(inboxRow), clock.now());
      },
    },
    done.signal,
  );
}
