import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from 'telegram-sandbox';
import { createProgram, type Health } from './program.ts';
import { sqliteRecord, type Kept } from './record.ts';

/** With which a start ends that is worth another try. */
export const BOT_API_IS_OUT = 'The Bot API can’t be reached';

export interface VictimOptions {
  sandbox: Sandbox;
  /** Those that make links; one process has one. */
  accounts: readonly number[];
  /** Milliseconds. */
  reconcileAfter: number;
  lookAgainAfter: number;
  callDeadline: number;
}

/** The product: one process beside SQLite, or several beside PostgreSQL. */
export interface Victim {
  record: Kept;
  /** Resolves when it serves its health. */
  start(): Promise<void>;
  /** Sets its wall clock, now and for later lives. Milliseconds from the machine's. */
  shiftClock(ms: number): void;
  /** Does the worst to it, and brings it back. Resolves when it is whole again. */
  strike(): Promise<void>;
  stop(): Promise<void>;
  /** Takes away what it was given to run; its record can't be read any more. */
  clear(): Promise<void>;
  /** Null while it is down. */
  health(): Promise<Health | null>;
  /** What it wrote to standard error and its log, of all its lives. */
  output(): string;
}

/** A folder for what a run needs on disk, with the accounts' sessions. */
export function createStage({ sandbox, callDeadline, reconcileAfter, lookAgainAfter }: VictimOptions): {
  folder: string;
  /** What every process of the product must be told. */
  env: Record<string, string>;
  sessionOf: (userId: number) => string;
  shiftClock: (ms: number) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-chaos-'));
  const shiftFile = join(folder, 'clock-shift');
  writeFileSync(shiftFile, '0');
  const env = {
    BOT_TOKEN: sandbox.botApi.token,
    BOT_API_ROOT: sandbox.botApi.root,
    API_ID: '1',
    API_HASH: '0'.repeat(32),
    MTPROTO_HOST: sandbox.mtproto.host,
    MTPROTO_PORT: String(sandbox.mtproto.port),
    MTPROTO_RSA_PUBLIC_KEY: sandbox.mtproto.rsaPublicKey,
    PORT: '0',
    LINKS_A_DAY: 'person=0,chat=0,account=0',
    LOG_LEVEL: 'error',
    SHIFT_FILE: shiftFile,
    CALL_DEADLINE_MS: String(callDeadline),
    RECONCILE_AFTER_MS: String(reconcileAfter),
    LOOK_AGAIN_AFTER_MS: String(lookAgainAfter),
  };
  return {
    folder,
    env,
    sessionOf(userId) {
      const account = sandbox.accounts.find((each) => each.userId === userId);
      if (account === undefined) throw new Error('the sandbox has no such account');
      return account.session;
    },
    shiftClock: (ms) => writeFileSync(shiftFile, String(ms)),
  };
}

/** One process, killed by `kill -9`. */
export function createVictim(options: VictimOptions): Victim {
  const { folder, env, sessionOf, shiftClock } = createStage(options);
  const databaseFile = join(folder, 'latchkey.sqlite');
  const sessionFile = join(folder, 'worker.session');
  writeFileSync(sessionFile, options.accounts.map(sessionOf).join(''), { mode: 0o600 });
  const program = createProgram({ ...env, SESSION_FILE: sessionFile, DATABASE_FILE: databaseFile }, [
    BOT_API_IS_OUT,
  ]);
  return {
    record: sqliteRecord(databaseFile),
    start: () => program.start(),
    shiftClock,
    async strike() {
      await program.end('SIGKILL');
      await program.start();
    },
    stop: () => program.end('SIGTERM'),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
    health: () => program.health(),
    output: () => program.output(),
  };
}
