import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, inject, onTestFinished, vi } from 'vitest';
import { projectRoot } from '../../src/main/project-root.ts';
import { startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { workerSession } from './product.ts';

type Script =
  | 'main.js'
  | 'setup.js'
  | 'login.js'
  | 'logout.js'
  | 'verify.js'
  | 'restore.js'
  | 'move-to-postgres.js';

/** The product built as it is shipped. */
export interface Shipped {
  /** Runs one of its programs in a folder of its own, with nothing in its environment but `env`, until the test is over. */
  run(script: Script, options: RunOptions): Program;
}

interface RunOptions {
  /** Where `.env` is looked for. */
  folder: string;
  args?: string[];
  env?: Record<string, string>;
  /** Typed before it is asked for. */
  input?: string;
}

export interface Program {
  /** All it has written, to standard output and error alike. */
  output(): string;
  /** Waits until it has written that. @throws Error when it ends without. */
  says(text: string): Promise<void>;
  readonly pid: number;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Stops it in the midst of whatever it does, for it to go on later as if no time had passed. */
  pause: () => void;
  goOn: () => void;
}

/** The product, built before the first of a run's tests that need it. */
export function shippedProduct(): Shipped {
  let outDir: string | undefined;
  beforeAll(async () => {
    outDir = await builtOnce();
  }, 60_000);
  return {
    run(script, options) {
      if (outDir === undefined) throw new Error('it is not built yet');
      const program = start([join(outDir, script), ...(options.args ?? [])], options);
      onTestFinished(async () => void (await program.end('SIGKILL')));
      return program;
    },
  };
}

/** The threads of a run share one build: who comes first makes it, the others wait for what came of it. @returns its folder. */
async function builtOnce(): Promise<string> {
  const folder = inject('buildFolder');
  const [outDir, outcome] = [join(folder, 'dist'), join(folder, 'outcome')];
  const isFirst = await mkdir(outDir).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const building = start(['--import', 'tsx', 'scripts/build.ts', outDir], { folder: projectRoot() });
    const failed = (await building.ended) !== 0;
    await writeFile(`${outcome}.new`, failed ? `the product can't be built:\n${building.output()}` : '');
    await rename(`${outcome}.new`, outcome);
  }
  const failure = await vi.waitFor(() => readFile(outcome, 'utf8'), { timeout: 55_000, interval: 100 });
  if (failure !== '') throw new Error(failure);
  return outDir;
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
export async function runIn(
  folder: string,
  shipped: Shipped,
  sandbox: Sandbox,
  env: Record<string, string> = {},
): Promise<Program> {
  const program = shipped.run('main.js', { folder, env: { ...environmentIn(folder, sandbox), ...env } });
  await program.says('Health at');
  return program;
}

/** What the product must be told to work on that Telegram, with what is in a folder. */
export function environmentIn(folder: string, sandbox: Sandbox): Record<string, string> {
  return {
    ...environmentFor(sandbox),
    PORT: '0',
    SESSION_FILE: join(folder, 'worker.session'),
    DATABASE_FILE: join(folder, 'latchkey.sqlite'),
  };
}

/** A simulated Telegram of its own, and a folder with the worker's session; both are gone after the test. @returns what runs the product there. */
export async function signedIn(
  shipped: Shipped,
): Promise<{ sandbox: Sandbox; folder: string; run: (env?: Record<string, string>) => Promise<Program> }> {
  const sandbox = await startSandbox({ cast: englishCast() });
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-signed-in-'));
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  await writeFile(join(folder, 'worker.session'), workerSession(sandbox), { mode: 0o600 });
  return { sandbox, folder, run: (env) => runIn(folder, shipped, sandbox, env) };
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
    pid: child.pid ?? 0,
    ended,
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
