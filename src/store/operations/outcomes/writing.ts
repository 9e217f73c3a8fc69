import type { AuditEvent } from '../../../domain/audit-entry.ts';
import { linkHash } from '../../../domain/invite-link.ts';
import type { ExportedLink, InviteLink } from '../../../domain/invite-link.ts';
import type { Operation } from '../../../domain/operation.ts';
import { IllegalTransition } from '../../../domain/ports/operation-store.ts';
import { appendEntry } from '../../audit/audit-chain.ts';
import type { Db } from '../../database/connection.ts';
import { readLink } from '../../links/link-rows.ts';

/** What all that is written of one step's outcome goes into, and as of when. */
export interface Writing {
  trx: Db;
  operation: Operation;
  /** For the link that it made, if we didn't know it. */
  newLinkId: string;
  now: Date;
}

/** The link that the operation is about, in the operation's own chat. */
export async function subject({ trx, operation }: Writing): Promise<InviteLink> {
  const link = operation.linkId === null ? null : await readLink(trx, operation.linkId);
  if (link === null || link.peerId !== operation.peerId) {
    throw new IllegalTransition('the operation speaks of no link of its chat');
  }
  return link;
}

export function assertSameLink(link: InviteLink, exported: ExportedLink): void {
  if (linkHash(exported.link) !== link.hash) {
    throw new IllegalTransition('the outcome is of another link than the operation');
  }
}

/** Who is said to have changed a link. */
export function actorOf({ actorId, actorName }: Operation): { userId: number; name: string } {
  return { userId: actorId, name: actorName };
}

/** Appends an audit entry of the operation. */
export async function note(
  { trx, operation, now }: Omit<Writing, 'newLinkId'>,
  event: AuditEvent,
  linkId: string | null,
  detail: string,
): Promise<void> {
  await appendEntry(trx, {
    at: now,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    event,
    linkId,
    operationId: operation.id,
    detail,
  });
}
