import type { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { ExportedLink } from '../domain/invite-link.ts';
import type { Calls } from './calls.ts';
import { editExportedChatInvite } from './rpc/edit-exported-chat-invite.ts';
import { getExportedChatInvite } from './rpc/get-exported-chat-invite.ts';

/** Revokes a link; one that is revoked already is success, however Telegram words its refusal. */
export async function revokeOnce(
  { read, write }: Pick<Calls, 'read' | 'write'>,
  peer: Api.TypeInputPeer,
  link: string,
): Promise<{ link: ExportedLink; replacedBy: ExportedLink | null }> {
  try {
    return await editExportedChatInvite(write, peer, link, { revoked: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const current = await getExportedChatInvite(read, peer, link).catch(() => null);
    if (current?.revoked !== true) throw error;
    return { link: current, replacedBy: null };
  }
}
