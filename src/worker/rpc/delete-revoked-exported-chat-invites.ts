import { Api } from 'telegram';
import type { Call } from '../connection.ts';

/** `messages.deleteRevokedExportedChatInvites` of the account itself. */
export async function deleteRevokedExportedChatInvites(write: Call, peer: Api.TypeInputPeer): Promise<void> {
  const adminId = new Api.InputUserSelf();
  await write(new Api.messages.DeleteRevokedExportedChatInvites({ peer, adminId }));
}
