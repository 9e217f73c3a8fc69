import type { z } from 'zod';
import { USUAL_QUOTAS, type Quotas } from '../domain/quotas.ts';
import { USUAL_RETENTION, type Retention } from '../domain/retention.ts';
import { backupConfig, type BackupConfig } from './backup/backup-config.ts';
import { commonSchema, realSchema, VARIABLES, type ROLES } from './config-schema.ts';
import { contradictionsIn, meantForTelegram, type Given } from './contradictions.ts';
import { passwordsOf } from './database-url.ts';
import { publicAddress, type PublicAddress } from './public-address.ts';
import { keysIn, sessionKeySource, type SessionKeySource } from './session-key.ts';
import type { SessionFile } from './sessions.ts';
import { testServer } from './test-server.ts';
import { unreadVariables } from './unread-variables.ts';

/** The environment, read once, typed. */
export type Config = SandboxConfig | RealConfig;

/** What a process does: all, or a part, beside others with the same PostgreSQL. */
export type Role = (typeof ROLES)[number];

interface CommonConfig {
  host: string;
  /** 0 for any free one. */
  port: number;
  databaseFile: string;
  /** PostgreSQL, which is the store then; null for the file. It has a password in it. */
  databaseUrl: string | null;
  role: Role;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** IANA name. */
  defaultTimeZone: string;
  timings: Timings;
  retention: Retention;
  /** How many links may be asked for within 24 hours. */
  quotas: Quotas;
  /** How many calls that make or change links may be under way at once. */
  callsInFlight: number;
  /** Who makes the links: an account that a person logged in with, or the bot itself, by its token. */
  worker: 'account' | 'bot';
  /** The operator says that the database was restored from a backup. */
  restored: boolean;
  /** null where the file is not backed up, as in the simulated Telegram. */
  backups: BackupConfig | null;
}

/** No credentials at all: everything runs against the simulated Telegram. */
export interface SandboxConfig extends CommonConfig {
  mode: 'sandbox';
  /** Where the simulated world is kept between runs. */
  worldFile: string;
}

export interface RealConfig extends CommonConfig, PublicAddress {
  mode: 'real';
  botToken: string;
  apiId: number;
  apiHash: string;
  /** What `npm run login` wrote, or the bot's own login; there may be none. */
  sessionFile: string;
  /** Where the sessions of more accounts are: each `*.session` there is one. */
  sessionsDir: string;
  /** What they are encrypted with. */
  sessionKey: SessionKeySource;
  /** null for Telegram's own; without a slash at its end. */
  botApiRoot: string | null;
  /** Telegram's servers for tests: another world, with bots and accounts of its own. */
  testServers: boolean;
  /** Another Telegram than Telegram's own: a test server, or the simulated one. */
  mtproto: MtprotoEndpoint | null;
  /** Telegram user ids of those who are told when the session dies. */
  operatorIds: number[];
  /** Names under which health and metrics may be asked for, those of this machine aside. */
  hosts: string[];
}

/** What the product itself needs of the environment. */
export type ProductConfig = Omit<
  RealConfig,
  | 'mode'
  | 'sessionsDir'
  | 'host'
  | 'port'
  | 'logLevel'
  | 'worker'
  | 'databaseUrl'
  | 'role'
  | 'testServers'
  | 'backups'
  | 'retention'
  | 'quotas'
> & {
  /** As usual unless said otherwise. */
  retention?: Retention;
  /** As usual unless said otherwise. */
  quotas?: Quotas;
  session: string;
  /** Telegram's own unless said otherwise. */
  testServers?: boolean;
  /** `account` unless said otherwise. */
  worker?: RealConfig['worker'];
  /** The file unless said otherwise. */
  databaseUrl?: RealConfig['databaseUrl'];
  /** `all` unless said otherwise. */
  role?: Role;
  /** None unless said otherwise. */
  backups?: BackupConfig | null;
  /** None but `session` unless said otherwise. */
  moreSessions?: readonly SessionFile[];
  /** Where the audit's page was built to; `dist/app` unless said otherwise. */
  pageFolder?: string;
};

export interface MtprotoEndpoint {
  host: string;
  port: number;
  dcId: number;
  /** PEM (PKCS#1 or SPKI); null for Telegram's own keys. */
  rsaPublicKey: string | null;
}

export interface Timings {
  /** How long a call on Telegram may take before its outcome counts as unknown. ms. */
  callDeadline: number;
  /** How long a call may still be on its way after its connection closed. ms. */
  reconcileAfter: number;
  /** When a call of unknown outcome is looked at once more. ms. */
  lookAgainAfter: number;
}

/** The environment cannot be used. The message names every variable that is wrong or missing, and no value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const CREDENTIALS = ['BOT_TOKEN', 'API_ID', 'API_HASH'] as const;

/**
 * @param env usually `process.env`; empty values count as absent.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
  const wantsTelegram = [...CREDENTIALS.filter((name) => name in given), ...meantForTelegram(given)];
  if (wantsTelegram.length === 0) return sandboxConfig(given);
  const real = realSchema.safeParse(given);
  const problems = [...problemsOf(real.error, given), ...contradictionsIn(given)];
  if (problems.length > 0 || !real.success) throw configError(problems, given);
  return realConfig(real.data, given);
}

function sandboxConfig(given: Given): SandboxConfig {
  const common = commonSchema.safeParse(given);
  const problems = problemsOf(common.error, given);
  if (common.data !== undefined && common.data.ROLE !== 'all') {
    problems.push('ROLE: only all works with the simulated Telegram, which is in the same process');
  }
  if (problems.length > 0 || !common.success) throw configError(problems, given);
  return {
    ...commonConfig(common.data, 'data/sandbox/latchkey.sqlite'),
    mode: 'sandbox',
    // The person who tries it sits at this machine.
    defaultTimeZone: common.data.DEFAULT_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    // The page acts for anybody: it must not be reachable from another machine.
    host: '127.0.0.1',
    worldFile: 'data/sandbox/world.json',
  };
}

function realConfig(env: z.infer<typeof realSchema>, given: Given): RealConfig {
  const problems: string[] = [];
  const backups = backupConfig(env, (problem) => problems.push(problem));
  if (problems.length > 0) throw configError(problems, given);
  const sessionFile = env.SESSION_FILE ?? (env.WORKER === 'bot' ? 'data/bot.session' : 'data/worker.session');
  return {
    ...commonConfig(env, 'data/latchkey.sqlite'),
    backups,
    mode: 'real',
    botToken: env.BOT_TOKEN,
    apiId: env.API_ID,
    apiHash: env.API_HASH,
    sessionFile,
    sessionsDir: env.SESSIONS_DIR,
    sessionKey: sessionKeySource(env, sessionFile),
    botApiRoot: env.BOT_API_ROOT ?? null,
    testServers: env.TELEGRAM_TEST_SERVERS === '1',
    mtproto:
      env.MTPROTO_HOST === undefined || env.MTPROTO_PORT === undefined
        ? testServer(env)
        : {
            host: env.MTPROTO_HOST,
            port: env.MTPROTO_PORT,
            dcId: env.MTPROTO_DC_ID,
            rsaPublicKey: env.MTPROTO_RSA_PUBLIC_KEY ?? null,
          },
    hosts: [env.HOST, ...(env.WEB_HOSTS?.split(',').map((name) => name.trim()) ?? [])],
    operatorIds: env.OPERATOR_IDS?.split(',').map(Number) ?? [],
    ...publicAddress(env),
  };
}

function commonConfig(env: z.infer<typeof commonSchema>, databaseFile: string): CommonConfig {
  return {
    backups: null,
    host: env.HOST,
    port: env.PORT,
    databaseFile: env.DATABASE_FILE ?? databaseFile,
    databaseUrl: env.DATABASE_URL ?? null,
    role: env.ROLE,
    logLevel: env.LOG_LEVEL,
    defaultTimeZone: env.DEFAULT_TIME_ZONE ?? 'UTC',
    worker: env.WORKER,
    restored: env.RESTORED === '1',
    retention: env.RETENTION_DAYS ?? USUAL_RETENTION,
    quotas: env.LINKS_A_DAY ?? USUAL_QUOTAS,
    callsInFlight: env.CALLS_IN_FLIGHT,
    timings: {
      callDeadline: env.CALL_DEADLINE_MS,
      reconcileAfter: env.RECONCILE_AFTER_MS,
      lookAgainAfter: env.LOOK_AGAIN_AFTER_MS,
    },
  };
}

function problemsOf(error: z.ZodError | undefined, given: Given): string[] {
  return (error?.issues ?? []).map((issue) => {
    const name = issue.path.join('.');
    return `${name}: ${name in given ? 'expected ' : 'missing; '}${issue.message}`;
  });
}

function configError(problems: readonly string[], given: Given): ConfigError {
  const lines = [...problems, ...unreadLines(given)].map((line) => `  - ${line}\n`);
  return new ConfigError(
    `Latchkey cannot start with this environment:\n${lines.join('')}` +
      'Run npm run setup, or see .env.example. With none of BOT_TOKEN, API_ID and API_HASH set, it runs against the simulated Telegram.',
  );
}

/** A line for each variable whose name is probably mistyped. */
export function unreadLines(env: Readonly<Record<string, string | undefined>>): string[] {
  return unreadVariables(env, VARIABLES).map(({ name, meant }) => `${name}: not read; is it ${meant}?`);
}

/** What must not be read in a log. */
export function secretsOf(config: Config): string[] {
  const passwords = config.databaseUrl === null ? [] : passwordsOf(config.databaseUrl);
  if (config.mode === 'sandbox') return passwords;
  const { botToken, apiHash, sessionKey, webhook, backups } = config;
  const keys = sessionKey.from === 'environment' ? keysIn(sessionKey.text) : [];
  return [botToken, apiHash, ...keys, webhook?.secret, backups?.key, ...passwords].filter(
    (secret) => typeof secret === 'string',
  );
}

/** What the worker and the login need to know of another server than Telegram's own. */
export function serverOptions(mtproto: MtprotoEndpoint | null): {
  endpoint?: { host: string; port: number };
  rsaKey?: string;
} {
  if (mtproto === null) return {};
  const endpoint = { host: mtproto.host, port: mtproto.port };
  return mtproto.rsaPublicKey === null ? { endpoint } : { endpoint, rsaKey: mtproto.rsaPublicKey };
}
