import { linkFromRow } from '../../links/link-columns.ts';
import { changeLink } from '../../links/link-rows.ts';
import { note, type Writing } from './writing.ts';

/** All that are revoked: while the call was under way nothing else was, so none of them was revoked after it. */
export async function writeRevokedDeleted(writing: Writing): Promise<void> {
  const { trx, operation } = writing;
  const rows = await trx
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', operation.peerId)
    .where('adminId', '=', operation.accountId)
    .where('revoked', '=', 1)
    .where('deleted', '=', 0)
    .execute();
  for (const row of rows) {
    const gone = await changeLink(trx, linkFromRow(row), { deleted: true });
    await note(writing, 'deleted', gone.id, '{}');
  }
}
