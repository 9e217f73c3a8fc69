import type { InviteLink } from '../domain/invite-link.ts';
import type { LinkSettings } from '../domain/link-settings.ts';
import type { CardPlace, Operation, OperationKind } from '../domain/operation.ts';
import { Refusal } from '../domain/errors.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { requireLinkRight } from './access.ts';

/** What every change of a link is asked with. */
export interface LinkChange {
  linkId: string;
  actor: Actor;
  locale: string;
  /** The message that will show the outcome. */
  card: CardPlace | null;
  /**
   * What asked: a one-shot button, a draft that edits the link, or the person's page, with a key that is theirs alone. Asking twice
   * by the same one is harmless.
   */
  by: { buttonId: string } | { draftId: string } | { key: string };
}

type Submitted = Promise<{ operation: Operation; created: boolean }>;

/**
 * Finds the link and asks Telegram whether this person may change it, now.
 * @throws Refusal `link-not-found`, or as `requireLinkRight`.
 */
export async function changeableLink(deps: ActionDependencies, change: LinkChange): Promise<InviteLink> {
  const link = await deps.store.links.find(change.linkId);
  if (link === null) throw new Refusal('link-not-found');
  await requireLinkRight(deps, link, change.actor.userId);
  // Its chat may have turned out to have another id by now.
  return (await deps.store.links.find(change.linkId)) ?? link;
}

export function changeKey(by: LinkChange['by']): string {
  if ('key' in by) return by.key;
  return 'buttonId' in by ? `button:${by.buttonId}` : `draft:${by.draftId}`;
}

export function submitChange(
  deps: ActionDependencies,
  change: LinkChange,
  what: { kind: OperationKind; link: InviteLink; settings: LinkSettings | null; revokeFirst: boolean },
): Submitted {
  const { by } = change;
  return deps.operations.submit(
    {
      kind: what.kind,
      idempotencyKey: changeKey(by),
      peerId: what.link.peerId,
      actorId: change.actor.userId,
      actorName: change.actor.name,
      settings: what.settings,
      linkId: what.link.id,
      revokeFirst: what.revokeFirst,
      card: change.card,
      locale: change.locale,
    },
    {
      draftId: 'draftId' in by ? by.draftId : null,
      buttonId: 'buttonId' in by ? by.buttonId : null,
      authorisedAt: deps.clock.monotonic(),
    },
  );
}
