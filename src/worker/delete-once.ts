import type { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { Calls } from './calls.ts';
import { deleteExportedChatInvite } from './rpc/delete-exported-chat-invite.ts';
import { getExportedChatInvite } from './rpc/get-exported-chat-invite.ts';

/**
 * Deletes a revoked link; one that is gone already is success. Telegram says `INVITE_REVOKED_MISSING` of that, and of a link
 * that is still open.
 */
export async function deleteOnce(
  { read, write }: Pick<Calls, 'read' | 'write'>,
  peer: Api.TypeInputPeer,
  link: string,
): Promise<void> {
  try {
    await deleteExportedChatInvite(write, peer, link);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if ((await getExportedChatInvite(read, peer, link)) !== null) throw error;
  }
}
