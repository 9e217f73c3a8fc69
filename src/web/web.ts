import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../domain/ports/logger.ts';
import { StoreUnreachable } from '../domain/ports/operation-store.ts';
import { healthOf, type Health, type HealthDependencies } from './health.ts';
import { knownAs, onlyKnownHosts } from './known-hosts.ts';
import { reasonsNotReady, type ReadinessDependencies } from './readiness.ts';
import { onlyWithSecret, receiveUpdate, UPDATE_MAX_BYTES } from './webhook.ts';

export interface WebDependencies extends HealthDependencies, ReadinessDependencies {
  store: HealthDependencies['store'];
  log: Log;
  /** Names under which health and metrics may be asked for, those of this machine aside. */
  hosts: readonly string[];
  /** Names by which the world knows this server: there it only says whether it is well. */
  publicHosts: readonly string[];
  /** What Prometheus reads. */
  metrics: (health: Health) => Promise<string>;
  /** Telegram's updates, where they come by webhook. `receive` throws a TypeError for what is no update. */
  webhook: { path: string; secret: string; receive: (update: unknown) => Promise<void> } | null;
  /** The audit's page; null where there is none, or not yet. */
  miniApp: () => Hono | null;
}

/** Health, metrics, and the webhook where there is one. Nothing here names a chat, a person or a link. */
export function createWeb(deps: WebDependencies): Hono {
  const app = new Hono();
  // It says itself what browsers may do with it.
  app.get('/app', (c) => c.redirect('app/'));
  app.all('/app/*', (c) => deps.miniApp()?.fetch(c.req.raw) ?? c.text('starting', 503));
  app.use(secureHeaders());
  app.onError((error, c) => {
    // It comes back by itself, and is logged where it went away. Telegram sends again what wasn't taken.
    if (error instanceof StoreUnreachable) return c.json({ ok: false, reason: error.message }, 503);
    deps.log.warn({ err: error, path: c.req.path }, 'a request could not be answered');
    return c.body(null, 500);
  });

  const isOwn = knownAs(deps.hosts);
  const anywhere = onlyKnownHosts([...deps.hosts, ...deps.publicHosts]);
  app.get('/healthz', anywhere, async (c) => {
    const health = await healthOf(deps);
    return c.json(isOwn(c.req.url) ? health : { ok: health.ok }, health.ok ? 200 : 503);
  });
  app.get('/readyz', anywhere, async (c) => {
    const reasons = await reasonsNotReady(deps);
    const ready = reasons.length === 0;
    return c.json({ ready, reasons }, ready ? 200 : 503);
  });
  app.get('/metrics', onlyKnownHosts(deps.hosts), compress(), async (c) =>
    c.text(await deps.metrics(await healthOf(deps)), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );

  const { webhook } = deps;
  if (webhook !== null) {
    const limit = bodyLimit({ maxSize: UPDATE_MAX_BYTES, onError: (c) => c.body(null, 413) });
    app.post(webhook.path, onlyWithSecret(webhook.secret), limit, receiveUpdate(webhook.receive));
  }
  return app;
}
