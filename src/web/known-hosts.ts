import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers only requests that name this machine or one of `hosts`: a page on the web can have its own name point here and read
 * what it is answered (DNS rebinding), but it cannot make the browser send another name than its own.
 */
export function onlyKnownHosts(hosts: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return async (c, next) => {
    if (!known.has(new URL(c.req.url).hostname)) return c.text('unknown host', 421);
    await next();
    return undefined;
  };
}
