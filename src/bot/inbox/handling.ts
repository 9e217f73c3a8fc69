import { BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { InboxStore } from '../../domain/ports/inbox-store.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import type { BotLog } from '../dependencies.ts';
import { apiFailure, retryAfterMs } from '../api/errors.ts';
import { isStoreAway } from './store-away.ts';

/** An update whose own handler fails so often is given up. */
const MAX_FAILURES = 5;
/** So many processes in a row died while they handled it, the last of them handling nothing else: it is given up. */
const MAX_CRASHES = 10;
const BACKOFF_MS = { first: 200, longest: 10_000 };

export interface Handling {
  store: InboxStore;
  clock: Clock;
  log: BotLog;
  handle: (update: Update) => Promise<void>;
  /** Tells the person that their message could not be handled; or that it may have been, before a restore. */
  giveUp: (update: Update, why: { outdated: boolean }) => Promise<void>;
}

/** A stored update on its way through the inbox. */
export interface StoredUpdate {
  readonly update: Update;
  /** Whether an earlier process may have died of it. This one has not, once it came to an end in it. */
  mayCrash: boolean;
  failures: number;
  /** It waited in a backup: given up from the start. */
  readonly outdated: boolean;
  state: 'waiting' | 'given-up' | 'handled';
}

export function storedUpdate(
  update: Update,
  earlier: { failures: number; outdated: boolean } | null,
): StoredUpdate {
  const outdated = earlier?.outdated ?? false;
  return {
    update,
    mayCrash: earlier !== null,
    failures: earlier?.failures ?? 0,
    outdated,
    state: outdated ? 'given-up' : 'waiting',
  };
}

/**
 * Handles one update, trying again until it is handled or given up, then marks it. Only its own failures count: a Bot API that
 * cannot be reached is waited for, as long as that takes. Returns early, leaving it for the next start, if `signal` aborts.
 */
export async function handleStored(
  handling: Handling,
  stored: StoredUpdate,
  signal: AbortSignal,
): Promise<void> {
  for (let pause = BACKOFF_MS.first; !signal.aborted; pause = Math.min(pause * 2, BACKOFF_MS.longest)) {
    const failure = await handleOnce(handling, stored);
    if (stored.state === 'handled') return;
    await handling.clock.sleep(Math.max(pause, retryAfterMs(failure)), signal);
  }
}

/** One attempt, or none if it is handled already. @returns what it failed with, or null. */
export async function handleOnce(handling: Handling, stored: StoredUpdate): Promise<unknown> {
  if (stored.state === 'handled') return null;
  try {
    await decideWhetherToGiveUp(handling, stored);
    const error = await attempt(handling, stored);
    if (error === null) markHandled(handling, stored);
    else await noteFailure(handling, stored, error);
    return error;
  } catch (error) {
    // The disk may be full: no reason to lose anything.
    handling.log.error({ err: error, updateId: stored.update.update_id }, 'the inbox cannot write');
    return error;
  }
}

/** @returns what it failed with, or null. */
async function attempt(
  { handle, giveUp }: Handling,
  { update, outdated, state }: StoredUpdate,
): Promise<unknown> {
  try {
    await (state === 'given-up' ? giveUp(update, { outdated }) : handle(update));
    return null;
  } catch (error) {
    return (error instanceof BotError ? error.error : error) ?? new Error('a handler threw nothing');
  }
}

function markHandled({ store, clock }: Handling, stored: StoredUpdate): void {
  stored.state = 'handled';
  store.markSoon(stored.update.update_id, clock.now());
}

async function decideWhetherToGiveUp({ store, log }: Handling, stored: StoredUpdate): Promise<void> {
  const updateId = stored.update.update_id;
  const crashes = stored.mayCrash ? await store.expectCrash(updateId) : 0;
  if (stored.state === 'given-up' || (crashes < MAX_CRASHES && stored.failures < MAX_FAILURES)) return;
  log.error({ updateId, crashes, failures: stored.failures }, 'an update is given up');
  stored.state = 'given-up';
}

async function noteFailure(handling: Handling, stored: StoredUpdate, error: unknown): Promise<void> {
  const { store, log } = handling;
  const updateId = stored.update.update_id;
  const isOwn = !isOutage(error);
  log.warn({ err: error, updateId, isOwn }, 'an update failed');
  if (stored.state === 'given-up') {
    stored.mayCrash = false;
    // Nobody can be told: the person blocked the bot, or what is said is refused.
    if (isOwn) markHandled(handling, stored);
    return;
  }
  // It failed after its effect was kept: the mark went with that.
  if (await store.isHandled(updateId)) {
    stored.state = 'handled';
    return;
  }
  if (isOwn || stored.mayCrash) stored.failures = await store.noteFailure(updateId, isOwn);
  stored.mayCrash = false;
}

/** What fails around a handler says nothing about the update: it is waited for. */
function isOutage(error: unknown): boolean {
  const failure = apiFailure(error);
  return failure === 'passing' || failure === 'fatal' || error instanceof StorageFull || isStoreAway(error);
}
