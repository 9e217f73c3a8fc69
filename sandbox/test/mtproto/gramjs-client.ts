import { TelegramClient } from 'telegram';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { returnBigInt } from 'telegram/Helpers.js';
import { LogLevel, Logger } from 'telegram/extensions/Logger.js';
import { PromisedNetSockets } from 'telegram/extensions/PromisedNetSockets.js';
import type { TelegramClientParams } from 'telegram/client/telegramBaseClient.js';
import { StringSession } from 'telegram/sessions/index.js';
import { onTestFinished } from 'vitest';
import { encodeSessionString } from '../../server/mtproto/session-string.ts';
import type { RunningFront } from './running-front.ts';

/** An unpatched GramJS client; only the address it connects to is ours. @param key absent: it makes its own. */
export function gramjsClient(
  { front, host, port }: RunningFront,
  key?: Buffer,
  options: Partial<TelegramClientParams> = {},
): TelegramClient {
  class Redirected extends PromisedNetSockets {
    override connect(): Promise<unknown> {
      return super.connect(port, host);
    }
  }
  const session = new StringSession(key ? encodeSessionString({ dcId: 2, host, port, key }) : '');
  if (!key) {
    // A session of GramJS has no room for ports above 32767; the socket above knows better anyway.
    session.setDC(2, host, 80);
    _serverKeys.set(front.rsa.fingerprint, { n: returnBigInt(String(front.rsa.n)), e: front.rsa.e });
  }
  const client = new TelegramClient(session, 1, 'hash', {
    connectionRetries: 2,
    networkSocket: Redirected,
    baseLogger: new Logger(LogLevel.NONE),
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}
