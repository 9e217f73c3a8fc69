import { setTimeout } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { startBalancer } from '../../test/chaos/balancer.ts';
import { inDatabase } from '../../test/postgres/server.ts';
import { compare, type Result } from '../result.ts';
import { isConnected, until, type Stage } from './stage.ts';

const PEOPLE_A_CHAT = 75;
const ROUNDS = 3;
const SECRET = 'a-secret-of-the-benchmark';
/** As many as Telegram opens to a webhook if it isn't told otherwise. */
const CONNECTIONS = 40;
const TIMEOUT_MS = 120_000;
const LOOK_EVERY_MS = 20;

const counted = z.array(z.object({ there: z.coerce.number() }));

/** Updates a second with one and two bots behind a load balancer: people who join eight chats, each kept in the record, sent as Telegram sends them. */
export async function updateRates(stage: Stage): Promise<Result> {
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await updateRate(stage, 1));
    two.push(await updateRate(stage, 2));
  }
  return compare(
    'bots: updates handled by two of them, beside twice one (1/s)',
    two,
    one.map((rate) => rate * 2),
    0.8,
    'higher',
  );
}

async function updateRate(stage: Stage, bots: number): Promise<number> {
  const databaseUrl = await stage.freshDatabase();
  const ports: number[] = [];
  const balancer = await startBalancer(() => ports);
  const accounts = stage.accounts.map(({ userId }) => userId);
  // Bots begin when an account has signed in, and keep who joins the chats that accounts have looked at; they need none of them later.
  const worker = await stage.start('worker', { databaseUrl, accounts });
  await until(() => accounts.every((account) => isConnected(stage, account)));
  await untilCounts(databaseUrl, 'select count(*) as there from chat', accounts.length);
  const env = { WEBHOOK_URL: balancer.url, WEBHOOK_SECRET: SECRET };
  const running = await Promise.all(
    Array.from({ length: bots }, () => stage.start('bot', { databaseUrl, accounts, env })),
  );
  ports.push(...running.map(({ port }) => port));
  await worker.end('SIGTERM');
  const all = stage.accounts.length * PEOPLE_A_CHAT;
  const updates = joins(stage);
  const began = performance.now();
  const sending = Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let next = updates.pop(); next !== undefined; next = updates.pop()) await send(balancer.url, next);
    }),
  );
  const handled = await untilCounts(
    databaseUrl,
    'select count(*) as there from inbox where handled_at is not null',
    all,
  );
  await sending;
  const rate = handled / ((performance.now() - began) / 1_000);
  await Promise.all(running.map((bot) => bot.end('SIGTERM')));
  await balancer.close();
  return rate;
}

/** People who join, in turns: the chats' updates come side by side. */
function joins({ accounts }: Stage): Update[] {
  const updates: Update[] = [];
  for (let number = 0; number < PEOPLE_A_CHAT; number += 1) {
    for (const [place, { userId, peerId }] of accounts.entries()) {
      const id = 1 + number * accounts.length + place;
      const user = { id: 5_000_000 + id, is_bot: false, first_name: `Guest ${id}` };
      updates.push({
        update_id: id,
        chat_member: {
          chat: { id: peerId, type: 'supergroup', title: `Chat ${place + 1}` },
          from: { id: userId, is_bot: false, first_name: 'The owner' },
          date: Math.floor(Date.now() / 1_000),
          old_chat_member: { user, status: 'left' },
          new_chat_member: { user, status: 'member' },
        },
      });
    }
  }
  return updates.toReversed();
}

async function send(url: string, update: Update): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
  const { ok, status } = await fetch(new URL('/telegram', url), {
    method: 'POST',
    headers,
    body: JSON.stringify(update),
  });
  if (!ok) throw new Error(`a bot answered ${status}`);
}

/** @param count a statement that says how many are there. */
function untilCounts(url: string, count: string, all: number): Promise<number> {
  return inDatabase(url, async (client) => {
    const end = performance.now() + TIMEOUT_MS;
    for (;;) {
      const there = counted.parse((await client.query(count)).rows)[0]?.there ?? 0;
      if (there >= all) return there;
      if (performance.now() > end) throw new Error(`only ${there} of ${all} after two minutes: ${count}`);
      await setTimeout(LOOK_EVERY_MS);
    }
  });
}
