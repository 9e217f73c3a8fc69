import { Api } from 'telegram';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { Call } from '../connection.ts';
import type { changesToTl } from '../tl/settings.ts';
import { linkFromTl } from '../tl/link.ts';

export type LinkChanges = ReturnType<typeof changesToTl> | { revoked: true };

/** `messages.editExportedChatInvite`; `replacedBy` when a primary link was revoked. */
export async function editExportedChatInvite(
  write: Call,
  peer: Api.TypeInputPeer,
  link: string,
  changes: LinkChanges,
): Promise<{ link: ExportedLink; replacedBy: ExportedLink | null }> {
  const answer = await write(new Api.messages.EditExportedChatInvite({ peer, link, ...changes }));
  return {
    link: linkFromTl(answer.invite),
    replacedBy:
      answer instanceof Api.messages.ExportedChatInviteReplaced ? linkFromTl(answer.newInvite) : null,
  };
}
