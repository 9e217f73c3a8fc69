import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

const healthSchema = z.object({ operations: z.record(z.string(), z.number()), inboxPending: z.number() });

/** Numbers from `/healthz`. */
export type Health = z.infer<typeof healthSchema>;

const START_MS = 60_000;
const RESTART_MS = 300;
const PRELOAD = new URL('shifted-clock.mjs', import.meta.url).href;

/** The product in a process of its own, run from environment variables alone. */
export interface Program {
  /** Resolves when it serves its health. One that ends for want of what it needs is started again, as by systemd. */
  start(): Promise<void>;
  /** Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** To a process that stays: `SIGSTOP`, `SIGCONT`. */
  signal(signal: NodeJS.Signals): void;
  /** Whether it runs; a paused one does. */
  runs(): boolean;
  /** Null while it is down, or says nothing. */
  health(): Promise<Health | null>;
  /** Where it serves; null while it is down. */
  port(): number | null;
  /** What it wrote to standard error and its log, of all its lives. */
  output(): string;
}

/** @param passing sentences with which it may end by itself at a start that is worth another try. */
export function createProgram(env: Record<string, string>, passing: readonly string[]): Program {
  let child: ChildProcess | null = null;
  let port: number | null = null;
  let output = '';

  return {
    async start() {
      const end = Date.now() + START_MS;
      while (!(await startOnce())) {
        if (Date.now() > end) throw new Error(`it does not start\n${output}`);
        await setTimeout(RESTART_MS);
      }
    },
    async end(signal) {
      const ending = child;
      port = null;
      if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
      await new Promise<void>((resolve) => {
        ending.once('exit', () => resolve());
        ending.kill(signal);
      });
      child = null;
    },
    signal: (signal) => void child?.kill(signal),
    runs: () => child !== null && child.exitCode === null && child.signalCode === null,
    async health() {
      if (port === null) return null;
      const response = await fetch(`http://127.0.0.1:${port}/healthz`);
      return healthSchema.parse(await response.json());
    },
    port: () => port,
    output: () => output,
  };

  /** @returns whether it came up, rather than ended by itself for a reason that passes. */
  async function startOnce(): Promise<boolean> {
    const started = spawn(process.execPath, ['--import', PRELOAD, 'dist/main.js'], {
      env: { PATH: process.env['PATH'], ...env },
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
        port = Number(found);
        clearTimeout(tooLong);
        resolve(true);
      };
      for (const stream of [started.stdout, started.stderr]) stream.on('data', read);
      started.once('close', (code) => {
        clearTimeout(tooLong);
        if (child === started) port = null;
        if (isUp) return;
        if (passing.some((sentence) => said.includes(sentence))) resolve(false);
        else reject(new Error(`it ended at start (${code})\n${said}`));
      });
    });
  }
}
