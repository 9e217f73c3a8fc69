import type { LinkState } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ExportedFile } from '../domain/ports/link-exports.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { peerNow, scopeNow } from './access.ts';
import { makeRecordedExport } from './recorded-export.ts';

/**
 * All of a chat's links that this person may see and that fit the filter, newest first, as files. The export is an audit
 * entry, made before the files are used.
 * @param use given the files, which are gone when it ends.
 * @throws Refusal `actor-lacks-right`, StorageFull.
 */
export async function exportAudit(
  deps: ActionDependencies,
  request: {
    actor: Actor;
    peerId: PeerId;
    /** For the creator: one admin's only. */
    ofActorId: number | null;
    state: LinkState | null;
    /** Part of a title or of the asker's name. */
    text: string | null;
    locale: string;
    timeZone: string;
  },
  use: (files: ExportedFile[], now: Date) => Promise<void>,
): Promise<void> {
  const { actor, state, text, locale, timeZone } = request;
  const scope = await scopeNow(deps, request.peerId, actor.userId);
  const peerId = await peerNow(deps, request.peerId);
  const actorId = scope === 'all' ? request.ofActorId : actor.userId;
  const filter = { peerId, actorId, state, text };
  const file = { what: 'links', format: 'csv', filter, locale, timeZone, addresses: true } as const;
  await makeRecordedExport(deps, { ...file, actor, detail: { scope } }, use);
}
