import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers only requests that name this machine or one of `hosts`: a page on the web can have its own name point here and read
 * what it is answered (DNS rebinding), but it cannot make the browser send another name than its own.
 */
export function onlyKnownHosts(hosts: readonly string[]): MiddlewareHandler {
  const isKnown = knownAs(hosts);
  return async (c, next) => {
    if (!isKnown(c.req.url)) return c.text('unknown host', 421);
    await next();
    return undefined;
  };
}

/** @returns whether a request's URL names this machine or one of `hosts`. */
export function knownAs(hosts: readonly string[]): (url: string) => boolean {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return (url) => known.has(new URL(url).hostname);
}
