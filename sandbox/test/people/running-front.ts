import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { afterEach } from 'vitest';
import { closeServer, listenOnLoopback } from '../../server/listen.ts';
import { createPeopleFront } from '../../server/people/front.ts';
import { CAST } from '../../server/world/cast.ts';
import type { World } from '../../server/world/world.ts';
import { stillWorld } from '../world/still-world.ts';

interface Answer {
  status: number;
  body: unknown;
}

export interface RunningFront {
  world: World;
  root: string;
  port: number;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
}

const running: ServerType[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(closeServer));
});

/** A people front on a real port, closed when the test ends. */
export async function runFront(options: { pagesDir?: string } = {}): Promise<RunningFront> {
  const world = stillWorld();
  const front = createPeopleFront({ world, botId: CAST.bot, ...options });
  const server = createAdaptorServer({ fetch: front.fetch });
  const port = await listenOnLoopback(server, 0);
  running.push(server);
  const root = `http://127.0.0.1:${port}/people`;

  async function send(method: string, path: string, body?: unknown): Promise<Answer> {
    const withBody = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(root + path, { method, ...(body === undefined ? {} : withBody) });
    return { status: response.status, body: await response.json() };
  }
  return {
    world,
    root,
    port,
    send,
    get: (path) => send('GET', path),
    post: (path, body = {}) => send('POST', path, body),
  };
}
