import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { Call } from '../connection.ts';
import { linkFromTl } from '../tl/link.ts';

/** `messages.getExportedChatInvite`. @returns null when there is none. */
export async function getExportedChatInvite(
  read: Call,
  peer: Api.TypeInputPeer,
  link: string,
): Promise<ExportedLink | null> {
  try {
    const answer = await read(new Api.messages.GetExportedChatInvite({ peer, link }));
    return linkFromTl(answer.invite);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'link-not-found') return null;
    throw error;
  }
}
