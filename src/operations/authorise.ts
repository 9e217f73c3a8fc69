import type { RefusalCode } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { Operation } from '../domain/operation.ts';
import { mayAudit, mayIssue } from '../domain/rights.ts';
import type { Context } from './context.ts';

/**
 * Asks Telegram whether the person, and the account itself, may do this in that chat now.
 * @returns why not, or null.
 */
export async function authorise(
  { telegram, accountId }: Pick<Context, 'telegram' | 'accountId'>,
  operation: Operation,
  link: InviteLink | null,
): Promise<RefusalCode | null> {
  const administrators = await telegram.administrators(operation.peerId);
  if (!mayIssue(administrators, accountId)) return 'worker-lacks-right';
  if (!mayIssue(administrators, operation.actorId)) return 'actor-lacks-right';
  const theirs = link === null || link.actorId === operation.actorId;
  return theirs || mayAudit(administrators, operation.actorId) ? null : 'actor-lacks-right';
}
