/** A loop over GramJS: so many links, eight calls in flight, and nothing is stored. */
import { Api, TelegramClient } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { StringSession } from 'telegram/sessions/index.js';
import { CAST_CHATS } from 'telegram-sandbox';
import { bareId } from '../../src/domain/peer.ts';
import { serve } from './serve.ts';

const IN_FLIGHT = 8;
const { MTPROTO_HOST, MTPROTO_PORT, SESSION } = process.env;

class Redirected extends PromisedNetSockets {
  override async connect(): Promise<unknown> {
    return super.connect(Number(MTPROTO_PORT), String(MTPROTO_HOST));
  }
}

const client = new TelegramClient(new StringSession(SESSION), 1, '0'.repeat(32), {
  networkSocket: Redirected,
  baseLogger: new Logger(LogLevel.NONE),
});
await client.connect();
const dialogs = await client.getDialogs({});
const peer = dialogs.find(({ entity }) => Number(entity?.id) === bareId(CAST_CHATS.makers).id)?.inputEntity;
if (peer === undefined) throw new Error('the chat is not among the dialogs');

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
