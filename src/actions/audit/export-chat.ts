import type { PeerId } from '../../domain/peer.ts';
import type { ExportedFile, ExportFormat } from '../../domain/ports/link-exports.ts';
import { auditRoleNow } from '../access.ts';
import type { ActionDependencies, Actor } from '../dependencies.ts';
import { makeRecordedExport } from '../recorded-export.ts';

/**
 * All of a chat's links, or everybody who came and left, as files. The export is an audit entry, made before the files are used.
 * Auditors get no addresses of links.
 * @param use given the files, which are gone when it ends.
 * @throws Refusal `owner-only`, StorageFull.
 */
export async function exportChat(
  deps: ActionDependencies,
  request: {
    actor: Actor;
    peerId: PeerId;
    what: 'links' | 'joins';
    format: ExportFormat;
    locale: string;
    timeZone: string;
  },
  use: (files: ExportedFile[], asked: { peerId: PeerId; now: Date }) => Promise<void>,
): Promise<void> {
  const { actor, what, format, locale, timeZone } = request;
  const { peerId, role } = await auditRoleNow(deps, request.peerId, actor.userId);
  const filter = { peerId, actorId: null, state: null, text: null };
  const file = { what, format, filter, locale, timeZone, addresses: role === 'owner' };
  await makeRecordedExport(deps, { ...file, actor, detail: { format, role } }, (files, now) =>
    use(files, { peerId, now }),
  );
}
