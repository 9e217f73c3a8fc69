import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../src/main/project-root.ts';
import type { Sandbox } from 'telegram-sandbox';

/** The product built as it is shipped. */
export interface Shipped {
  /** Runs one of its programs in a folder of its own, with nothing in its environment but `env`, until the test is over. */
  run(script: 'main.js' | 'login.js', options: RunOptions): Program;
  remove(): Promise<void>;
}

interface RunOptions {
  /** Where `.env` is looked for. */
  folder: string;
  env?: Record<string, string>;
  /** Typed before it is asked for. */
  input?: string;
}

export interface Program {
  /** All it has written, to standard output and error alike. */
  output(): string;
  /** Waits until it has written that. @throws Error when it ends without. */
  says(text: string): Promise<void>;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Below the project, so that its packages are found. */
export async function buildProduct(): Promise<Shipped> {
  const cache = join(projectRoot(), 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'latchkey-'));
  const building = start(['--import', 'tsx', 'scripts/build.ts', outDir], { folder: projectRoot() });
  if ((await building.ended) !== 0) throw new Error(`the product can't be built:\n${building.output()}`);
  return {
    run: (script, given) => {
      const program = start([join(outDir, script)], given);
      onTestFinished(async () => void (await program.end('SIGKILL')));
      return program;
    },
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

/** What the product must be told to work on that Telegram. */
export function environmentFor({ botApi, mtproto }: Sandbox): Record<string, string> {
  return {
    BOT_TOKEN: botApi.token,
    BOT_API_ROOT: botApi.root,
    API_ID: '1',
    API_HASH: '0'.repeat(32),
    MTPROTO_HOST: mtproto.host,
    MTPROTO_PORT: String(mtproto.port),
    MTPROTO_RSA_PUBLIC_KEY: mtproto.rsaPublicKey,
  };
}

/** The product in a folder that has the worker's session and keeps what it stores. @returns once it is up. */
export async function runIn(folder: string, shipped: Shipped, sandbox: Sandbox): Promise<Program> {
  const env = {
    ...environmentFor(sandbox),
    PORT: '0',
    SESSION_FILE: join(folder, 'worker.session'),
    DATABASE_FILE: join(folder, 'latchkey.sqlite'),
  };
  const program = shipped.run('main.js', { folder, env });
  await program.says('Health at');
  return program;
}

export function start(command: string[], { folder, env = {}, input = '' }: RunOptions): Program {
  const child: ChildProcess = spawn(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    output: () => output,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (output.includes(text)) resolve();
        };
        listeners.add(look);
        void ended.then((code) =>
          reject(new Error(`it ended (${code}) before it said "${text}":\n${output}`)),
        );
        look();
      }),
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
