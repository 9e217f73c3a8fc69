import type { Context } from 'hono';
import { z } from 'zod';
import { PageError } from './page-error.ts';

/** The body of every request for a change: a new UUID each time. */
export const changeSchema = z.object({ key: z.uuid() });

/** @throws PageError `bad-request`. */
export function queryOf<T>(c: Context, schema: z.ZodType<T>): T {
  const query = schema.safeParse(c.req.query());
  if (!query.success) throw new PageError(400, 'bad-request');
  return query.data;
}

/** @throws PageError `bad-request`. */
export async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new PageError(415, 'bad-request');
  const body = schema.safeParse(await c.req.json().catch(() => null));
  if (!body.success) throw new PageError(400, 'bad-request');
  return body.data;
}
