import { TelegramClient, type Api } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { StringSession } from 'telegram/sessions/index.js';
import { bareId } from '../../src/domain/peer.ts';

const { MTPROTO_HOST, MTPROTO_PORT, SESSION } = process.env;

class Redirected extends PromisedNetSockets {
  override async connect(): Promise<unknown> {
    return super.connect(Number(MTPROTO_PORT), String(MTPROTO_HOST));
  }
}

/** GramJS as it is, connected to the simulated Telegram that the environment names. */
export async function bareClient(): Promise<TelegramClient> {
  const client = new TelegramClient(new StringSession(SESSION), 1, '0'.repeat(32), {
    networkSocket: Redirected,
    baseLogger: new Logger(LogLevel.NONE),
  });
  await client.connect();
  return client;
}

/** @param chat marked id. @throws if the account isn't in it. */
export async function peerOf(client: TelegramClient, chat: number): Promise<Api.TypeInputPeer> {
  const dialogs = await client.getDialogs({});
  const peer = dialogs.find(({ entity }) => Number(entity?.id) === bareId(chat).id)?.inputEntity;
  if (peer === undefined) throw new Error('the chat is not among the dialogs');
  return peer;
}
