/** A loop over GramJS: so many links, eight calls in flight, and nothing is stored. */
import { Api } from 'telegram';
import { CAST_CHATS } from 'telegram-sandbox';
import { bareClient, peerOf } from '../peers/bare-client.ts';
import { serve } from './serve.ts';

const IN_FLIGHT = 8;

const client = await bareClient();
const peer = await peerOf(client, CAST_CHATS.makers);

serve(async (count) => {
  const began = performance.now();
  let next = 1;
  const loop = async (): Promise<void> => {
    for (let line = next++; line <= count; line = next++) {
      await client.invoke(new Api.messages.ExportChatInvite({ peer, title: `Guest ${line}`, usageLimit: 1 }));
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, loop));
  return performance.now() - began;
});
