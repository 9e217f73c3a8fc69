import { randomBytes } from 'node:crypto';
import type { TelegramClient } from 'telegram';
import { onTestFinished } from 'vitest';
import { gramjsClient } from './gramjs-client.ts';
import type { RunningFront } from './running-front.ts';
import { startFront } from './running-front.ts';

/** The default cast behind a front that speaks every layer we have a client for; it may not fail inside. */
export async function startTelegram(): Promise<RunningFront> {
  const failures: unknown[] = [];
  const telegram = await startFront({ report: (error) => failures.push(error) });
  onTestFinished(() => {
    if (failures.length > 0) throw new AggregateError(failures, 'the sandbox failed inside');
  });
  return telegram;
}

/** A new session of this account. */
export function keyOf({ world }: RunningFront, userId: number): Buffer {
  const key = randomBytes(256);
  world.sessions.addKey(key, userId);
  return key;
}

/** GramJS 2.26.22, connected. Without a user it makes its own key. */
export async function gramjsOf(telegram: RunningFront, userId?: number): Promise<TelegramClient> {
  const client = gramjsClient(telegram, userId === undefined ? undefined : keyOf(telegram, userId));
  await client.connect();
  return client;
}
