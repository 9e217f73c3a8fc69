import type { Update } from 'grammy/types';
import { createBot } from '../../bot/create-bot.ts';
import { createSharedInbox } from '../../bot/inbox/shared-inbox.ts';
import { botDependencies } from '../bot-dependencies.ts';
import { observedHandlers } from '../observing/observed-handlers.ts';
import type { BotRooms } from './rooms.ts';
import type { WhileHeld } from './while-held.ts';

/**
 * Handles updates, beside other processes that do so: each lane is handled by one of them at a time, and what is written is
 * refused once this process is taken for dead. What is being handled when it ends comes to its end first.
 */
export async function startBot(
  rooms: BotRooms,
  ...[lease, over, endsWith]: Parameters<WhileHeld['start']>
): Promise<void> {
  const { config, leases, access, botInfo, clock, log } = rooms;
  const store = rooms.store.under(lease);
  // Until an account has signed in, updates wait in the store.
  await rooms.known.untilThereIsOne(over);
  const deps = botDependencies(rooms, store, rooms.known.through(store, over));
  const { bot, giveUp } = createBot({ ...deps, access, token: config.botToken, botInfo });
  const inbox = createSharedInbox({ store, lanes: leases.lanes, clock, log });
  async function handle(update: Update): Promise<void> {
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      rooms.onAway(update, error);
      throw error;
    }
  }

  endsWith(async () => {
    await inbox.stop();
    // Its marks are written, or are nobody's any more.
    await store.close().catch(() => {});
  });
  await inbox.start(observedHandlers({ handle, giveUp }, rooms.observer));
}
