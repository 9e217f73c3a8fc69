/** A loop over GramJS: the links of each admin, open and revoked, a page after the other. Nothing is stored. */
import { Api } from 'telegram';
import { CAST_CHATS } from 'telegram-sandbox';
import { serve } from '../batch/serve.ts';
import { bareClient, peerOf } from '../peers/bare-client.ts';

const PAGE = 100;

const client = await bareClient();
const peer = await peerOf(client, CAST_CHATS.notes);

serve(async (expected) => {
  const began = performance.now();
  const { admins } = await client.invoke(new Api.messages.GetAdminsWithInvites({ peer }));
  let read = 0;
  for (const { adminId } of admins) {
    const admin = await client.getInputEntity(adminId);
    for (const revoked of [false, true]) read += await readLinks(admin, revoked);
  }
  if (read < expected) throw new Error(`only ${read} links were read`);

  return performance.now() - began;
});

async function readLinks(adminId: Api.TypeEntityLike, revoked: boolean): Promise<number> {
  let seen = 0;
  let after = {};
  for (;;) {
    const { invites, count }: Api.messages.ExportedChatInvites = await client.invoke(
      new Api.messages.GetExportedChatInvites({ peer, adminId, revoked, limit: PAGE, ...after }),
    );
    seen += invites.length;
    const last = invites.at(-1);
    if (!(last instanceof Api.ChatInviteExported) || seen >= count) return seen;
    after = { offsetDate: last.date, offsetLink: last.link };
  }
}
