import { botDependencies } from '../bot-dependencies.ts';
import type { Rooms } from './rooms.ts';
import type { WhileHeld } from './while-held.ts';

/**
 * Shows the audit's page for as long as this process has a lease of its own: what people ask for there is refused once another process
 * has taken this one for dead.
 */
export async function startPage(
  rooms: Rooms,
  miniAppUrl: string,
  ...[lease, over, endsWith]: Parameters<WhileHeld['start']>
): Promise<void> {
  const { config, root, page } = rooms;
  const store = rooms.store.under(lease);
  const { openMiniApp } = await import('../open-mini-app.ts');
  const deps = botDependencies(rooms, store, rooms.known.through(store, over));
  const opened = openMiniApp({ ...config, miniAppUrl }, root, deps);
  page.app = opened.app;
  endsWith(async () => {
    page.app = null;
    await opened.close();
  });
}
