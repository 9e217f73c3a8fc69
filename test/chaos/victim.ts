import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sandbox } from 'telegram-sandbox';

const healthSchema = z.object({ operations: z.record(z.string(), z.number()), inboxPending: z.number() });

const START_MS = 60_000;

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
  /** Resolves when it serves its health. */
  start(): Promise<void>;
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
    LOG_LEVEL: 'warn',
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
      const started = spawn(process.execPath, ['dist/src/main/main.js'], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = started;
      started.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      await new Promise<void>((resolve, reject) => {
        let said = '';
        const tooLong = setTimeout(() => reject(new Error(`it does not start\n${output}`)), START_MS);
        started.once('exit', (code) => reject(new Error(`it ended at start (${code})\n${output}${said}`)));
        started.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const found = /http:\/\/[\d.]+:(\d+)\/healthz/.exec(said)?.[1];
          if (port === null && found !== undefined) {
            port = found;
            clearTimeout(tooLong);
            started.removeAllListeners('exit');
            resolve();
          } else if (port !== null) {
            output += chunk.toString();
          }
        });
      });
    },
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
