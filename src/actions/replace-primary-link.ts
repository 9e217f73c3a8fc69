import { Refusal } from '../domain/errors.ts';
import { NO_SETTINGS } from '../domain/link-settings.ts';
import type { Operation } from '../domain/operation.ts';
import { requireIssuingOwner } from './access.ts';
import { assertNotLockedOut } from './locked-chat.ts';
import type { ActionDependencies } from './dependencies.ts';
import type { ChatChange } from './delete-revoked-links.ts';

/**
 * A new primary link in place of the account's present one, for the chat's creator.
 *
 * By revoking the present one, wherever that is enough: it can be sent again without harm. Where it isn't known, or one of the two asks
 * for approval, by making a new one, which says from the start whether it does.
 * @param request `linkId`: the present one; null if it isn't known.
 * @throws Refusal `link-replaced`, `link-not-found`, or as `requireIssuingOwner` and `assertNotLockedOut`.
 */
export async function replacePrimaryLink(
  deps: ActionDependencies,
  request: ChatChange & { linkId: string | null; requestNeeded: boolean },
): Promise<{ operation: Operation; created: boolean }> {
  const { actor, requestNeeded, linkId } = request;
  const peerId = await requireIssuingOwner(deps, request.peerId, actor.userId);
  await assertNotLockedOut(deps, peerId, { requestNeeded });
  const link = linkId === null ? null : await deps.store.links.find(linkId);
  if (linkId !== null && link?.permanent !== true) throw new Refusal('link-not-found');
  return deps.operations.submit(
    {
      kind: 'replace-primary',
      idempotencyKey: `button:${request.buttonId}`,
      peerId,
      actorId: actor.userId,
      actorName: actor.name,
      settings: { ...NO_SETTINGS, requestNeeded },
      linkId,
      revokeFirst: link !== null && !link.requestNeeded && !requestNeeded,
      card: request.card,
      locale: request.locale,
    },
    { draftId: null, buttonId: request.buttonId, authorisedAt: deps.clock.monotonic() },
  );
}
