import { timingSafeEqual } from 'node:crypto';
import type { Handler, MiddlewareHandler } from 'hono';

export const UPDATE_MAX_BYTES = 1024 * 1024;

/** Telegram's own updates are not a third as deep. What is deeper would overflow the stack of whatever walks through it. */
const UPDATE_MAX_DEPTH = 100;

/** Refuses who does not know the secret, before a byte of the body is read. */
export function onlyWithSecret(secret: string): MiddlewareHandler {
  return async (c, next) => {
    if (!isEqual(c.req.header('x-telegram-bot-api-secret-token') ?? '', secret)) return c.body(null, 401);
    await next();
    return undefined;
  };
}

/**
 * Takes an update in. What is no update gets 400, as it will be none the next time either; after any other failure Telegram
 * is to send it again.
 */
export function receiveUpdate(receive: (update: unknown) => Promise<void>): Handler {
  return async (c) => {
    const body = await c.req.text();
    if (isDeeperThan(UPDATE_MAX_DEPTH, body)) return c.body(null, 400);
    try {
      const update: unknown = JSON.parse(body);
      await receive(update);
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError) return c.body(null, 400);
      throw error;
    }
    return c.body(null, 200);
  };
}

function isEqual(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Counts brackets outside of strings, without parsing. */
function isDeeperThan(max: number, json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > max) return true;
  }
  return false;
}
