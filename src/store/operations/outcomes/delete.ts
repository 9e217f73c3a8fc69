import { changeLink } from '../../links/link-rows.ts';
import { note, subject, type Writing } from './writing.ts';

/** The link stays here, as one that Telegram no longer lists: what is gone there lets nobody in. */
export async function writeDeleted(writing: Writing): Promise<void> {
  const { trx, now } = writing;
  const before = await subject(writing);
  const revokedAt = before.revokedAt ?? now;
  const gone = await changeLink(trx, before, { deleted: true, revoked: true, revokedAt });
  await note(writing, 'deleted', gone.id, '{}');
}
