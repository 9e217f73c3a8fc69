import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { onlyKnownHosts } from '../known-hosts.ts';
import { activityRoutes } from './activity-routes.ts';
import { changingRoutes } from './changing-routes.ts';
import { watchChats } from './chat-watch.ts';
import type { MiniAppDependencies } from './dependencies.ts';
import { driftRoutes } from './drift-routes.ts';
import { liveRoute } from './live-route.ts';
import { lockdownRoutes } from './lockdown-routes.ts';
import { answerErrors, PageError } from './page-error.ts';
import { readingRoutes } from './reading-routes.ts';
import { onlyVisitors, paced, spoken, type Visited } from './visitor.ts';

export interface MiniApp {
  /** The page, and what it asks for, below `/app`. */
  app: Hono;
  /** Ends what is being streamed. */
  close(): Promise<void>;
}

/** Telegram's web apps show the page in a frame; the simulated Telegram does on its own address. */
const FRAMED_BY = ["'self'", 'https://web.telegram.org'];

/** The audit as a page that Telegram opens as a Mini App. */
export function createMiniApp(deps: MiniAppDependencies): MiniApp {
  const watch = watchChats(deps);
  const app = new Hono();
  app.use(onlyKnownHosts(deps.hosts));
  app.use(
    secureHeaders({
      // Frames are named in the policy, which this header can't.
      xFrameOptions: false,
      referrerPolicy: 'no-referrer',
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: FRAMED_BY,
      },
    }),
  );
  app.route('/app/api', createApi(deps, watch));

  if (existsSync(join(deps.pageFolder, 'index.html'))) servePage(app, deps.pageFolder);
  else app.get('/app/', (c) => c.text('The page was not built: npm run build', 404));
  return { app, close: () => watch.close() };
}

/** @param root where it was built to. */
function servePage(app: Hono, root: string): void {
  const rewriteRequestPath = (path: string): string => path.replace(/^\/app/, '');
  app.get('/app/', etag(), serveStatic({ root, path: 'index.html', onFound: cached('no-cache') }));
  // Their names change with their content.
  const onFound = cached('public, max-age=31536000, immutable');
  app.get('/app/assets/*', serveStatic({ root, rewriteRequestPath, precompressed: true, onFound }));
}

function createApi(deps: MiniAppDependencies, watch: ReturnType<typeof watchChats>): Hono<Visited> {
  const api = new Hono<Visited>();
  api.onError(answerErrors(deps));
  api.use(neverKept, onlyVisitors(deps), paced(), spoken(deps));
  api.route('/', readingRoutes(deps));
  api.route('/', activityRoutes(deps));
  api.route('/', driftRoutes(deps));
  api.route('/', lockdownRoutes(deps));
  api.route('/', changingRoutes(deps));
  api.route('/', liveRoute(deps, watch));
  api.all('*', () => {
    throw new PageError(404, 'not-found');
  });
  return api;
}

const neverKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

function cached(policy: string): (path: string, c: Context) => void {
  return (_path, c) => c.header('cache-control', policy);
}
