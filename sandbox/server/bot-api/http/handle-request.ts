import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../../world/world.ts';
import { BotApiError } from '../errors.ts';
import { toBotApiError } from '../execute.ts';
import type { Delivery } from '../updates/delivery.ts';
import { answerCall } from './answer-call.ts';
import { answerDownload } from './answer-download.ts';
import type { BodyReader } from './read-body.ts';
import { readParams } from './read-params.ts';
import { replyError } from './reply.ts';

const CALL = /^\/bot([^/]+)\/([^/]+)\/?$/;
const DOWNLOAD = /^\/file\/bot([^/]+)\/(.+)$/;

export interface FrontParts {
  world: World;
  delivery: Delivery;
  bodies: BodyReader;
  /** Aborted when the front closes. */
  closing: AbortSignal;
}

/** Answers one HTTP request, whatever it is. Never rejects. */
export async function handleRequest(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { pathname, searchParams } = parseUrl(request.url ?? '/');
    const download = DOWNLOAD.exec(pathname);
    if (download) {
      requireBot(parts.world, download[1]);
      return answerDownload(parts.world, decode(download[2]), response);
    }
    const called = CALL.exec(pathname);
    if (!called || (request.method !== 'GET' && request.method !== 'POST'))
      throw new BotApiError(404, 'Not Found');
    const bot = requireBot(parts.world, called[1]);
    const params = await readParams(request, searchParams, parts.bodies);
    const { world, delivery, closing } = parts;
    return await answerCall({
      world,
      delivery,
      closing,
      bot,
      method: decode(called[2]),
      params,
      request,
      response,
    });
  } catch (error) {
    // The rest of an unread body must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    return replyError(response, toBotApiError(error));
  }
}

function parseUrl(path: string): URL {
  if (!URL.canParse(path, 'http://localhost')) throw new BotApiError(404, 'Not Found');
  return new URL(path, 'http://localhost');
}

function decode(segment = ''): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A `%` that starts no escape names nothing.
    throw new BotApiError(404, 'Not Found');
  }
}

function requireBot(world: World, token: string | undefined) {
  const bot = world.people.byBotToken(decode(token));
  if (!bot) throw new BotApiError(401, 'Unauthorized');
  return bot;
}
