import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';

/** Whether the page was built into `pagesDir`. */
export function hasPage(pagesDir: string): boolean {
  return existsSync(join(pagesDir, 'index.html'));
}

/**
 * The page that people use, as Vite builds it: its HTML names `./assets/…` and the
 * people front by the relative path `people/…`.
 */
export function pageRoutes(pagesDir: string): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      // A bot's Mini App is shown in a frame; nobody may put this one into theirs.
      xFrameOptions: 'DENY',
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameSrc: ['http://127.0.0.1:*', 'http://localhost:*', 'https:'],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.get('/', etag(), serveStatic({ root: pagesDir, path: 'index.html', onFound: cacheAs('no-cache') }));
  app.get(
    '/assets/*',
    // Their names change with their content.
    serveStatic({
      root: pagesDir,
      precompressed: true,
      onFound: cacheAs('public, max-age=31536000, immutable'),
    }),
  );
  return app;
}

function cacheAs(policy: string): (path: string, c: Context) => void {
  return (_path, c) => c.header('Cache-Control', policy);
}
