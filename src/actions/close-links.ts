import type { Batch } from '../domain/batch.ts';
import { Refusal } from '../domain/errors.ts';
import type { CardPlace } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import { requireIssuer, scopeOf } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/**
 * Revokes, or deletes from Telegram, many links of a chat: those of them that the person may change now. Each becomes an operation
 * of its own, and is checked once more.
 * @throws Refusal `link-not-found` if none is left, or as `requireIssuer`.
 */
export async function closeLinks(
  deps: ActionDependencies,
  request: {
    kind: 'revoke' | 'delete';
    peerId: PeerId;
    linkIds: readonly string[];
    actor: Actor;
    locale: string;
    /** The message that will show how far it is. */
    card: CardPlace;
    /** The one-shot button that asked, or the batch of which this tries the rest again: neither does it twice. */
    by: { buttonId: string } | { batchId: string };
  },
): Promise<{ batch: Batch; created: boolean }> {
  const { kind, actor, by } = request;
  const peerId = await requireIssuer(deps, request.peerId, actor.userId);
  const scope = await scopeOf(deps, peerId, actor.userId);
  const links = await Promise.all(request.linkIds.map((id) => deps.store.links.find(id)));
  const lines = links
    .filter((link) => link?.peerId === peerId && (scope === 'all' || link.actorId === actor.userId))
    .flatMap((link) => (link === null ? [] : [{ linkId: link.id }]));
  if (lines.length === 0) throw new Refusal('link-not-found');
  return deps.batches.submit(
    {
      kind,
      idempotencyKey: 'buttonId' in by ? `button:${by.buttonId}` : `retry:${by.batchId}`,
      peerId,
      actorId: actor.userId,
      actorName: actor.name,
      locale: request.locale,
      lines,
      card: request.card,
    },
    { draftId: null, buttonId: 'buttonId' in by ? by.buttonId : null },
  );
}
