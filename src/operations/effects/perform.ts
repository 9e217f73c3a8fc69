import { AccountProblem, FloodWait, Refusal, Unreachable } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Operation } from '../../domain/operation.ts';
import { authorise } from './authorise.ts';
import { call } from './call.ts';
import { backoff, errorText } from '../context.ts';
import type { Context } from '../context.ts';
import type { Flood } from '../queue/flood.ts';
import { followMigration } from './follow-migration.ts';
import { becomeUnknown } from './reconcile.ts';

export interface Attempt {
  operation: Operation;
  /** The actor's right was read from Telegram just now. */
  authorised: boolean;
  /** How often Telegram was out of reach, or would not revoke, in a row. */
  failures: number;
}

/**
 * Takes an intent one step on: the right, `sent` on disk, the call, its outcome on disk.
 * @returns the operation as it is then, waiting perhaps.
 * @throws AccountProblem, the operation being an intent still; StorageFull, likewise; what the store throws.
 */
export async function perform(context: Context, flood: Flood, attempt: Attempt): Promise<Operation> {
  const { store, accountId, clock, newId } = context;
  const { operation } = attempt;
  const link = operation.linkId === null ? null : await store.links.find(operation.linkId);
  try {
    const refused = await refusal(context, attempt, link);
    if (refused !== null) return await store.operations.fail(operation.id, refused, clock.now());
  } catch (error) {
    return setBack(context, flood, attempt, error, async (until) =>
      until === null ? operation : store.operations.postpone(operation.id, until),
    );
  }

  await store.operations.markSent(operation.id, accountId, clock.now());
  let outcome;
  try {
    outcome = await call(context, operation, link);
  } catch (error) {
    return setBack(context, flood, attempt, error, (until) =>
      store.operations.backToIntent(operation.id, until),
    );
  }
  return store.operations.complete(operation.id, outcome, newId(), clock.now());
}

async function refusal(
  context: Context,
  { operation, authorised }: Attempt,
  link: InviteLink | null,
): Promise<Refusal['code'] | null> {
  if (operation.linkId !== null && link?.peerId !== operation.peerId) return 'link-not-found';
  if (isClosing(operation)) return null;
  if (authorised && !operation.waited) return null;
  return authorise(context, operation, link);
}

/** The successor is made: a regeneration only goes forward, and its old link is not left open. */
function isClosing({ kind, step, resultLinkId }: Operation): boolean {
  return kind === 'regenerate' && step === 'revoke' && resultLinkId !== null;
}

/** @param wait makes it an intent that is not to be tried before; null for at once. */
async function setBack(
  context: Context,
  flood: Flood,
  { operation, failures }: Attempt,
  error: unknown,
  wait: (until: Date | null) => Promise<Operation>,
): Promise<Operation> {
  const { store, clock, timings, log } = context;
  const later = (): Date => new Date(clock.now().getTime() + backoff(timings, failures + 1));
  if (error instanceof FloodWait) return wait(await flood.obey(error));
  if (error instanceof Unreachable) return wait(later());
  if (error instanceof AccountProblem) {
    await wait(null);
    throw error;
  }
  if (error instanceof Refusal) {
    if (error.code === 'chat-migrated' && (await followMigration(context, operation.peerId))) {
      return wait(clock.now());
    }
    log.info({ operation: operation.id, code: error.code }, 'Telegram refused');
    return isClosing(operation)
      ? wait(later())
      : store.operations.fail(operation.id, error.code, clock.now());
  }
  log.warn({ operation: operation.id, error: errorText(error) }, 'the outcome is not known');
  return becomeUnknown(context, operation);
}
