import { Api } from 'telegram';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { TelegramSettings } from '../../domain/link-settings.ts';
import type { Call } from '../connection.ts';
import { linkFromTl } from '../tl/link.ts';
import { settingsToTl } from '../tl/settings.ts';

/** `messages.exportChatInvite`. Not idempotent: `write` must send at most once. */
export async function exportChatInvite(
  write: Call,
  peer: Api.TypeInputPeer,
  settings: TelegramSettings,
): Promise<ExportedLink> {
  return linkFromTl(await write(new Api.messages.ExportChatInvite({ peer, ...settingsToTl(settings) })));
}

/** The same with `legacy_revoke_permanent`: the primary link, made anew. */
export async function exportPrimaryLink(
  write: Call,
  peer: Api.TypeInputPeer,
  { requestNeeded }: Pick<TelegramSettings, 'requestNeeded'>,
): Promise<ExportedLink> {
  const approval = requestNeeded ? { requestNeeded } : {};
  return linkFromTl(
    await write(new Api.messages.ExportChatInvite({ peer, legacyRevokePermanent: true, ...approval })),
  );
}
