import type { CardPlace, Operation } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import { requireIssuingOwner } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/** What a change of a chat's links as a whole is asked with. */
export interface ChatChange {
  peerId: PeerId;
  actor: Actor;
  locale: string;
  /** The message that will show the outcome. */
  card: CardPlace | null;
  /** The one-shot button that asked. */
  buttonId: string;
}

/**
 * Takes all of the account's revoked links of a chat out of Telegram's list, for the chat's creator. Ours keeps them.
 * @throws Refusal as `requireIssuingOwner`.
 */
export async function deleteRevokedLinks(
  deps: ActionDependencies,
  request: ChatChange,
): Promise<{ operation: Operation; created: boolean }> {
  const { actor } = request;
  const peerId = await requireIssuingOwner(deps, request.peerId, actor.userId);
  return deps.operations.submit(
    {
      kind: 'delete-revoked',
      idempotencyKey: `button:${request.buttonId}`,
      peerId,
      actorId: actor.userId,
      actorName: actor.name,
      settings: null,
      linkId: null,
      revokeFirst: false,
      card: request.card,
      locale: request.locale,
    },
    { draftId: null, buttonId: request.buttonId, authorisedAt: deps.clock.monotonic() },
  );
}
