import { addPublicKey } from '@mtcute/core/utils.js';
import { MemoryStorage, TelegramClient } from '@mtcute/node';
import { NodeCryptoProvider } from '@mtcute/node/utils.js';
import { onTestFinished } from 'vitest';
import type { RunningFront } from './running-front.ts';
import { keyOf } from './start-telegram.ts';

function dcOf({ host, port }: RunningFront): { id: number; ipAddress: string; port: number } {
  return { id: 2, ipAddress: host, port };
}

function newClient(telegram: RunningFront): TelegramClient {
  const dc = dcOf(telegram);
  const crypto = new NodeCryptoProvider();
  addPublicKey(crypto, telegram.front.rsa.publicKeyPem);
  const client = new TelegramClient({
    apiId: 1,
    apiHash: 'hash',
    storage: new MemoryStorage(),
    crypto,
    defaultDcs: { main: dc, media: dc },
    logLevel: 0,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** mtcute with nobody logged in: it has to make its own key. */
export async function mtcuteStranger(telegram: RunningFront): Promise<TelegramClient> {
  const client = newClient(telegram);
  await client.connect();
  return client;
}

/** mtcute with a session of this account. */
export async function mtcuteOf(
  telegram: RunningFront,
  userId: number,
  isBot = false,
): Promise<TelegramClient> {
  const client = newClient(telegram);
  const dc = dcOf(telegram);
  await client.importSession({
    primaryDcs: { main: dc, media: dc },
    authKey: keyOf(telegram, userId),
    self: { userId, isBot, isPremium: false, usernames: [] },
  });
  await client.connect();
  return client;
}
