import type { MiddlewareHandler } from 'hono';
import { Refusal } from './refusal.ts';

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
const METHODS_WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** A web page elsewhere whose name was made to point here (DNS rebinding) sends its own name along. */
export const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const name = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!LOOPBACK_NAMES.has(name)) {
    throw new Refusal(403, 'HOST_FORBIDDEN', 'This answers only on this machine, as 127.0.0.1 or localhost.');
  }
  await next();
};

/** JSON can't be posted across sites without asking first, and nobody here says yes. */
export const onlyJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (METHODS_WITH_BODY.has(c.req.method) && type !== 'application/json') {
    throw new Refusal(415, 'JSON_REQUIRED', 'Send JSON, with the header content-type: application/json.');
  }
  await next();
};
