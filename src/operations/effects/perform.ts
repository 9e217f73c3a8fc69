import { AccountProblem, FloodWait, Refusal, Unreachable } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { isOfLockdown, mayBeMadeLocked } from '../../domain/lockdown.ts';
import { isScheduled, replaces, type Operation, type Wait, type WaitReason } from '../../domain/operation.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { authorise } from './authorise.ts';
import { atOnce, backoff, errorText } from '../context.ts';
import type { Context, Progress } from '../context.ts';
import type { Account } from '../queue/account.ts';
import type { CallSlots } from '../queue/call-slots.ts';
import { floodWaitMs } from '../queue/flood-waits.ts';
import { followMigration } from './follow-migration.ts';
import { STEPS } from './steps/index.ts';

/** What the queue's operations share. */
export interface Means {
  account: Account;
  slots: CallSlots;
  /** For batches. */
  recentRights: Pick<Telegram, 'administrators'>;
}

export interface Attempt {
  operation: Operation;
  /** The actor's right was read from Telegram just now. */
  authorised: boolean;
  /** How often Telegram was out of reach, or would not revoke, in a row. */
  failures: number;
}

/** Writes that the operation is an intent that waits; null: for nothing. */
type SetBack = (wait: Wait | null) => Promise<Operation>;

/**
 * A right that Telegram was asked for so long ago, in milliseconds, still counts for a call that had to wait for its place: no
 * longer than the question itself may take on a slow network. Asked again with the place taken, every call would take twice as long.
 */
export const JUST_NOW_MS = 250;

/**
 * Takes an intent one step on: the right, `sent` on disk, the call, its outcome on disk.
 * @returns the operation as it is then, waiting perhaps.
 * @throws AccountProblem, the operation being an intent still; StorageFull, likewise; what the store throws.
 */
export async function perform(
  context: Context,
  { account, slots, recentRights }: Means,
  attempt: Attempt,
): Promise<Progress> {
  const { store, telegram, clock, newId } = context;
  const { operation } = attempt;
  const { id, linkId } = operation;
  const link = linkId === null ? null : await store.links.find(linkId);
  const askedAt = clock.monotonic();
  const rights = operation.batch === null ? telegram : recentRights;
  const heldUp = await check(context, attempt, link, rights);
  if (heldUp !== null) return heldUp;

  const waited = await slots.take(operation.batch === null ? 'person' : 'batch');
  let outcome;
  try {
    if (waited && account.waitMs() !== 0) return atOnce(operation);
    const isOld = attempt.authorised || clock.monotonic() - askedAt > JUST_NOW_MS;
    const heldUpNow =
      waited && isOld ? await check(context, { ...attempt, authorised: false }, link, rights) : null;
    if (heldUpNow !== null) return heldUpNow;
    await store.operations.markSent(id, telegram.telegramNow());
    const problem = account.problem();
    try {
      outcome = await STEPS[operation.step].call(context, operation, link);
    } catch (error) {
      return await setBack(context, attempt, error, (wait) =>
        store.operations.backToIntent(id, wait, operation.sentAt),
      );
    }
    // One that was on its way when the problem came says nothing of it.
    if (problem !== null) await account.works();
  } finally {
    slots.release();
  }
  return atOnce(await store.operations.complete(id, outcome, newId(), clock.now()));
}

/** Whether the call may go out now. @returns what became of the operation if not. */
async function check(
  context: Context,
  attempt: Attempt,
  link: InviteLink | null,
  rights: Means['recentRights'],
): Promise<Progress | null> {
  const { store, telegram, clock } = context;
  const { operation } = attempt;
  try {
    const wait = telegram.floodWait(STEPS[operation.step].method);
    if (wait !== null) throw wait;
    const { accountId } = context;
    const refused = isOfOtherAccount(operation, link, accountId)
      ? 'link-of-other-account'
      : (await isLockedOut(store, operation, link))
        ? 'chat-locked'
        : await refusal({ telegram: rights, accountId }, attempt, link);
    if (refused === null) return null;
    return atOnce(await store.operations.fail(operation.id, refused, clock.now()));
  } catch (error) {
    return setBack(context, attempt, error, async (wait) =>
      wait === null ? operation : store.operations.postpone(operation.id, wait),
    );
  }
}

async function refusal(
  rights: Parameters<typeof authorise>[0],
  { operation, authorised }: Attempt,
  link: InviteLink | null,
): Promise<Refusal['code'] | null> {
  if (isClosing(operation)) return null;
  if (operation.kind === 'rotate' && link?.revoked === true) return 'link-revoked';
  if (authorised) return null;
  return authorise(rights, operation, link);
}

/** Others change no link of another account; what is scheduled comes after a change of accounts, too. */
function isOfOtherAccount({ kind }: Operation, link: InviteLink | null, accountId: number): boolean {
  return isScheduled(kind) && link !== null && link.adminId !== accountId;
}

/** While a chat is locked, nothing is made or changed there that lets people in without approval. */
async function isLockedOut(
  { lockdowns }: Context['store'],
  operation: Operation,
  link: InviteLink | null,
): Promise<boolean> {
  const { kind, peerId, settings } = operation;
  const opens = kind === 'create' || kind === 'edit' || kind === 'replace-primary' || replaces(kind);
  if (!opens || isOfLockdown(kind) || isClosing(operation)) return false;
  const wanted = settings ?? link;
  return wanted !== null && !mayBeMadeLocked(wanted) && lockdowns.isLocked(peerId);
}

/** The successor is made: what replaces a link only goes forward, and the old one is not left open. */
function isClosing({ kind, step, resultLinkId }: Operation): boolean {
  if (kind === 'retire' || kind === 'close') return true;
  return kind === 'regenerate' && step === 'revoke' && resultLinkId !== null;
}

async function setBack(
  context: Context,
  { operation, failures }: Attempt,
  error: unknown,
  toIntent: SetBack,
): Promise<Progress> {
  const { store, clock, timings, log } = context;
  const wait = async (reason: WaitReason, waitMs: number): Promise<Progress> => {
    const until = new Date(clock.now().getTime() + waitMs);
    return { operation: await toIntent({ reason, until }), waitMs };
  };
  if (error instanceof FloodWait) return wait('flood', floodWaitMs(error));
  if (error instanceof Unreachable) return wait('retry', backoff(timings, failures + 1));
  if (error instanceof AccountProblem) {
    await toIntent(null);
    throw error;
  }
  if (error instanceof Refusal) {
    if (error.code === 'chat-migrated' && (await followMigration(context, operation.peerId))) {
      return atOnce(await toIntent(null));
    }
    log.info({ operation: operation.id, code: error.code }, 'Telegram refused');
    return isClosing(operation)
      ? wait('retry', backoff(timings, failures + 1))
      : atOnce(await store.operations.fail(operation.id, error.code, clock.now()));
  }
  log.warn({ operation: operation.id, error: errorText(error) }, 'the outcome is not known');
  return atOnce(await store.operations.markUnknown(operation.id));
}
