import { Api } from 'telegram';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { Call } from '../connection.ts';
import { linkFromTl } from '../tl/link.ts';

/**
 * `channels.getFullChannel`, or `messages.getFullChat` for a basic group: `exported_invite` is the account's own primary link.
 * A list would show it too, but not to a bot.
 */
export async function getPrimaryLink(
  read: Call,
  peer: Api.InputPeerChannel | Api.InputPeerChat,
): Promise<ExportedLink | null> {
  const { fullChat } = await read(
    peer instanceof Api.InputPeerChannel
      ? new Api.channels.GetFullChannel({
          channel: new Api.InputChannel({ channelId: peer.channelId, accessHash: peer.accessHash }),
        })
      : new Api.messages.GetFullChat({ chatId: peer.chatId }),
  );
  const invite = fullChat.exportedInvite;
  if (!(invite instanceof Api.ChatInviteExported)) return null;
  const link = linkFromTl(invite);
  return link.permanent && !link.revoked ? link : null;
}
