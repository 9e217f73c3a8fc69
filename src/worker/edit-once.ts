import type { Api } from 'telegram';
import { Refusal } from '../domain/errors.ts';
import type { ExportedLink } from '../domain/invite-link.ts';
import type { TelegramSettings } from '../domain/link-settings.ts';
import type { Calls } from './calls.ts';
import { isForPeople } from './refused-methods.ts';
import { editExportedChatInvite } from './rpc/edit-exported-chat-invite.ts';
import { getExportedChatInvite } from './rpc/get-exported-chat-invite.ts';
import { changesToTl, valuesToTl } from './tl/settings.ts';

/** Gives a link these settings: only what changes is sent, where the account may look what that is. */
export async function editOnce(
  { read, write }: Pick<Calls, 'read' | 'write'>,
  peer: Api.TypeInputPeer,
  link: string,
  settings: TelegramSettings,
): Promise<ExportedLink> {
  const current = await look(read, peer, link);
  if (current === 'unseen') {
    return (await editExportedChatInvite(write, peer, link, valuesToTl(settings))).link;
  }
  if (current === null) throw new Refusal('link-not-found');
  if (current.revoked) throw new Refusal('link-revoked');
  const changes = changesToTl(current, settings);
  if (Object.keys(changes).length === 0) return current;
  return (await editExportedChatInvite(write, peer, link, changes)).link;
}

/** A bot may not look. */
async function look(
  read: Calls['read'],
  peer: Api.TypeInputPeer,
  link: string,
): Promise<ExportedLink | 'unseen' | null> {
  try {
    return await getExportedChatInvite(read, peer, link);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    return 'unseen';
  }
}
