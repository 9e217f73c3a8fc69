import { randomBytes } from 'node:crypto';
import { createActionRecorder, createAdminLog } from './admin-log.ts';
import { createBots } from './bots.ts';
import { createCalls } from './calls.ts';
import { type Cast, defaultCast } from './cast.ts';
import { createChats } from './chats.ts';
import { createClock } from './clock.ts';
import { createConnections } from './connections.ts';
import { createCore, type Persist } from './core.ts';
import { createFaults } from './faults.ts';
import { createInlineMode } from './inline.ts';
import { createJoining } from './joining.ts';
import { createJoinRequestBook, createJoinRequests } from './join-requests.ts';
import { createLinkBook } from './link-book.ts';
import { createLinks } from './links.ts';
import { createLogins } from './logins.ts';
import { createMembership } from './membership.ts';
import { createMessages } from './messages.ts';
import { createPeople } from './people.ts';
import { createPrimaryLinks } from './primary-links.ts';
import { rsaPrivateKey } from './rsa-key.ts';
import { createSessions } from './sessions.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { WorldState } from './types.ts';
import { createWebApps } from './web-apps.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  /** A world to go on with; without it, a new one with a cast. */
  state?: WorldState | undefined;
  /** Milliseconds since 1970. */
  machineNow?: (() => number) | undefined;
  random?: ((bytes: number) => Buffer) | undefined;
  /** Only for a new world. The default is `defaultCast()`; `emptyCast` leaves it empty. */
  cast?: Cast | undefined;
  /** Only for a new world: as Telegram's test servers are. */
  testServer?: boolean | undefined;
  /** Keeps the state; called at the end of every transaction, before the call returns. */
  persist?: Persist | undefined;
}

export const emptyCast: Cast = () => undefined;

function newState(testServer: boolean): WorldState {
  return {
    version: 1,
    ...(testServer && { testServer }),
    accessHashes: 'per_account',
    clockOffset: 0,
    users: [],
    chats: [],
    members: {},
    links: [],
    joinRequests: [],
    messages: {},
    files: [],
    blocked: [],
    started: [],
    authKeys: [],
    bots: {},
    botQueues: {},
    faults: [],
    sequences: {},
    rsaPrivateKey: rsaPrivateKey(),
  };
}

export function createWorld(options: WorldOptions = {}): World {
  const { random = randomBytes, machineNow = Date.now, cast = defaultCast(), testServer = false } = options;
  const state = options.state ?? newState(testServer);
  let persist: Persist | undefined;
  const core = createCore({ state, machineNow, random, persist: (...what) => persist?.(...what) });

  const messages = createMessages(core);
  const bots = createBots(core);
  const recordAction = createActionRecorder(core);
  const membership = createMembership(core, messages, recordAction);
  const primaryLinks = createPrimaryLinks(core);
  const requestBook = createJoinRequestBook(core);
  const subscriptions = createSubscriptions(core, membership);
  const book = createLinkBook(core, membership, subscriptions);
  const joining = createJoining(core, book, requestBook, membership);

  const people = createPeople(core);
  const sessions = createSessions(core);

  const world: World = {
    state,
    clock: createClock(core, () => subscriptions.lapse()),
    people,
    chats: createChats({ core, membership, messages, primaryLinks, linkBook: book, requests: requestBook }),
    links: createLinks({ core, book, membership, primaryLinks, joining, subscriptions, recordAction }),
    requests: createJoinRequests({ core, requestBook, linkBook: book, membership }),
    adminLog: createAdminLog(core, membership),
    messages,
    inline: createInlineMode(core, messages, bots),
    bots,
    webApps: createWebApps(core, messages, bots),
    sessions,
    logins: createLogins(core, people, sessions),
    connections: createConnections(sessions, machineNow),
    faults: createFaults(core),
    calls: createCalls(core),
    subscribe: (listener) => core.subscribe(listener),
  };

  if (!options.state) cast(world, random);
  // A new world is written once it is whole.
  persist = options.persist;
  persist?.(state, []);
  return world;
}
