import { millis } from '../../database/codecs.ts';
import { linkFromRow } from '../../links/link-columns.ts';
import { changeLink } from '../../links/link-rows.ts';
import { note, type Writing } from './writing.ts';

/** All that were revoked when it was asked for. One that was revoked since may still be listed, and stays as it is. */
export async function writeRevokedDeleted(writing: Writing): Promise<void> {
  const { trx, operation } = writing;
  const rows = await trx
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', operation.peerId)
    .where('adminId', '=', operation.accountId)
    .where('revoked', '=', 1)
    .where('deleted', '=', 0)
    .where('revokedAt', '<=', millis(operation.createdAt))
    .execute();
  for (const row of rows) {
    const gone = await changeLink(trx, linkFromRow(row), { deleted: true });
    await note(writing, 'deleted', gone.id, '{}');
  }
}
