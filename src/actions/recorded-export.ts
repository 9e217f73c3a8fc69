import type { ExportedFile, ExportRequest } from '../domain/ports/link-exports.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';

/**
 * Makes files of a chat's links or joins as they are now. That is an audit entry, made before the files are used.
 * @param request.detail what the entry says beside how many rows there are.
 * @param use given the files, which are gone when it ends.
 * @throws StorageFull.
 */
export async function makeRecordedExport(
  { store, exports, clock }: Pick<ActionDependencies, 'store' | 'exports' | 'clock'>,
  { actor, detail, ...wanted }: Omit<ExportRequest, 'now'> & { actor: Actor; detail: object },
  use: (files: ExportedFile[], now: Date) => Promise<void>,
): Promise<void> {
  const now = clock.now();
  await store.links.noteExpired(now);
  await exports.make({ ...wanted, now }, async (files) => {
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    await store.audit.append({
      at: now,
      peerId: wanted.filter.peerId,
      actorId: actor.userId,
      actorName: actor.name,
      event: 'exported-audit',
      linkId: null,
      operationId: null,
      detail: JSON.stringify({ [wanted.what]: rows, ...detail }),
    });
    await use(files, now);
  });
}
