import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Who opened the page, as Telegram says. It proves who they are, not what they may do. */
export interface PageVisitor {
  userId: number;
  name: string;
  /** BCP 47, of their app; null if it doesn't say. */
  locale: string | null;
  /** When Telegram signed it. */
  signedAt: Date;
}

/** `bad`: not signed with this bot's token, or not as Telegram would; `old`: signed, but too long ago. */
export type InitDataProblem = 'bad' | 'old';

/** A page that was opened longer ago has to be opened again. */
export const INIT_DATA_MAX_AGE_MS = 60 * 60 * 1000;

/** Two clocks are never quite the same. */
const CLOCK_SKEW_MS = 30_000;

/** Telegram's own has no more than a name, a picture's address and a few ids. */
const INIT_DATA_MAX = 8 * 1024;

const userSchema = z.object({
  id: z.int().positive(),
  is_bot: z.literal(false).optional(),
  first_name: z.string(),
  last_name: z.string().optional(),
  language_code: z
    .string()
    .regex(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i)
    .optional()
    .catch(undefined),
});

/**
 * Reads Telegram's initData, a query string with the visitor in it: core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app.
 * Every field but `hash` is signed, `signature` included, and none may be there twice.
 */
export function readInitData(
  raw: string,
  { botToken, now }: { botToken: string; now: Date },
): PageVisitor | InitDataProblem {
  if (raw.length > INIT_DATA_MAX) return 'bad';
  const pairs = [...new URLSearchParams(raw)];
  const fields = new Map(pairs);
  if (fields.size !== pairs.length) return 'bad';
  const hash = fields.get('hash') ?? '';
  if (!/^[\da-f]{64}$/.test(hash)) return 'bad';
  if (!timingSafeEqual(Buffer.from(hash, 'hex'), signed(pairs, botToken))) return 'bad';
  const date = fields.get('auth_date') ?? '';
  if (!/^\d{1,12}$/.test(date)) return 'bad';
  const signedAt = new Date(Number(date) * 1000);
  const age = now.getTime() - signedAt.getTime();
  if (age < -CLOCK_SKEW_MS) return 'bad';
  if (age > INIT_DATA_MAX_AGE_MS) return 'old';
  const user = userSchema.safeParse(parsed(fields.get('user') ?? ''));
  if (!user.success) return 'bad';
  const { id, first_name: first, last_name: last, language_code: locale = null } = user.data;
  return { userId: id, name: last === undefined ? first : `${first} ${last}`, locale, signedAt };
}

function signed(pairs: readonly (readonly [name: string, value: string])[], botToken: string): Buffer {
  const lines = pairs.filter(([name]) => name !== 'hash').map(([name, value]) => `${name}=${value}`);
  const key = createHmac('sha256', 'WebAppData').update(botToken).digest();
  return createHmac('sha256', key).update(lines.toSorted().join('\n')).digest();
}

/** @returns undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
