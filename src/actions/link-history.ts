import type { AuditEntry } from '../domain/audit-entry.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import { Refusal, Unreachable } from '../domain/errors.ts';
import type { Importer } from '../domain/ports/telegram.ts';
import type { ActionDependencies } from './dependencies.ts';
import { scopeOf, visibleLink } from './access.ts';

export interface LinkHistory {
  link: InviteLink;
  /** The link's forebears and successors with itself, oldest first, as far as the person may see them. */
  lineage: InviteLink[];
  /** Of the whole lineage, oldest first. */
  entries: AuditEntry[];
  /** Who is in by this link, newest first; null when Telegram could not be asked. */
  importers: Importer[] | null;
}

const ENTRIES_MAX = 200;

/** Everything we know of a link. @throws Refusal `link-not-found`, `actor-lacks-right`. */
export async function linkHistory(
  deps: ActionDependencies,
  query: { actorId: number; linkId: string },
): Promise<LinkHistory> {
  const link = await visibleLink(deps, query.linkId, query.actorId);
  const scope = await scopeOf(deps, link.peerId, query.actorId);
  const family = await deps.store.links.lineage(link.id);
  // An owner may have regenerated it: the successor is the owner's.
  const lineage = scope === 'all' ? family : family.filter((each) => each.actorId === query.actorId);
  const [entries, importers] = await Promise.all([
    deps.store.audit.list({
      peerId: link.peerId,
      linkIds: lineage.map((each) => each.id),
      before: null,
      limit: ENTRIES_MAX,
    }),
    readImporters(deps, link),
  ]);
  return { link, lineage, entries: entries.toReversed(), importers };
}

async function readImporters(deps: ActionDependencies, link: InviteLink): Promise<Importer[] | null> {
  if (link.usage === 0) return [];
  try {
    return await deps.telegram.importers(link.peerId, link.link, { requested: false });
  } catch (error) {
    if (error instanceof Refusal || error instanceof Unreachable) return null;
    throw error;
  }
}
