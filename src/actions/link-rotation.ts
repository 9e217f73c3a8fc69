import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import { lifetimeOf } from '../domain/preset.ts';
import { nextOccurrence, type Rotation, type Schedule } from '../domain/rotation.ts';
import { requireLinkRight, visibleLink } from './access.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

interface Asked {
  linkId: string;
  actor: Actor;
}

/** How a link is replaced on a schedule; null if it is not. @throws Refusal as `visibleLink`, or as `assertRotatable`. */
export async function linkRotation(
  deps: ActionDependencies,
  { linkId, actor }: Asked,
): Promise<{ link: InviteLink; rotation: Rotation | null }> {
  const link = await visibleLink(deps, linkId, actor.userId);
  await assertRotatable(deps, link);
  return { link, rotation: await deps.store.rotations.of(link.id) };
}

/**
 * From now on the link is replaced on this schedule, on behalf of the person. Each new link lives as long as this one was made for.
 * @param asked.id the same for the same press: handled again, it changes nothing.
 * @throws Refusal as `requireLinkRight`, or as `assertRotatable`.
 */
export async function setRotation(
  deps: ActionDependencies,
  asked: Asked & { id: string; schedule: Schedule; closeAfter: number },
): Promise<Rotation> {
  const link = await rotatableLink(deps, asked);
  const now = deps.clock.now();
  const rotation: Rotation = {
    ...asked.schedule,
    id: asked.id,
    linkId: link.id,
    actorId: asked.actor.userId,
    actorName: asked.actor.name,
    closeAfter: asked.closeAfter,
    lifetime: lifetimeOf(link),
    paused: false,
    nextAt: nextOccurrence(asked.schedule, now),
    setAt: now,
  };
  await deps.store.rotations.save(rotation);
  return rotation;
}

/** @returns the rotation as it is now; null if there is none. @throws as `setRotation`. */
export async function pauseRotation(
  deps: ActionDependencies,
  asked: Asked & { paused: boolean },
): Promise<Rotation | null> {
  const link = await rotatableLink(deps, asked);
  const rotation = await deps.store.rotations.of(link.id);
  if (rotation === null) return null;
  const now = deps.clock.now();
  const changed = { ...rotation, paused: asked.paused, nextAt: nextOccurrence(rotation, now), setAt: now };
  await deps.store.rotations.save(changed);
  return changed;
}

/** @throws as `setRotation`. */
export async function endRotation(deps: ActionDependencies, asked: Asked): Promise<void> {
  const link = await rotatableLink(deps, asked);
  const rotation = await deps.store.rotations.of(link.id);
  if (rotation !== null) await deps.store.rotations.end(rotation.id);
}

async function rotatableLink(deps: ActionDependencies, { linkId, actor }: Asked): Promise<InviteLink> {
  const link = await deps.store.links.find(linkId);
  if (link === null) throw new Refusal('link-not-found');
  await requireLinkRight(deps, link, actor.userId);
  await assertRotatable(deps, link);
  return link;
}

/** @throws Refusal `link-revoked`, `link-replaced`, `link-permanent`, `link-of-other-account`. */
async function assertRotatable({ accounts }: ActionDependencies, link: InviteLink): Promise<void> {
  if (link.replacedBy !== null) throw new Refusal('link-replaced');
  if (link.revoked) throw new Refusal('link-revoked');
  if (link.permanent) throw new Refusal('link-permanent');
  if (link.adminId !== (await accounts.keeping(link))) throw new Refusal('link-of-other-account');
}
