import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST, type Sandbox } from 'telegram-sandbox';

/** How a child process reaches the simulated Telegram, which runs in the process that measures. */
export interface Access {
  botToken: string;
  botApiRoot: string;
  mtproto: { host: string; port: number; rsaPublicKey: string };
  /** The session of the account that makes links. */
  session: string;
}

export interface Child {
  pid: number;
  /** Sends a request and resolves with the answer. Rejects if the process ends first. */
  ask(request: number): Promise<number>;
  stop(): Promise<void>;
}

/** @param account who makes the links. */
export function accessTo({ botApi, mtproto, accounts }: Sandbox, account: number = CAST.robin): Access {
  const session = accounts.find(({ userId }) => userId === account)?.session;
  if (session === undefined) throw new Error('the account that makes links has no session');
  return { botToken: botApi.token, botApiRoot: botApi.root, mtproto, session };
}

/** Starts a script of this folder. Resolves when it reports that it is ready. */
export async function startScript(script: string, access: Access): Promise<Child> {
  const folder = newFolder();
  const child = fork(join(import.meta.dirname, script), {
    execArgv: script.endsWith('.ts') ? ['--import', 'tsx'] : [],
    env: { PATH: process.env['PATH'], ...environment(access), SESSION: access.session, FOLDER: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  killOnExit(child);
  await message(child);
  return {
    pid: child.pid ?? 0,
    async ask(request) {
      const answer = message(child);
      child.send(request);
      return Number(await answer);
    },
    stop: () => end(child, folder),
  };
}

/**
 * Starts the product as `npm start` does, configured by environment variables only. Resolves when it serves requests.
 * @param store an SQLite file that stays, or the address of a PostgreSQL database; by default a new file in a folder that is
 * removed at the end.
 */
export async function startProduct(
  access: Access,
  store: { databaseFile?: string; databaseUrl?: string } = {},
): Promise<Pick<Child, 'pid' | 'stop'>> {
  const folder = newFolder();
  const sessionFile = join(folder, 'worker.session');
  writeFileSync(sessionFile, access.session, { mode: 0o600 });
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env['PATH'],
      ...environment(access),
      SESSION_FILE: sessionFile,
      DATABASE_FILE: store.databaseFile ?? join(folder, 'latchkey.sqlite'),
      ...(store.databaseUrl === undefined ? {} : { DATABASE_URL: store.databaseUrl }),
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  killOnExit(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the product ended at its start (${code})`)));
    child.stdout.on('data', (output: Buffer) => output.includes('/healthz') && resolve());
  });
  return { pid: child.pid ?? 0, stop: () => end(child, folder) };
}

/** What a process of ours must be told to work on that Telegram. */
export function environment({ botToken, botApiRoot, mtproto }: Access) {
  return {
    BOT_TOKEN: botToken,
    BOT_API_ROOT: botApiRoot,
    API_ID: '1',
    API_HASH: '0'.repeat(32),
    MTPROTO_HOST: mtproto.host,
    MTPROTO_PORT: String(mtproto.port),
    MTPROTO_RSA_PUBLIC_KEY: mtproto.rsaPublicKey,
    LINKS_A_DAY: 'person=0,chat=0,account=0',
  };
}

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a process of the benchmark ended early'));
    child.once('exit', ended);
    child.once('message', (content) => {
      child.off('exit', ended);
      resolve(content);
    });
  });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
}

export function killOnExit(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
