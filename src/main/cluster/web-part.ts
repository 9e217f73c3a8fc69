import type { Hono } from 'hono';
import { createWeb } from '../../web/web.ts';
import { publicHosts, WEBHOOK_PATH } from '../public-address.ts';
import { storeBody } from './receive-updates.ts';
import type { Rooms } from './rooms.ts';

/**
 * Health and metrics; and where this process is for people, Telegram's updates and the audit's page, once it is there.
 * @param options.holds what this process does just now, for its health.
 */
export function openWeb(
  rooms: Rooms,
  {
    forPeople,
    ...process
  }: { forPeople: boolean; makesLinks: boolean; isStopping: () => boolean; holds: () => string[] },
): Hono {
  const { config, store, known, clock, log, observer } = rooms;
  const { webhook } = config;
  return createWeb({
    store,
    clock,
    log,
    accountIds: () => known.all(),
    refused: () => false,
    waitsUntil: () => null,
    hosts: config.hosts,
    storeProblems: () => 0,
    miniApp: () => rooms.page.app,
    webhook:
      webhook === null || !forPeople
        ? null
        : { path: WEBHOOK_PATH, secret: webhook.secret, receive: storeBody(rooms) },
    publicHosts: publicHosts(config),
    metrics: (health) => observer.metrics(health),
    ...process,
  });
}
