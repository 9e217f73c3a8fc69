import { Refusal } from '../../domain/errors.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Operation } from '../../domain/operation.ts';
import type { StepOutcome } from '../../domain/ports/operation-store.ts';
import type { Context } from '../context.ts';

/** Makes the one call of an operation's present step. @throws what the port's writes throw. */
export async function call(
  { telegram }: Pick<Context, 'telegram'>,
  { step, peerId, settings }: Operation,
  link: InviteLink | null,
): Promise<StepOutcome> {
  if (step === 'export') {
    const wanted = settings ?? (link === null ? null : settingsOf(link));
    if (wanted === null) throw new Refusal('telegram-refused');
    return { step, exported: await telegram.exportLink(peerId, wanted), adopted: false };
  }
  if (link === null) throw new Refusal('link-not-found');
  if (step === 'edit') {
    return { step, exported: await telegram.editLink(peerId, link.link, settings ?? settingsOf(link)) };
  }
  return revoke(telegram, link);
}

/** A link that Telegram no longer knows lets nobody in: that is what was asked for. */
async function revoke(telegram: Context['telegram'], link: InviteLink): Promise<StepOutcome> {
  try {
    const { link: exported, replacedBy } = await telegram.revokeLink(link.peerId, link.link);
    return { step: 'revoke', exported, replacedBy };
  } catch (error) {
    const gone = error instanceof Refusal && ['link-not-found', 'link-revoked'].includes(error.code);
    if (!gone) throw error;
    return { step: 'revoke', exported: { ...link, revoked: true }, replacedBy: null };
  }
}
