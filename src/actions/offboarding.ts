import { BATCH_LINES_MAX } from '../domain/batch.ts';
import { Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { CardPlace } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import { IllegalTransition } from '../domain/ports/operation-store.ts';
import { mayIssue } from '../domain/rights.ts';
import { requireOwner } from './access.ts';
import { closeLinks } from './close-links.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

interface Asked {
  peerId: PeerId;
  /** Whose links they are. */
  userId: number;
  actor: Actor;
}

/** Somebody's open links in a chat where they can make none any more. */
export interface Offboarding {
  /** The chat's present id. */
  peerId: PeerId;
  userId: number;
  name: string;
  /** The newest. */
  links: InviteLink[];
  count: number;
}

const SHOWN = 10;
/** So many links a transaction: others get their turn in between. */
const AT_ONCE = 200;

/**
 * For the chat's creator.
 * @param limit how many of the links are read.
 * @throws Refusal `admin-back` if they can make links there again, and as `requireOwner`.
 */
export async function readOffboarding(
  deps: ActionDependencies,
  asked: Asked,
  limit = SHOWN,
): Promise<Offboarding> {
  const peerId = await lostIn(deps, asked);
  const whose = { peerId, userId: asked.userId };
  const [{ links, count }, lost] = await Promise.all([
    deps.store.offboarding.openLinks(whose, { limit }),
    deps.store.offboarding.find(whose),
  ]);
  const asker = links.find(({ actorId }) => actorId === asked.userId)?.actorName;
  return { ...whose, name: lost?.name ?? asker ?? String(asked.userId), links, count };
}

/**
 * Revokes their open links, as many as fit into one batch, and ends their schedules and batches.
 * @throws Refusal as `readOffboarding` and `closeLinks`.
 */
export async function revokeOffboarded(
  deps: ActionDependencies,
  asked: Asked & { locale: string; card: CardPlace; buttonId: string },
): Promise<void> {
  const peerId = await lostIn(deps, asked);
  const { actor, locale, card, buttonId } = asked;
  const whose = { peerId, userId: asked.userId };
  const { links } = await deps.store.offboarding.openLinks(whose, { limit: BATCH_LINES_MAX });
  await endTheirWork(deps, whose);
  await deps.store.offboarding.endRotations(whose);
  const linkIds = links.map(({ id }) => id);
  await closeLinks(deps, { kind: 'revoke', peerId, linkIds, actor, locale, card, by: { buttonId } });
}

/**
 * The links that they asked for belong to the creator from then on, with their schedules and rules; their batches end. Handled again after
 * a kill, it goes on where it stopped.
 * @returns how many links. @throws Refusal as `readOffboarding`.
 */
export async function takeOverLinks(deps: ActionDependencies, asked: Asked): Promise<number> {
  const whose = { peerId: await lostIn(deps, asked), userId: asked.userId };
  await endTheirWork(deps, whose);
  let taken = 0;
  for (;;) {
    const query = { to: asked.actor, limit: AT_ONCE, now: deps.clock.now() };
    const moved = await deps.store.offboarding.takeOver(whose, query);
    taken += moved;
    if (moved < AT_ONCE) return taken;
  }
}

/** @returns the chat's present id. */
async function lostIn(deps: ActionDependencies, { peerId: asked, userId, actor }: Asked): Promise<PeerId> {
  const peerId = await requireOwner(deps, asked, actor.userId);
  // As Telegram has said just now.
  const administrators = (await deps.store.chats.find(peerId))?.administrators ?? null;
  if (administrators !== null && mayIssue(administrators, userId)) throw new Refusal('admin-back');
  return peerId;
}

/** They would be refused from now on, one by one. */
async function endTheirWork(
  { store, batches }: ActionDependencies,
  whose: { peerId: PeerId; userId: number },
): Promise<void> {
  for (const id of await store.offboarding.batches(whose)) {
    try {
      await batches.cancel(id);
    } catch (error) {
      // It came to its end just now.
      if (!(error instanceof IllegalTransition)) throw error;
    }
  }
}
