/**
 * The people front: what people do with their fingers, as a small HTTP API, and the page that uses it. The README
 * describes it. Out of scope: anything that a bot or a user-session client does; those have fronts of their own.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TelegramError } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { chatRoutes } from './chat-routes.ts';
import { faultRoutes } from './fault-routes.ts';
import { onlyJson, onlyLoopback } from './guard.ts';
import { hasPage, pageRoutes } from './page.ts';
import { personRoutes } from './person-routes.ts';
import { notFound, Refusal } from './refusal.ts';
import { sentenceFor } from './sentences.ts';
import { worldRoutes } from './world-routes.ts';

export interface PeopleFrontOptions {
  world: World;
  /** The bot that people write to unless they say otherwise. */
  botId: number;
  /** By user id: what uses the account, for people to read. */
  programs?: Readonly<Record<number, string>> | undefined;
  /** Where the pages were built to; without it there is only the API. */
  pagesDir?: string | undefined;
  /** More to answer on the same port, asked before the page. */
  extras?: Hono | undefined;
}

const MEBIBYTES = 1024 * 1024;

/** A message may bring a file of 20 MiB, in Base64; everything else is small. */
const BODY_LIMITS = { message: limitedTo(28), other: limitedTo(1) };

function limitedTo(mebibytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mebibytes * MEBIBYTES,
    onError: () => {
      throw new Refusal(413, 'BODY_TOO_LARGE', `The body is larger than ${mebibytes} MiB.`);
    },
  });
}

function noPage(): never {
  throw new Refusal(404, 'PAGE_NOT_BUILT', 'The page was not built; the API is at /people.');
}

export function createPeopleFront({
  world,
  botId,
  programs = {},
  pagesDir,
  extras,
}: PeopleFrontOptions): Hono {
  const app = new Hono();
  app.use(onlyLoopback);
  app.use('/people/*', onlyJson);
  app.use('/people/*', (c, next) => {
    const isMessage = /^\/people\/users\/\d+\/messages$/.test(c.req.path);
    return BODY_LIMITS[isMessage ? 'message' : 'other'](c, next);
  });
  app.route('/people', worldRoutes(world, botId, programs));
  app.route('/people', faultRoutes(world));
  app.route('/people/users', personRoutes(world, botId));
  app.route('/people/chats', chatRoutes(world));
  if (extras) app.route('/', extras);
  if (pagesDir !== undefined && hasPage(pagesDir)) app.route('/', pageRoutes(pagesDir));
  else app.get('/', noPage);

  const refuse = (status: Refusal['status'], error: string, message: string): Response =>
    Response.json({ error, message }, { status });
  app.notFound(() => {
    const { status, code, message } = notFound('path');
    return refuse(status, code, message);
  });
  app.onError((error) => {
    if (error instanceof TelegramError) return refuse(400, error.message, sentenceFor(error.message));
    if (error instanceof Refusal) return refuse(error.status, error.code, error.message);
    return refuse(500, 'INTERNAL', `The simulated Telegram itself failed: ${error.message}.`);
  });
  return app;
}
