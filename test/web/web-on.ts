import type { Hono } from 'hono';
import type { Store } from '../../src/domain/ports/store.ts';
import { systemClock } from '../../src/main/clock.ts';
import { createLog } from '../../src/main/log.ts';
import { createObserver } from '../../src/main/observing/observer.ts';
import { createWeb, type WebDependencies } from '../../src/web/web.ts';

export const SECRET = 'a-secret-of-our-own';

const observer = createObserver('.');

/** The web server of a product at work, with a webhook at `/telegram`. @param given.receive told of each update. */
export function webOn(
  store: Store,
  { receive, ...given }: Partial<WebDependencies> & { receive: (update: unknown) => void },
): Hono {
  return createWeb({
    makesLinks: true,
    isStopping: () => false,
    publicHosts: ['latchkey.example.org'],
    metrics: (health) => observer.metrics(health),
    store,
    clock: systemClock,
    log: createLog({ level: 'silent' }),
    accountIds: () => [],
    refused: () => false,
    waitsUntil: () => null,
    hosts: ['latchkey.internal'],
    storeProblems: () => 0,
    miniApp: () => null,
    webhook: {
      path: '/telegram',
      secret: SECRET,
      async receive(update) {
        if (typeof update !== 'object') throw new TypeError('no update');
        receive(update);
      },
    },
    ...given,
  });
}
