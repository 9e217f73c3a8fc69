/**
 * The MTProto 2.0 side of the simulated Telegram: what an unpatched client needs to connect, log in, call methods and
 * get updates.
 *
 * In scope: TCP with the full, abridged, intermediate and padded transports, obfuscated or not; key exchange with
 * permanent and temporary keys; sessions with salts, containers, acknowledgements and redelivery; several layers.
 *
 * Intentionally out of scope: HTTP and WebSocket transports, MTProxy secrets, quick acknowledgements, `msg_copy`, MTProto
 * 1.0, CDN and media data centres, several data centres, flood limits that nobody injected.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { LOOPBACK } from '../listen.ts';
import { createListener } from '../listener.ts';
import type { World } from '../world/world.ts';
import { createCallDesk } from './calls/call-desk.ts';
import type { Connection } from './connection.ts';
import { openConnection } from './connection.ts';
import type { Packet } from './crypto/packet.ts';
import { createKeyAgreements } from './crypto/diffie-hellman.ts';
import { loadRsaKey } from './crypto/rsa-key.ts';
import { KeyExchange } from './handshake/key-exchange.ts';
import { createKeyring } from './keyring.ts';
import { createKeyTeller, createPush } from './push-updates.ts';
import type { RpcHandlers, UpdateMapper } from './rpc.ts';
import type { Link } from './session/link.ts';
import { createMessageIds } from './session/message-ids.ts';
import { createReception } from './session/reception.ts';
import { createSalts } from './session/salts.ts';
import { createServiceDesk } from './session/service-messages.ts';
import { createSessionRegistry } from './session/sessions.ts';
import type { Schemas } from './tl/schemas.ts';
import type { Timers } from './timers.ts';
import { createTimers } from './timers.ts';

export interface MtprotoFrontOptions {
  world: World;
  schemas: Schemas;
  handlers: RpcHandlers;
  mapUpdates: UpdateMapper;
  /** Default 2. */
  dcId?: number;
  /** The machine's clock in milliseconds, which clients compare message ids with; not the world's. */
  now?: () => number;
  /** What this front waits with; it is cleared when the front closes. */
  timers?: Timers;
  /** Called with errors of handlers and updates that failed in a way Telegram would not. */
  report?: (error: unknown) => void;
}

export interface MtprotoFront {
  /** @param port default: any that is free. @throws the socket's error when the port is taken. */
  listen(port?: number): Promise<{ host: string; port: number }>;
  /** Closes every connection; nothing of this front is left running. */
  close(): Promise<void>;
  readonly rsa: MtprotoPublicKey;
  /** Open now. */
  readonly connections: ReadonlySet<Connection>;
}

/** What a client has to know before it can make a key with this server. */
interface MtprotoPublicKey {
  publicKeyPem: string;
  /** Signed 64 bits, decimal. */
  fingerprint: string;
  n: bigint;
  e: number;
}

export function createMtprotoFront(options: MtprotoFrontOptions): MtprotoFront {
  const { world, schemas, handlers, mapUpdates, dcId = 2 } = options;
  const { now = Date.now, timers = createTimers(), report = () => undefined } = options;
  const rsa = loadRsaKey(world.state.rsaPrivateKey);
  const startAgreement = createKeyAgreements(randomBytes);
  const keyring = createKeyring(world, now);
  const nextMessageId = createMessageIds(now);
  const salts = createSalts(now, randomBytes(32));
  const sessions = createSessionRegistry({ salts, nextMessageId });
  const connections = new Set<Connection>();
  let port = 0;

  const tellKey = createKeyTeller({ keyring, sessions, schemas });
  const shared = {
    world,
    keyring,
    schemas,
    report,
    endpoint: () => ({ dcId, host: LOOPBACK, port }),
  };
  const receive = createReception({
    salts,
    now,
    onCall: createCallDesk({ ...shared, handlers, timers }),
    onService: createServiceDesk({ salts, sessions, now, destroyKey }),
  });
  const push = createPush({ ...shared, sessions, mapUpdates });
  const unsubscribe = world.subscribe((event) => {
    push(event);
    if (event.type === 'session_revoked') closeConnectionsOf(event.keyId);
    if (event.type === 'login_token_accepted') {
      const update = { _: 'updateLoginToken' };
      tellKey(event.keyId, { _: 'updateShort', update, date: world.clock.now() });
    }
  });

  function destroyKey(keyId: string): void {
    const key = keyring.find(keyId);
    if (key) world.sessions.revoke(key.accountKeyId, 'AUTH_KEY_UNREGISTERED');
  }

  function closeConnectionsOf(accountKeyId: string): void {
    for (const connection of connections) {
      if (connection.keyId === undefined) continue;
      if (keyring.find(connection.keyId)?.accountKeyId !== accountKeyId) continue;
      // What is being answered right now still goes out: it may be the answer that says why.
      setImmediate(() => {
        connection.end();
      });
    }
  }

  function onPacket(packet: Packet, keyId: string, key: Buffer, link: Link): void {
    receive(packet, sessions.open(packet.sessionId, keyId, key), link);
  }

  function onSocket(socket: Socket): void {
    const exchange = new KeyExchange({ rsa, startAgreement, randomBytes, now, isTaken: keyring.isTaken });
    let usedKey: string | undefined;
    let stopUse = (): void => {};
    const connection = openConnection({
      socket,
      keyring,
      timers,
      nextMessageId,
      exchange,
      onPacket(packet, keyId, key, link) {
        if (keyId !== usedKey) {
          stopUse();
          stopUse = world.connections.open(keyring.find(keyId)?.accountKeyId ?? keyId);
          usedKey = keyId;
        }
        onPacket(packet, keyId, key, link);
      },
    });
    connections.add(connection);
    // What the client has ended is over, also while our last words still wait to be sent.
    socket.on('end', () => stopUse());
    socket.on('close', () => {
      stopUse();
      connections.delete(connection);
    });
  }

  const listener = createListener(world, 'mtproto', createServer(onSocket));
  return {
    rsa: { publicKeyPem: rsa.publicKeyPem, fingerprint: String(rsa.fingerprint), n: rsa.n, e: rsa.e },
    connections,
    async listen(wanted = 0) {
      port = await listener.listen(wanted);
      return { host: LOOPBACK, port };
    },
    async close() {
      unsubscribe();
      timers.clear();
      for (const connection of connections) connection.drop();
      await listener.close();
    },
  };
}
