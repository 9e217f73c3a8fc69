import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Sandbox } from 'telegram-sandbox';

const healthSchema = z.object({ operations: z.record(z.string(), z.number()), inboxPending: z.number() });

const START_MS = 60_000;
const RESTART_MS = 300;
const BOT_API_IS_OUT = 'The Bot API can’t be reached';
const PRELOAD = new URL('shifted-clock.mjs', import.meta.url).href;

export interface VictimOptions {
  sandbox: Sandbox;
  /** The account that makes links. */
  workerId: number;
  /** Milliseconds. */
  reconcileAfter: number;
  lookAgainAfter: number;
  callDeadline: number;
}

/** The product in a process of its own, run from environment variables alone. */
export interface Victim {
  databaseFile: string;
  /** Resolves when it serves its health. One that ends for want of the Bot API is started again, as by systemd. */
  start(): Promise<void>;
  /** Sets its wall clock, now and for later lives. Milliseconds from the machine's. */
  shiftClock(ms: number): void;
  /** `kill -9`. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Numbers from `/healthz`; null while it is down. */
  health(): Promise<{ operations: Record<string, number>; inboxPending: number } | null>;
  /** Of the process that runs now; 0 while it is down. */
  pid(): number;
  /** What it wrote to standard error and its log, of all its lives. */
  output(): string;
}

export function createVictim(options: VictimOptions): Victim {
  const { sandbox } = options;
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-chaos-'));
  const databaseFile = join(folder, 'latchkey.sqlite');
  const sessionFile = join(folder, 'worker.session');
  const shiftFile = join(folder, 'clock-shift');
  writeFileSync(shiftFile, '0');
  const account = sandbox.accounts.find(({ userId }) => userId === options.workerId);
  if (account === undefined) throw new Error('the sandbox has no such account');
  writeFileSync(sessionFile, account.session, { mode: 0o600 });
  const env = {
    PATH: process.env['PATH'],
    BOT_TOKEN: sandbox.botApi.token,
    BOT_API_ROOT: sandbox.botApi.root,
    API_ID: '1',
    API_HASH: '0'.repeat(32),
    MTPROTO_HOST: sandbox.mtproto.host,
    MTPROTO_PORT: String(sandbox.mtproto.port),
    MTPROTO_RSA_PUBLIC_KEY: sandbox.mtproto.rsaPublicKey,
    SESSION_FILE: sessionFile,
    DATABASE_FILE: databaseFile,
    PORT: '0',
    LOG_LEVEL: 'error',
    SHIFT_FILE: shiftFile,
    CALL_DEADLINE_MS: String(options.callDeadline),
    RECONCILE_AFTER_MS: String(options.reconcileAfter),
    LOOK_AGAIN_AFTER_MS: String(options.lookAgainAfter),
  };
  let child: ChildProcess | null = null;
  let port: string | null = null;
  let output = '';

  return {
    databaseFile,
    async start() {
      const end = Date.now() + START_MS;
      while (!(await startOnce())) {
        if (Date.now() > end) throw new Error(`it does not start\n${output}`);
        await setTimeout(RESTART_MS);
      }
    },
    shiftClock: (ms) => writeFileSync(shiftFile, String(ms)),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async health() {
      if (port === null) return null;
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      return healthSchema.parse(await response.json());
    },
    pid: () => child?.pid ?? 0,
    output: () => output,
  };

  /** @returns whether it came up, rather than ended by itself because the Bot API was out. */
  async function startOnce(): Promise<boolean> {
    const started = spawn(process.execPath, ['--import', PRELOAD, 'dist/main.js'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let isUp = false;
    let said = '';
    return new Promise<boolean>((resolve, reject) => {
      const tooLong = globalThis.setTimeout(() => {
        started.kill('SIGKILL');
        reject(new Error(`it does not start\n${said}`));
      }, START_MS);
      const read = (chunk: Buffer): void => {
        if (isUp) {
          output += chunk.toString();
          return;
        }
        said += chunk.toString();
        const found = /http:\/\/[\d.]+:(\d+)\/healthz/.exec(said)?.[1];
        if (found === undefined) return;
        isUp = true;
        port = found;
        clearTimeout(tooLong);
        resolve(true);
      };
      for (const stream of [started.stdout, started.stderr]) stream.on('data', read);
      started.once('close', (code) => {
        clearTimeout(tooLong);
        if (said.includes(BOT_API_IS_OUT)) resolve(false);
        else reject(new Error(`it ended at start (${code})\n${said}`));
      });
    });
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child;
    port = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      ending.once('exit', () => resolve());
      ending.kill(signal);
    });
    child = null;
  }
}
