import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { healthOf, type Health, type HealthDependencies } from './health.ts';

export interface WebDependencies extends HealthDependencies {
  /** Telegram's updates, where they come by webhook. */
  webhook: { path: string; secret: string; receive(update: unknown): Promise<void> } | null;
}

const UPDATE_MAX_BYTES = 1024 * 1024;

/** Health, metrics, and the webhook where there is one. Nothing here names a chat, a person or a link. */
export function createWeb(deps: WebDependencies): Hono {
  const app = new Hono();
  app.use(secureHeaders());

  app.get('/healthz', async (c) => {
    const health = await healthOf(deps);
    return c.json(health, health.ok ? 200 : 503);
  });

  app.get('/metrics', async (c) =>
    c.text(metrics(await healthOf(deps)), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );

  const { webhook } = deps;
  if (webhook !== null) {
    app.post(webhook.path, bodyLimit({ maxSize: UPDATE_MAX_BYTES }), async (c) => {
      if (!sameSecret(c.req.header('x-telegram-bot-api-secret-token') ?? '', webhook.secret))
        return c.body(null, 401);
      try {
        await webhook.receive(await c.req.json());
      } catch (error) {
        // What is no update will be none the next time either; anything else Telegram shall send again.
        if (error instanceof SyntaxError || error instanceof TypeError) return c.body(null, 400);
        throw error;
      }
      return c.body(null, 200);
    });
  }
  return app;
}

function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Prometheus' text format. */
function metrics(health: Health): string {
  const lines = [
    '# HELP latchkey_session_live Whether the account may make links.',
    '# TYPE latchkey_session_live gauge',
    `latchkey_session_live ${health.session === 'live' ? 1 : 0}`,
    '# HELP latchkey_flood_wait_seconds How long Telegram still wants the account to wait.',
    '# TYPE latchkey_flood_wait_seconds gauge',
    `latchkey_flood_wait_seconds ${health.floodWaitSeconds}`,
    '# HELP latchkey_operations Operations by state.',
    '# TYPE latchkey_operations gauge',
    ...Object.entries(health.operations).map(
      ([state, count]) => `latchkey_operations{state="${state}"} ${count}`,
    ),
    '# HELP latchkey_inbox_pending Updates received and not yet handled.',
    '# TYPE latchkey_inbox_pending gauge',
    `latchkey_inbox_pending ${health.inboxPending}`,
    '# HELP latchkey_store_problems How much is wrong with the store: damage, and changes past the product.',
    '# TYPE latchkey_store_problems gauge',
    `latchkey_store_problems ${health.storeProblems}`,
  ];
  return `${lines.join('\n')}\n`;
}
