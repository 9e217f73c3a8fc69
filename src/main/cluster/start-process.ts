import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createApi, openApi } from '../../bot/api/client.ts';
import { createPacing } from '../../bot/api/pacing.ts';
import { createOutageNotice } from '../../bot/inbox/outage-notice.ts';
import { loadWords } from '../../bot/words.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import { createPostgresLeases } from '../../store/leases/postgres.ts';
import { openPostgresLimits } from '../../store/limits/postgres-limits.ts';
import { setAside } from '../adopt-restored.ts';
import { connectBotApi } from '../bot-api.ts';
import { newId, systemClock } from '../clock.ts';
import { opened, type Closers } from '../closers.ts';
import type { Role } from '../config.ts';
import { createLinkExports } from '../export/link-exports.ts';
import { createObserver } from '../observing/observer.ts';
import { openConfiguredStore } from '../open-store.ts';
import type { Product } from '../running.ts';
import { StartError } from '../start-error.ts';
import { startBot } from './bot-part.ts';
import { startDuties } from './duties.ts';
import { startPage } from './page-part.ts';
import { followAccounts } from './known-accounts.ts';
import type { ProcessConfig, Rooms } from './rooms.ts';
import { untilOutgrown } from './until-outgrown.ts';
import { openWeb } from './web-part.ts';
import { whileHeld, type Held, type WhileHeld } from './while-held.ts';
import { startWorker } from './worker-part.ts';

const DOES: Record<Role, { bot: boolean; worker: boolean; web: boolean }> = {
  all: { bot: true, worker: true, web: true },
  bot: { bot: true, worker: false, web: true },
  worker: { bot: false, worker: true, web: false },
  web: { bot: false, worker: false, web: true },
};

/** For what is being handled, and for calls on Telegram that are under way. */
const STOP_GRACE_MS = 6_000;

/**
 * One process of a product that may be several, on PostgreSQL: does what its role says, as far as others leave it that.
 * @throws StartError and what else `startSentence` has words for.
 */
export async function startProcess(
  config: ProcessConfig,
  log: Logger,
  root: string,
  clock: Clock = systemClock,
): Promise<Product> {
  return opened({ clock, log }, (closers) => open(config, log, root, clock, closers));
}

async function open(
  config: ProcessConfig,
  log: Logger,
  root: string,
  clock: Clock,
  closers: Closers,
): Promise<Omit<Product, 'stop'>> {
  const does = DOES[config.role ?? 'all'];
  const stopping = new AbortController();
  const { signal } = stopping;
  const rooms = await openRooms(config, { log, root, clock, closers, signal });
  const speaks = does.bot ? await connectBotApi(config.botToken, rooms.access) : null;
  const { restored } = rooms;
  if (restored !== null) {
    if (config.role !== 'all') throw new StartError('start-restored-role');
    await setAside({ ...rooms, restored });
  }
  const parts = new Map<string, Held>();
  const stops: (() => Promise<void>)[] = [];
  // At once, so that what it held is given back before an impatient supervisor kills it.
  closers.add('parts', () => Promise.all(stops.map((stop) => stop())), STOP_GRACE_MS);
  const begin = (name: string, lease: string, start: WhileHeld['start']): void => {
    const part = whileHeld({ leases: rooms.leases, name: lease, clock: systemClock, log, start });
    parts.set(name, part);
    stops.push(() => part.stop());
  };
  if (does.worker) {
    const worker = startWorker(rooms);
    stops.push(() => worker.stop());
  }
  if (speaks !== null) {
    const { botInfo } = speaks;
    begin('bot', `bot:${newId()}`, (...held) => startBot({ ...rooms, botInfo }, ...held));
    begin('duties', 'duties', (...held) => startDuties(rooms, ...held));
  }
  const { miniAppUrl } = config;
  if (does.web && miniAppUrl !== null) {
    begin('page', `web:${newId()}`, (...held) => startPage(rooms, miniAppUrl, ...held));
  }
  const leaving = new AbortController();
  const web = openWeb(rooms, {
    forPeople: does.web,
    makesLinks: does.worker,
    isStopping: () => leaving.signal.aborted,
    holds: () => [
      ...Array.from(parts).flatMap(([name, part]) => (part.isHeld() ? [name] : [])),
      ...Array.from(rooms.here.keys(), (userId) => `account:${userId}`),
    ],
  });
  closers.add('calls', () => stopping.abort());
  const failed = untilOutgrown({ store: rooms.store, clock: systemClock, signal });
  return { bot: speaks?.botInfo.username ?? null, accounts: [], web, failed, leave: () => leaving.abort() };
}

async function openRooms(
  config: ProcessConfig,
  given: { log: Logger; root: string; clock: Clock; closers: Closers; signal: AbortSignal },
): Promise<Rooms> {
  const { log, root, clock, closers, signal } = given;
  const { databaseUrl: url } = config;
  const observer = createObserver(root);
  const store = await openConfiguredStore(config, log, observer);
  closers.add('store', () => store.close());
  // People’s clock may be set, or stand still in a simulated world; how long a lease is good for is not theirs to change.
  const leases = createPostgresLeases({ url, clock: systemClock, newId, log });
  closers.add('leases', () => leases.close());
  const here: Rooms['here'] = new Map();
  const known = await followAccounts({ store, leases, here, clock, log });
  closers.add('known accounts', () => known.stop());
  const limits = await openPostgresLimits({ url, log });
  closers.add('message limits', () => limits.close());
  const pacing = createPacing({ limits, clock, stopped: signal });
  const access = openApi(pacing, config, observer);
  closers.add('Bot API', () => access.close());
  const locales = join(root, 'locales');
  const words = loadWords(locales);
  const api = createApi(config.botToken, access, 'notice');
  return {
    config,
    root,
    store,
    leases,
    restored: store.restored(),
    adopted: new Set(),
    here,
    known,
    cards: { wake: () => {} },
    page: { app: null },
    access,
    pacing,
    api,
    words,
    exports: createLinkExports(
      // Other processes may have the same folder, and would remove what lies in it.
      { databaseFile: join(tmpdir(), `latchkey-${newId()}`), databaseUrl: url },
      locales,
    ),
    onAway: createOutageNotice({ api, clock, log, words }),
    clock,
    log,
    observer,
  };
}
