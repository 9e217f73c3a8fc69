import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../domain/ports/logger.ts';
import { healthOf, type HealthDependencies } from './health.ts';
import { onlyKnownHosts } from './known-hosts.ts';
import { metricsText } from './metrics.ts';
import { onlyWithSecret, receiveUpdate, UPDATE_MAX_BYTES } from './webhook.ts';

export interface WebDependencies extends HealthDependencies {
  log: Log;
  /** Names under which health and metrics may be asked for, those of this machine aside. */
  hosts: readonly string[];
  /** Telegram's updates, where they come by webhook. `receive` throws a TypeError for what is no update. */
  webhook: { path: string; secret: string; receive: (update: unknown) => Promise<void> } | null;
}

/** Health, metrics, and the webhook where there is one. Nothing here names a chat, a person or a link. */
export function createWeb(deps: WebDependencies): Hono {
  const app = new Hono();
  app.use(secureHeaders());
  app.onError((error, c) => {
    deps.log.warn({ err: error, path: c.req.path }, 'a request could not be answered');
    return c.body(null, 500);
  });

  const known = onlyKnownHosts(deps.hosts);
  app.get('/healthz', known, async (c) => {
    const health = await healthOf(deps);
    return c.json(health, health.ok ? 200 : 503);
  });
  app.get('/metrics', known, compress(), async (c) =>
    c.text(metricsText(await healthOf(deps)), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );

  const { webhook } = deps;
  if (webhook !== null) {
    const limit = bodyLimit({ maxSize: UPDATE_MAX_BYTES });
    app.post(webhook.path, onlyWithSecret(webhook.secret), limit, receiveUpdate(webhook.receive));
  }
  return app;
}
