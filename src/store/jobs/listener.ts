import { Client } from 'pg';
import type { Log } from '../../domain/ports/logger.ts';
import { storeError } from '../database/postgres/errors.ts';

const RECONNECT_MS = 1_000;
const CONNECT_MS = 5_000;

export interface ListenerOptions {
  /** A secret: it may hold a password. No pooler in between that shares a connection: listening belongs to it. */
  url: string;
  channels: readonly string[];
  log: Pick<Log, 'warn'>;
  onNotice: (channel: string, payload: string) => void;
  /** It listens again after a while in which it heard nothing. */
  onGap: () => void;
}

/**
 * Listens to what other processes notify, on a connection of its own, which is made again whenever it is lost.
 * @returns what ends it.
 * @throws StoreUnreachable if the first connection can't be made.
 */
export async function listen(options: ListenerOptions): Promise<() => Promise<void>> {
  const { url, channels, log, onNotice, onGap } = options;
  let current: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const client = new Client({
      connectionString: url,
      application_name: 'latchkey-listen',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    const lost = (): void => {
      if (current === client) reconnect();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => onNotice(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query(channels.map((channel) => `listen ${channel}`).join(';'));
    } catch (error) {
      void client.end().catch(() => {});
      throw storeError(error);
    }
    current = client;
    if (closed) await client.end();
  }

  function reconnect(): void {
    current = null;
    if (closed) return;
    log.warn({}, 'the connection that wakes this process is lost, and is made again');
    timer = setTimeout(() => void connect().then(onGap, reconnect), RECONNECT_MS);
  }

  await connect();
  return async () => {
    closed = true;
    clearTimeout(timer);
    await current?.end();
  };
}
