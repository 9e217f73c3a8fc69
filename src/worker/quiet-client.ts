import { Api, Logger, TelegramClient } from 'telegram';
import type { TelegramClientParams } from 'telegram/client/telegramBaseClient.js';
import { RPCError } from 'telegram/errors/index.js';
import type { MTProtoSender } from 'telegram/network/index.js';
import { LogLevel } from 'telegram/extensions/Logger.js';
import { returnBigInt } from 'telegram/Helpers.js';
import { StringSession } from 'telegram/sessions/index.js';
import { Unreachable } from '../domain/errors.ts';
import { assertAllowed, MethodNotAllowed, type Method } from './allowed-methods.ts';

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

const ENDS_SESSION = /^(?:AUTH_KEY_UNREGISTERED|SESSION_REVOKED)/;

/**
 * GramJS without what it does unasked: it logs nothing, starts no ping loop (whose timers would outlive it and which
 * would reconnect), and reads nothing when the first update comes.
 */
export class QuietClient extends TelegramClient {
  readonly #sendsOnce: boolean;

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
    > & {
      /** All that may be sent; anything else throws MethodNotAllowed before a byte of it is. */
      methods: readonly Method[];
    },
  ) {
    const { methods, ...others } = params;
    super(session, credentials.apiId, credentials.apiHash, {
      ...device,
      ...others,
      baseLogger: new Logger(LogLevel.NONE),
    });
    this.#sendsOnce = params.requestRetries === 1;
    this.#guardSender(methods);
    const nobody = returnBigInt(0);
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    this._loopStarted = true;
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    this._selfInputPeer = new Api.InputPeerUser({ userId: nobody, accessHash: nobody });
  }

  /** Whatever GramJS sends or is asked to send, its introduction too, goes through its sender, of which it makes another for another data centre. */
  #guardSender(methods: readonly Method[]): void {
    let sender: MTProtoSender | undefined;
    Object.defineProperty(this, '_sender', {
      get: () => sender,
      set(made: MTProtoSender | undefined) {
        sender = made;
        if (made === undefined) return;
        const [send, addStateToQueue] = [made.send.bind(made), made.addStateToQueue.bind(made)];
        made.send = (request) => {
          assertAllowed(request, methods);
          return send(request);
        };
        made.addStateToQueue = (state) => {
          assertAllowed(state.request, methods);
          addStateToQueue(state);
        };
      },
    });
  }

  /** GramJS would log the session in at another data centre, beside the one it is at. */
  override async getSender(): Promise<never> {
    throw new MethodNotAllowed('a second data centre may not be asked');
  }

  /** As GramJS does; then one call's error no longer takes the answers with it that came in the same packet. */
  override async connect(): Promise<boolean> {
    const connected = await super.connect();
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    const sender = this._sender;
    if (sender === undefined) return connected;
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    const process = sender._processMessage.bind(sender);
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    sender._processMessage = async (message) => {
      try {
        await process(message);
      } catch (error) {
        // The call itself has been told. What ends the session ends it for all of them.
        if (!(error instanceof RPCError) || ENDS_SESSION.test(error.message)) throw error;
      }
    };
    return connected;
  }

  /** What `invoke` would hold back until the connection has introduced itself. Its answer is left alone. */
  sendAtOnce(request: Api.AnyRequest): void {
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    this._sender?.send(request)?.catch(() => {});
  }

  /** GramJS would send a call again, to the data centre that it belongs to. */
  override async _switchDC(newDc: number): Promise<boolean> {
    if (this.#sendsOnce) throw new Unreachable(`USER_MIGRATE_${newDc}`);
    // oxlint-disable-next-line no-underscore-dangle -- GramJS's name
    return super._switchDC(newDc);
  }
}
