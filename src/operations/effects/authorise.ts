import type { RefusalCode } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { isDecision, type Operation, type OperationKind } from '../../domain/operation.ts';
import { refusalToAct } from '../../domain/rights.ts';
import { isOfLockdown } from '../../domain/lockdown.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';

/**
 * Asks Telegram whether the person, and the account itself, may do this in that chat now.
 * @returns why not, or null.
 */
export async function authorise(
  { telegram, accountId }: { telegram: Pick<Telegram, 'administrators'>; accountId: number },
  operation: Operation,
  link: InviteLink | null,
): Promise<RefusalCode | null> {
  const { peerId, actorId, kind } = operation;
  // People who ask without a link of ours are for the chat's creator to decide on.
  const nobodys = isOwners(kind) || (link === null && isDecision(kind));
  const askedBy = nobodys ? null : link === null ? actorId : link.actorId;
  return refusalToAct(await telegram.administrators(peerId), { actorId, accountId, askedBy });
}

/** What is nobody's own: the account's primary link, and all that it revoked. */
function isOwners(kind: OperationKind): boolean {
  return kind === 'replace-primary' || kind === 'delete-revoked' || isOfLockdown(kind);
}
