import { Api, Logger, TelegramClient } from 'telegram';
import type { TelegramClientParams } from 'telegram/client/telegramBaseClient.js';
import { LogLevel } from 'telegram/extensions/Logger.js';
import { returnBigInt } from 'telegram/Helpers.js';
import { StringSession } from 'telegram/sessions/index.js';

/** What Telegram shows the account's owner in their list of devices. */
export interface Device {
  deviceModel: string;
  systemVersion: string;
  appVersion: string;
}

export interface ApiCredentials {
  apiId: number;
  /** A secret. */
  apiHash: string;
}

/** Remembers the key alone: GramJS would otherwise keep every person and chat it ever saw. */
export class KeySession extends StringSession {
  override processEntities(): void {}
}

/**
 * GramJS without what it does unasked: it logs nothing, starts no ping loop (whose timers would outlive it and which
 * would reconnect), and reads nothing when the first update comes.
 */
export class QuietClient extends TelegramClient {
  constructor(
    session: KeySession,
    credentials: ApiCredentials,
    device: Device,
    params: Pick<
      TelegramClientParams,
      | 'networkSocket'
      | 'connectionRetries'
      | 'reconnectRetries'
      | 'requestRetries'
      | 'floodSleepThreshold'
      | 'retryDelay'
    >,
  ) {
    super(session, credentials.apiId, credentials.apiHash, {
      ...device,
      ...params,
      baseLogger: new Logger(LogLevel.NONE),
    });
    const nobody = returnBigInt(0);
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    this._loopStarted = true;
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    this._selfInputPeer = new Api.InputPeerUser({ userId: nobody, accessHash: nobody });
  }
}
