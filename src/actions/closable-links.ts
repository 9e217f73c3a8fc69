import { BATCH_LINES_MAX } from '../domain/batch.ts';
import type { InviteLink, LinkState } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { LinkFilter } from '../domain/ports/link-store.ts';
import { peerNow, scopeOf } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/** Which links of a chat: picked one by one, or all that a list shows. */
export type ChosenLinks =
  | { ids: readonly string[] }
  | { mine: boolean; ofActorId: number | null; state: LinkState | null; text: string | null };

/** What can be done about links that somebody chose. Newest first. */
export interface ClosableLinks {
  peerId: PeerId;
  /** Not revoked: the expired and the full ones too. */
  open: InviteLink[];
  /** Revoked, and still in Telegram's list. */
  revoked: InviteLink[];
  /** How many the account can't close: others made them, or they are primary. */
  others: number;
  /** There are older ones, which don't fit into one batch. */
  more: boolean;
}

const PAGE = 100;

/**
 * Of the links that somebody chose in a chat, those that they may see.
 * @throws Refusal `actor-lacks-right`.
 */
export async function closableLinks(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number; chosen: ChosenLinks },
): Promise<ClosableLinks> {
  const { actorId, chosen } = query;
  const scope = await scopeOf(deps, query.peerId, actorId);
  const peerId = await peerNow(deps, query.peerId);
  const found =
    'ids' in chosen
      ? await picked(deps, chosen.ids)
      : await all(deps, {
          peerId,
          actorId: chosen.mine || scope === 'own' ? actorId : chosen.ofActorId,
          state: chosen.state,
          text: chosen.text,
        });
  const visible = found.filter(
    (link) => link.peerId === peerId && (scope === 'all' || link.actorId === actorId),
  );
  const links = visible.slice(0, BATCH_LINES_MAX);
  // They are closed together, by one account.
  const accountId = await deps.accounts.serving(peerId);
  const own = links.filter(({ adminId, permanent }) => adminId === accountId && !permanent);
  return {
    peerId,
    open: own.filter(({ revoked }) => !revoked),
    revoked: own.filter(({ revoked, deleted }) => revoked && !deleted),
    others: links.length - own.length,
    more: visible.length > links.length,
  };
}

async function picked({ store }: ActionDependencies, ids: readonly string[]): Promise<InviteLink[]> {
  const links = await Promise.all(ids.map((id) => store.links.find(id)));
  return links.filter((link) => link !== null);
}

/** One more than fit at most. */
async function all({ store, clock }: ActionDependencies, filter: LinkFilter): Promise<InviteLink[]> {
  const found: InviteLink[] = [];
  for (let last: string | null = null; ;) {
    const page: InviteLink[] = await store.links.listAfter({ ...filter, limit: PAGE }, last, clock.now());
    found.push(...page);
    last = page.at(-1)?.id ?? null;
    if (page.length < PAGE || found.length > BATCH_LINES_MAX) return found;
  }
}
