import { settingsOf } from '../../../domain/link-settings.ts';
import { isOfLockdown } from '../../../domain/lockdown.ts';
import type { StepOutcome } from '../../../domain/ports/operation-store.ts';
import { editedDetail } from '../../audit/audit-detail.ts';
import { changeLink, sighted } from '../../links/link-rows.ts';
import { noticeChange } from '../../notices/notice-changes.ts';
import { actorOf, assertSameLink, note, subject, type Writing } from './writing.ts';

/** The link as it is now. */
export async function writeEdited(
  writing: Writing,
  { exported }: Extract<StepOutcome, { step: 'edit' }>,
): Promise<void> {
  const { trx, operation, now } = writing;
  const before = await subject(writing);
  assertSameLink(before, exported);
  const after = await changeLink(trx, before, {
    ...sighted(before, exported, now),
    strict: operation.settings?.strict ?? before.strict,
  });
  // Hundreds at once are news of the chat, which its creator tells.
  if (!isOfLockdown(operation.kind)) {
    await noticeChange(trx, before, after, { by: actorOf(operation), now });
  }
  await note(writing, 'edited', after.id, editedDetail(settingsOf(before), settingsOf(after)));
}
