import type { Hono } from 'hono';
import { z } from 'zod';
import { TelegramError, type CodeWay } from '../world/types.ts';
import type { World } from '../world/world.ts';
import type { PersonEnv } from './person-env.ts';
import { readBody } from './read-body.ts';

const WAYS = [
  'app',
  'sms',
  'call',
  'flash_call',
  'missed_call',
  'fragment',
  'email',
  'email_missing',
  'word',
  'phrase',
] as const satisfies CodeWay[];

const PASSWORD = z.strictObject({ password: z.string().min(1).nullable(), hint: z.string().optional() });
const CODE_WAYS = z.strictObject({ ways: z.array(z.enum(WAYS)).min(1).nullable() });
const SCAN = z.strictObject({ link: z.string() });

/** What people do for a program to be logged in as them. */
export function addLoginRoutes(app: Hono<PersonEnv>, world: World): void {
  app.put('/:userId/password', async (c) => {
    const { password, hint } = await readBody(c, PASSWORD);
    world.people.setPassword(c.var.person.id, password, hint);
    return c.json({ hasPassword: password !== null });
  });

  app.put('/:userId/code-ways', async (c) => {
    const { ways } = await readBody(c, CODE_WAYS);
    world.people.setCodeWays(c.var.person.id, ways);
    return c.json({ ways });
  });

  app.post('/:userId/scans', async (c) => {
    const { link } = await readBody(c, SCAN);
    world.logins.accept(c.var.person.id, tokenIn(link));
    return c.json({});
  });
}

/** @throws TelegramError AUTH_TOKEN_INVALID for what is no link of a QR code that logs in. */
function tokenIn(link: string): Buffer {
  const token = /^tg:\/\/login\/?\?token=([\w-]+)=*$/.exec(link.trim())?.[1];
  if (token === undefined) throw new TelegramError(400, 'AUTH_TOKEN_INVALID');
  return Buffer.from(token, 'base64url');
}
