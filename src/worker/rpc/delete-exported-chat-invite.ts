import { Api } from 'telegram';
import type { Call } from '../connection.ts';

/** `messages.deleteExportedChatInvite`. */
export async function deleteExportedChatInvite(
  write: Call,
  peer: Api.TypeInputPeer,
  link: string,
): Promise<void> {
  await write(new Api.messages.DeleteExportedChatInvite({ peer, link }));
}
