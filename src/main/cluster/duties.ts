import { createApi } from '../../bot/api/client.ts';
import { createCardUpdater } from '../../bot/cards/card-updater.ts';
import { createOperators } from '../../bot/operators/operators.ts';
import { offerMiniApp } from '../../bot/start/offer-mini-app.ts';
import { publishCommands } from '../../bot/start/publish-commands.ts';
import { createTellers } from '../../bot/telling/tellers.ts';
import { CARDS_QUEUE } from '../../domain/ports/queues.ts';
import { newId } from '../clock.ts';
import { receiveUpdates } from './receive-updates.ts';
import { botDependencies } from '../bot-dependencies.ts';
import type { Rooms } from './rooms.ts';
import { startScheduled } from './scheduled.ts';
import type { WhileHeld } from './while-held.ts';

/** How soon operators are told of what another process wrote. */
const OPERATORS_EVERY_MS = 2_000;

/**
 * What one process does for all: writes to people by itself, keeps what they see up to date, looks after the store, and fetches
 * updates where they don't come by themselves.
 */
export async function startDuties(rooms: Rooms, ...held: Parameters<WhileHeld['start']>): Promise<void> {
  const [lease, over, endsWith] = held;
  const { config, access, pacing, api, words, clock, log } = rooms;
  const store = rooms.store.under(lease);
  const deps = botDependencies(rooms, store, rooms.known.through(store, over));
  const outcomes = createApi(config.botToken, access, 'outcome');
  const cards = createCardUpdater({ ...deps, api, pacing, outcomes });
  const { operatorIds } = config;
  const operators = createOperators({
    store,
    api,
    words,
    clock,
    newId,
    log,
    operatorIds,
    lookEveryMs: OPERATORS_EVERY_MS,
  });
  const tellers = createTellers({ ...deps, api, operators, pacing }, { withDigests: false });
  operators.start();
  endsWith(() => operators.stop());
  cards.start();
  rooms.cards.wake = () => cards.wake();
  endsWith(() => {
    rooms.cards.wake = () => {};
    return cards.stop();
  });
  tellers.start();
  endsWith(() => tellers.stop());
  endsWith(await store.jobs.work(CARDS_QUEUE, 1, async () => cards.wake()));
  await startScheduled({ ...deps, api, operators, file: rooms.store }, ...held);
  endsWith(receiveUpdates(rooms));
  publishCommands(api, words).catch((error: unknown) => {
    log.warn({ err: error }, 'the menu could not be published');
  });
  if (config.miniAppUrl !== null) {
    offerMiniApp(api, words, config.miniAppUrl).catch((error: unknown) => {
      log.warn({ err: error }, 'the button of the page could not be published');
    });
  }
}
