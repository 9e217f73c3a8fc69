import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from 'telegram-sandbox';
import { startPostgres } from '../../test/postgres/server.ts';
import { accessTo, environment, killOnExit, type Access } from '../children.ts';
import { farAway } from '../slow-network.ts';

const ONE_WAY_MS = 10;
const BOT = 1;
const TIMEOUT_MS = 60_000;
const LOOK_EVERY_MS = 5;

/** Eight accounts, each the creator of a chat of its own, and a PostgreSQL. Every call on Telegram takes 20 ms. */
export interface Stage {
  sandbox: Sandbox;
  accounts: readonly { userId: number; peerId: number }[];
  /** An empty database. */
  freshDatabase(): Promise<string>;
  /** Resolves when it serves its health. @param accounts whose sessions it finds. */
  start(role: 'bot' | 'worker', run: Run): Promise<Process>;
  close(): Promise<void>;
}

export interface Run {
  databaseUrl: string;
  accounts: readonly number[];
  env?: Record<string, string>;
}

export interface Process {
  port: number;
  end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP'): Promise<void>;
}

/** Whether anybody is connected with the account just now. */
export function isConnected({ sandbox: { world } }: Stage, account: number): boolean {
  return world.connections.all().some(({ userId, open }) => userId === account && open > 0);
}

export async function until(is: () => boolean): Promise<void> {
  const end = performance.now() + TIMEOUT_MS;
  while (!is()) {
    if (performance.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY_MS);
    });
  }
}

export async function setStage(): Promise<Stage> {
  const accounts: { userId: number; peerId: number }[] = [];
  const sandbox = await startSandbox({
    cast(world, random) {
      world.people.add({ id: BOT, isBot: true, firstName: 'Latchkey', username: 'latchkey_bench_bot' });
      for (let number = 1; number <= 8; number += 1) {
        const { id: userId } = world.people.add({ firstName: `Account ${number}` });
        world.sessions.addKey(random(256), userId);
        const { peerId } = world.chats.add({
          kind: 'supergroup',
          title: `Chat ${number}`,
          creatorId: userId,
        });
        world.chats.addMember(userId, peerId, BOT);
        world.chats.promote(userId, peerId, BOT, { inviteUsers: true });
        accounts.push({ userId, peerId });
      }
    },
  });
  const postgres = await startPostgres({ durable: true });
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-processes-'));
  const first = accounts[0]?.userId ?? 0;
  const far = await farAway(accessTo(sandbox, first), ONE_WAY_MS);
  let databases = 0;
  return {
    sandbox,
    accounts,
    freshDatabase: () => postgres.create(`bench_${(databases += 1)}`),
    start: (role, run) => startRole(role, far.access, sessionsOf(sandbox, folder, run.accounts), run),
    async close() {
      await far.close();
      await sandbox.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sessionsOf(sandbox: Sandbox, folder: string, accounts: readonly number[]): string {
  const sessions = join(folder, `sessions-${accounts.join('-')}`);
  mkdirSync(sessions, { recursive: true, mode: 0o700 });
  for (const { userId, session } of sandbox.accounts) {
    if (accounts.includes(userId))
      writeFileSync(join(sessions, `${userId}.session`), session, { mode: 0o600 });
  }
  return sessions;
}

async function startRole(role: string, access: Access, sessions: string, run: Run): Promise<Process> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env['PATH'],
      ...environment(access),
      ROLE: role,
      DATABASE_URL: run.databaseUrl,
      SESSIONS_DIR: sessions,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...run.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  killOnExit(child);
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`a ${role} ended at its start (${code})\n${said}`)));
    child.stdout.on('data', (output: Buffer) => {
      said += output.toString();
      const found = /:(\d+)\/healthz/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    port,
    async end(signal) {
      if (signal === 'SIGSTOP') return void child.kill(signal);
      if (child.exitCode !== null || child.signalCode !== null) return undefined;
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill(signal);
      return ended;
    },
  };
}
