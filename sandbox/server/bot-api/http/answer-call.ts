import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, User } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { Call } from '../call.ts';
import { BotApiError, tooManyRequests, withPrefix } from '../errors.ts';
import { execute } from '../execute.ts';
import { findMethod } from '../methods/table.ts';
import type { Params } from '../params.ts';
import type { Delivery } from '../updates/delivery.ts';
import { reply, replyBadGateway, replyError } from './reply.ts';

export interface IncomingCall {
  world: World;
  delivery: Delivery;
  bot: User;
  method: string;
  params: Params;
  request: IncomingMessage;
  response: ServerResponse;
  /** Aborted when the front closes. */
  closing: AbortSignal;
}

/** Runs one call over HTTP, with the fault that waits for it, if any. */
export async function answerCall(incoming: IncomingCall): Promise<void> {
  const { world, bot, method, response } = incoming;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const { delivery, params } = incoming;
  const call: Call = { world, delivery, bot, params, signal: gone.signal };
  const known = findMethod(method);
  const fault = known && world.faults.take({ front: 'bot_api', method: known.name, userId: bot.id });
  if (fault) await answerWithFault(incoming, call, fault);
  else reply(response, await execute(call, method));
}

async function answerWithFault(incoming: IncomingCall, call: Call, fault: Fault): Promise<void> {
  const { method, request, response, closing } = incoming;
  switch (fault.kind) {
    case 'error':
      return refuse(incoming, fault, withPrefix(fault.code ?? 400, fault.message ?? 'INJECTED_FAULT'));
    case 'flood':
    case 'flood_limit':
      return refuse(incoming, fault, tooManyRequests(fault.seconds ?? 1));
    case 'session_revoked':
    case 'auth_key_duplicated':
      return refuse(incoming, fault, new BotApiError(401, 'Unauthorized'));
    case 'transport_error':
      note(incoming, fault, 'Bad Gateway');
      return replyBadGateway(response);
    case 'drop_before':
      note(incoming, fault, 'connection dropped');
      request.socket.resetAndDestroy();
      return undefined;
    case 'drop_after':
      await execute(call, method, fault.kind);
      request.socket.resetAndDestroy();
      return undefined;
    case 'black_hole':
    case 'silence':
      // HTTP answers a connection's calls in order, so both leave it open for ever.
      await execute(call, method, fault.kind);
      return undefined;
    case 'titles_normalised':
    case 'titles_cut':
    case 'short_pages':
    case 'public_join_requests':
    case 'former_admins_unlisted':
    case 'frozen':
    case 'refuse_connections':
      // Those are not about calls of the Bot API.
      return reply(response, await execute(call, method));
    case 'late': {
      await wait(fault.executeAfterMs, closing);
      if (closing.aborted) return undefined;
      const outcome = await execute(call, method, fault.kind);
      await wait(fault.answerAfterMs, closing);
      return reply(response, outcome);
    }
  }
}

function refuse(incoming: IncomingCall, fault: Fault, error: BotApiError): void {
  note(incoming, fault, error.message);
  replyError(incoming.response, error);
}

function note({ world, bot, method }: IncomingCall, fault: Fault, error: string): void {
  const name = findMethod(method)?.name ?? method;
  world.calls.record({
    front: 'bot_api',
    method: name,
    userId: bot.id,
    executed: false,
    fault: fault.kind,
    error,
  });
}

async function wait(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  if (milliseconds) await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
