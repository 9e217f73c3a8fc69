import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { z } from 'zod';

/** The environment, read once, typed. */
export type Config = SandboxConfig | RealConfig;

interface CommonConfig {
  host: string;
  /** 0 for any free one. */
  port: number;
  databaseFile: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** IANA name. */
  defaultTimeZone: string;
  timings: Timings;
  /** How many calls that make or change links may be under way at once. */
  callsInFlight: number;
  /** Who makes the links: an account that a person logged in with, or the bot itself, by its token. */
  worker: 'account' | 'bot';
  /** The operator says that the database was restored from a backup. */
  restored: boolean;
}

/** No credentials at all: everything runs against the simulated Telegram. */
export interface SandboxConfig extends CommonConfig {
  mode: 'sandbox';
  /** Where the simulated world is kept between runs. */
  worldFile: string;
}

export interface RealConfig extends CommonConfig {
  mode: 'real';
  botToken: string;
  apiId: number;
  apiHash: string;
  /** What `npm run login` wrote, or the bot's own login; null until then. */
  session: string | null;
  sessionFile: string;
  /** null for Telegram's own. */
  botApiRoot: string | null;
  /** Another Telegram than Telegram's own: a test server, or the simulated one. */
  mtproto: MtprotoEndpoint | null;
  /** Telegram user ids of those who are told when the session dies. */
  operatorIds: number[];
  /** Names under which health and metrics may be asked for, those of this machine aside. */
  hosts: string[];
  /** null for long polling. */
  webhook: { url: string; secret: string } | null;
}

/** What the product itself needs of the environment. */
export type ProductConfig = Omit<RealConfig, 'mode' | 'session' | 'host' | 'port' | 'logLevel' | 'worker'> & {
  session: string;
  /** `account` unless said otherwise. */
  worker?: RealConfig['worker'];
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

const port = z.coerce.number('a number from 0 to 65535').int().min(0).max(65_535);
const milliseconds = z.coerce.number('a number of milliseconds').int().min(1);

const commonSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(8080),
  DATABASE_FILE: z.string().optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine((zone) => DateTime.local({ zone }).isValid, 'an IANA time zone such as Europe/Berlin')
    .optional(),
  WORKER: z.enum(['account', 'bot'], 'account or bot').default('account'),
  RESTORED: z.enum(['0', '1'], '1, or nothing').optional(),
  CALLS_IN_FLIGHT: z.coerce.number('a number from 1 to 64').int().min(1).max(64).default(8),
  CALL_DEADLINE_MS: milliseconds.default(10_000),
  RECONCILE_AFTER_MS: milliseconds.default(30_000),
  LOOK_AGAIN_AFTER_MS: milliseconds.default(300_000),
});

const realSchema = commonSchema.extend({
  BOT_TOKEN: z
    .string('from @BotFather')
    .regex(/^\d+:[\w-]{20,}$/, 'a bot token such as 123456:ABC… from @BotFather'),
  API_ID: z.coerce.number('the number from https://my.telegram.org').int().positive(),
  API_HASH: z
    .string('from https://my.telegram.org')
    .regex(/^[0-9a-f]{32}$/i, '32 hexadecimal digits from https://my.telegram.org'),
  SESSION_FILE: z.string().optional(),
  BOT_API_ROOT: z.url('a URL such as https://api.telegram.org').optional(),
  MTPROTO_HOST: z.string().optional(),
  MTPROTO_PORT: port.optional(),
  MTPROTO_DC_ID: z.coerce.number('1 to 5').int().min(1).max(5).default(2),
  MTPROTO_RSA_PUBLIC_KEY: z
    .string()
    .transform((pem) => pem.replaceAll(String.raw`\n`, '\n'))
    .refine((pem) => pem.includes('PUBLIC KEY'), 'a public key in PEM form')
    .optional(),
  OPERATOR_IDS: z
    .string()
    .regex(/^\d+(?:\s*,\s*\d+)*$/, 'Telegram user ids with commas between them')
    .optional(),
  WEB_HOSTS: z
    .string()
    .regex(/^[\w.-]+(?:\s*,\s*[\w.-]+)*$/, 'host names with commas between them')
    .optional(),
  WEBHOOK_URL: z.string().refine(isWebhookUrl, 'a public https:// URL').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ or -')
    .optional(),
});

/** Telegram takes https only; a simulated one on this machine may be told of plain http. */
function isWebhookUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

/**
 * @param env usually `process.env`; empty values count as absent.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const common = commonSchema.safeParse(given);
  if (!CREDENTIALS.some((name) => name in given)) {
    if (!common.success) throw refused(common.error);
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
  const real = realSchema.safeParse(given);
  if (!real.success) throw refused(real.error);
  return realConfig(real.data);
}

function realConfig(env: z.infer<typeof realSchema>): RealConfig {
  const problems: string[] = [];
  if ((env.MTPROTO_HOST === undefined) !== (env.MTPROTO_PORT === undefined)) {
    problems.push('MTPROTO_HOST and MTPROTO_PORT: set both or neither');
  }
  if ((env.WEBHOOK_URL === undefined) !== (env.WEBHOOK_SECRET === undefined)) {
    problems.push('WEBHOOK_URL and WEBHOOK_SECRET: set both or neither');
  }
  if (problems.length > 0) throw configError(problems);
  const sessionFile = env.SESSION_FILE ?? (env.WORKER === 'bot' ? 'data/bot.session' : 'data/worker.session');
  return {
    ...commonConfig(env, 'data/latchkey.sqlite'),
    mode: 'real',
    botToken: env.BOT_TOKEN,
    apiId: env.API_ID,
    apiHash: env.API_HASH,
    session: readSession(sessionFile),
    sessionFile,
    botApiRoot: env.BOT_API_ROOT ?? null,
    mtproto:
      env.MTPROTO_HOST === undefined || env.MTPROTO_PORT === undefined
        ? null
        : {
            host: env.MTPROTO_HOST,
            port: env.MTPROTO_PORT,
            dcId: env.MTPROTO_DC_ID,
            rsaPublicKey: env.MTPROTO_RSA_PUBLIC_KEY ?? null,
          },
    hosts: [env.HOST, ...(env.WEB_HOSTS?.split(',').map((name) => name.trim()) ?? [])],
    operatorIds: env.OPERATOR_IDS?.split(',').map(Number) ?? [],
    webhook:
      env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET === undefined
        ? null
        : { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET },
  };
}

function commonConfig(env: z.infer<typeof commonSchema>, databaseFile: string): CommonConfig {
  return {
    host: env.HOST,
    port: env.PORT,
    databaseFile: env.DATABASE_FILE ?? databaseFile,
    logLevel: env.LOG_LEVEL,
    defaultTimeZone: env.DEFAULT_TIME_ZONE ?? 'UTC',
    worker: env.WORKER,
    restored: env.RESTORED === '1',
    callsInFlight: env.CALLS_IN_FLIGHT,
    timings: {
      callDeadline: env.CALL_DEADLINE_MS,
      reconcileAfter: env.RECONCILE_AFTER_MS,
      lookAgainAfter: env.LOOK_AGAIN_AFTER_MS,
    },
  };
}

/** @throws ConfigError */
export function readSession(file: string): string | null {
  try {
    const session = readFileSync(file, 'utf8').trim();
    return session === '' ? null : session;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw configError([`SESSION_FILE: ${file} cannot be read`]);
  }
}

function refused(error: z.ZodError): ConfigError {
  return configError(
    error.issues.map((issue) => {
      const name = issue.path.join('.');
      const missing = issue.code === 'invalid_type' && issue.input === undefined;
      return `${name}: ${missing ? 'missing; ' : 'expected '}${issue.message}`;
    }),
  );
}

function configError(problems: string[]): ConfigError {
  return new ConfigError(
    `Latchkey cannot start with this environment:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n` +
      'See .env.example. With none of BOT_TOKEN, API_ID and API_HASH set, it runs against the simulated Telegram.',
  );
}

/** What must not be read in a log. */
export function secretsOf(config: Config): string[] {
  if (config.mode === 'sandbox') return [];
  const { botToken, apiHash, session, webhook } = config;
  return [botToken, apiHash, session, webhook?.secret].filter((secret) => typeof secret === 'string');
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
