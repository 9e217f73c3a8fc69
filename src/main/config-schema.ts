import { DateTime } from 'luxon';
import { z } from 'zod';
import { isBackupKey, KEEP } from './backup/backup-config.ts';
import { readQuotas, USUAL_QUOTAS } from '../domain/quotas.ts';
import { readRetention, USUAL_RETENTION } from '../domain/retention.ts';
import { isDatabaseUrl } from './database-url.ts';
import { parseKeys } from './session-key.ts';

export const ROLES = ['all', 'bot', 'worker', 'web'] as const;

const RETENTION_FORM =
  'days such as joins=365,drafts=90; the kinds are updates (2 or more), buttons, notices (8 or more), drafts and joins';

const QUOTA_FORM = 'numbers such as person=1500,chat=3000,account=6000; 0 for no bound';

/** Whatever is wrong with it is answered with what it should be. */
function whole(expected: string, least: number, most = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  return z.coerce.number(expected).int(expected).min(least, expected).max(most, expected);
}

const port = whole('a number from 0 to 65535', 0, 65_535);
const milliseconds = whole('a number of milliseconds', 1);

/** The variables that count with the simulated Telegram, too. */
export const commonSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(8080),
  DATABASE_FILE: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'a URL such as postgres://user:password@host:5432/database')
    .optional(),
  ROLE: z.enum(ROLES, 'all, bot, worker or web').default('all'),
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
  RETENTION_DAYS: z
    .string()
    .transform((text, context) => {
      const retention = readRetention(text);
      if (retention === null) context.addIssue({ code: 'custom', message: RETENTION_FORM });
      return retention ?? USUAL_RETENTION;
    })
    .optional(),
  LINKS_A_DAY: z
    .string()
    .transform((text, context) => {
      const quotas = readQuotas(text);
      if (quotas === null) context.addIssue({ code: 'custom', message: QUOTA_FORM });
      return quotas ?? USUAL_QUOTAS;
    })
    .optional(),
  RESTORED: z.enum(['0', '1'], '1, or nothing').optional(),
  CALLS_IN_FLIGHT: whole('a number from 1 to 64', 1, 64).default(8),
  CALL_DEADLINE_MS: milliseconds.default(10_000),
  RECONCILE_AFTER_MS: milliseconds.default(30_000),
  LOOK_AGAIN_AFTER_MS: milliseconds.default(300_000),
  BACKUPS: z.enum(['on', 'off'], 'on or off').default('on'),
  BACKUP_DIR: z.string().default('data/backups'),
  BACKUP_KEEP: z
    .string()
    .regex(KEEP, 'three numbers with commas between them: how many hourly, daily and weekly backups are kept')
    .default('24,14,8'),
  BACKUP_KEY: z
    .string()
    .refine(isBackupKey, 'a key of 32 bytes, in hex or base64; make one with openssl rand -hex 32')
    .optional(),
  BACKUP_KEY_FILE: z.string().optional(),
});

/** All variables. */
export const realSchema = commonSchema.extend({
  BOT_TOKEN: z
    .string('from @BotFather')
    .regex(/^\d+:[\w-]{20,}$/, 'a bot token such as 123456:ABC… from @BotFather'),
  API_ID: whole('the number from https://my.telegram.org', 1),
  API_HASH: z
    .string('from https://my.telegram.org')
    .regex(/^[0-9a-f]{32}$/i, '32 hexadecimal digits from https://my.telegram.org'),
  SESSION_FILE: z.string().optional(),
  SESSIONS_DIR: z.string().default('data/sessions'),
  SESSION_KEY: z
    .string()
    .refine(
      (text) => parseKeys(text) !== null,
      '32 bytes in base64 or hexadecimal, as `openssl rand -base64 32` makes them',
    )
    .optional(),
  SESSION_KEY_FILE: z.string().optional(),
  // systemd says there where a service's credentials are.
  CREDENTIALS_DIRECTORY: z.string().optional(),
  TELEGRAM_TEST_SERVERS: z.enum(['0', '1'], '1, or nothing').optional(),
  BOT_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'a URL such as https://api.telegram.org or http://127.0.0.1:8081' })
    .transform((root) => root.replace(/\/+$/, ''))
    .optional(),
  MTPROTO_HOST: z.string().optional(),
  MTPROTO_PORT: port.optional(),
  MTPROTO_DC_ID: whole('1 to 5', 1, 5).default(2),
  MTPROTO_RSA_PUBLIC_KEY: z
    .string()
    .transform((pem) => pem.replaceAll(String.raw`\n`, '\n'))
    .refine((pem) => pem.includes('PUBLIC KEY'), 'a public key in PEM form')
    .optional(),
  OPERATOR_IDS: z
    .string()
    .regex(
      /^\d+(?:\s*,\s*\d+)*$/,
      'Telegram user ids with commas between them; Telegram Desktop shows yours in your profile once Settings → Advanced → Experimental settings → Show Peer IDs in Profile is on',
    )
    .optional(),
  WEB_HOSTS: z
    .string()
    .regex(/^[\w.-]+(?:\s*,\s*[\w.-]+)*$/, 'host names with commas between them')
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(
      (url) => isPublicUrl(url) && !/[?#]/.test(url),
      'the public https:// URL of this server, such as https://latchkey.example.org',
    )
    .optional(),
  WEBHOOK_URL: z.string().refine(isPublicUrl, 'a public https:// URL').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ or -; or nothing, and one is made')
    .optional(),
  MINI_APP_URL: z
    .string()
    .refine((url) => isPublicUrl(url) && url.endsWith('/app/'), 'a public https:// URL that ends with /app/')
    .optional(),
});

/** The names of all that is read. */
export const VARIABLES: readonly string[] = Object.keys(realSchema.shape);

/** Telegram takes https only; a simulated one on this machine may be told of plain http. */
function isPublicUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}
