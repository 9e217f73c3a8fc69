/** The product's durable inbox. */
import { join } from 'node:path';
import type { ApiClientOptions } from 'grammy';
import type { Update } from 'grammy/types';
import { createInbox } from '../../src/bot/inbox/inbox.ts';
import { systemClock } from '../../src/main/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { pacedApi } from '../../test/bot/paced-api.ts';
import { serveRounds } from './rounds.ts';

const store = await openStore({ path: join(process.env['FOLDER'] ?? '.', 'inbox.sqlite') });
const clientOf = (apiRoot: string): ApiClientOptions => pacedApi(apiRoot).options;
const silent = (): void => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

serveRounds(clientOf, silent, (bot) => {
  const inbox = createInbox({ store, api: bot.api, clock: systemClock, log, onHeld: silent });
  const handle = async (update: Update): Promise<void> => {
    await bot.init();
    await bot.handleUpdate(update);
  };
  const polling = inbox.start({ handle, giveUp: async () => undefined }).then(() => inbox.poll());
  return {
    // Resolves when every update is marked as handled on disk.
    idle: () => inbox.idle(),
    async stop() {
      await inbox.stop();
      await polling;
    },
  };
});
