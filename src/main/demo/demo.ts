import { type BotIdentity, type Cast, defaultCast } from 'telegram-sandbox';
import type { World } from 'telegram-sandbox';
import { openStore } from '../../store/open-store.ts';
import { historyBefore } from './history.ts';
import { keep } from './keep.ts';
import { play, type Played } from './play.ts';

const DAY = 86_400;
/** When the cast's own nine days are over. The history begins a day later. */
const BEGINS = 60 * DAY;

/** A simulated Telegram in which two months have gone by, and the product's record of them. */
export interface Demo {
  /** The default cast, and what happened since. */
  cast: Cast;
  /** Writes the record into a new database. Call once, when the world is there. */
  record(databaseFile: string): Promise<void>;
}

export function createDemo(bot: BotIdentity): Demo {
  let past: { world: World; played: Played } | null = null;
  return {
    cast(world, random) {
      const history = historyBefore(world.clock.now());
      world.clock.move(-BEGINS);
      defaultCast(bot)(world, random);
      world.clock.move(BEGINS);
      past = { world, played: play(world, history) };
    },
    async record(databaseFile) {
      if (past === null) throw new Error('the world is not there yet');
      const store = await openStore({ path: databaseFile });
      try {
        await keep(store, past.world, past.played);
      } finally {
        await store.close();
      }
    },
  };
}
