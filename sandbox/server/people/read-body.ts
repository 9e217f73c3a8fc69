import type { Context } from 'hono';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** @throws Refusal when the body is not what `schema` says. An empty body counts as `{}`. */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const text = await c.req.text();
  return checked(schema, parseJson(text === '' ? '{}' : text), 'body');
}

export function readQuery<T>(c: Context, schema: z.ZodType<T>): T {
  return checked(schema, c.req.query(), 'query');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'JSON_INVALID', 'The body is not JSON.');
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: 'body' | 'query'): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  const code = what === 'body' ? 'BODY_INVALID' : 'QUERY_INVALID';
  throw new Refusal(
    400,
    code,
    `${field ? `${field}: ` : ''}${issue?.message ?? `The ${what} is not valid`}.`,
  );
}
