import type { CallRecord, Fault } from '../../world/types.ts';
import type { KnownKey, Keyring } from '../keyring.ts';
import type { RpcHandlers } from '../rpc.ts';
import type { Link } from '../session/link.ts';
import type { Session } from '../session/session.ts';
import type { Schemas } from '../tl/schemas.ts';
import type { Timers } from '../timers.ts';
import { bindTemporaryKey } from './bind-temporary-key.ts';
import { alteredBy } from './altered-handlers.ts';
import type { ContextOptions } from './context.ts';
import { contextOf } from './context.ts';
import type { Outcome } from './execute.ts';
import { execute, refusal, unknownMethod } from './execute.ts';
import { injectFault } from './faults.ts';
import type { Call } from './read-call.ts';
import { UnreadableCallError, readCall } from './read-call.ts';

export interface CallDeskOptions extends ContextOptions {
  keyring: Keyring;
  handlers: RpcHandlers;
  timers: Timers;
  /** Called with what a handler should not have thrown. */
  report: (error: unknown) => void;
}

/** One message of a client that is a call. */
export interface Arrival {
  session: Session;
  link: Link;
  msgId: bigint;
  body: Buffer;
}

/** Takes a call from its arrival to its answer, if it gets one. */
export function createCallDesk(options: CallDeskOptions): (arrival: Arrival) => void {
  const { world, schemas } = options;

  function take(arrival: Arrival): void {
    const { session, body } = arrival;
    const call = tryReadCall(body, schemas, session.layer);
    if (call instanceof UnreadableCallError) {
      const record = world.calls.record({ front: 'mtproto', method: call.method, executed: false });
      answer(arrival, record, unknownMethod());
      return;
    }
    session.layer = call.layer;
    session.wantsUpdates = session.wantsUpdates !== false && !call.withoutUpdates;
    const waitFor = call.after.flatMap((id) => session.running.get(id) ?? []);
    if (waitFor.length === 0) begin(arrival, call);
    else {
      Promise.all(waitFor)
        .then(() => begin(arrival, call))
        .catch(options.report);
    }
  }

  function begin(arrival: Arrival, call: Call): void {
    const key = options.keyring.find(arrival.session.keyId);
    if (!key) return;
    const { revoked, userId } = key;
    const arrived = { front: 'mtproto', method: call.method.name, userId } as const;
    const fault = revoked === undefined ? world.faults.take(arrived) : undefined;
    const record = world.calls.record({
      front: 'mtproto',
      method: call.method.name,
      executed: false,
      ...(userId !== undefined && { userId }),
      ...(fault && { fault: fault.kind }),
    });
    if (revoked !== undefined) {
      answer(arrival, record, refusal(revoked === 'AUTH_KEY_DUPLICATED' ? 406 : 401, revoked));
    } else if (fault) inject(arrival, call, key, record, fault);
    else answer(arrival, record, run(arrival, call, key, record));
  }

  function inject(arrival: Arrival, call: Call, key: KnownKey, record: CallRecord, fault: Fault): void {
    injectFault(fault, {
      ...arrival,
      timers: options.timers,
      execute: () => run(arrival, call, key, record, fault),
      answer: (outcome) => {
        answer(arrival, record, outcome);
      },
      revoke: (how) => {
        world.sessions.revoke(key.accountKeyId, how);
      },
    });
  }

  function run(arrival: Arrival, call: Call, key: KnownKey, record: CallRecord, fault?: Fault): Outcome {
    const context = contextOf(options, arrival.session, key, call.layer);
    const handlers = alteredBy(fault, handlersFor(arrival, call));
    const outcome = execute(call, context, handlers, options.report);
    record.executed = outcome.error === undefined;
    if (outcome.error !== undefined) record.error = outcome.error;
    return outcome;
  }

  /** One method is about the connection and not about the world, so it is answered here. */
  function handlersFor({ session, msgId }: Arrival, { method }: Call): RpcHandlers {
    if (method.name !== 'auth.bindTempAuthKey') return options.handlers;
    return {
      [method.name]: (_context, request) => {
        bindTemporaryKey(options.keyring, { keyId: session.keyId, sessionId: session.id, msgId, request });
        return true;
      },
    };
  }

  return take;
}

function answer({ session, msgId }: Arrival, record: CallRecord, outcome: Outcome): void {
  if (outcome.error !== undefined) record.error = outcome.error;
  session.answer(msgId, outcome.result);
}

function tryReadCall(body: Buffer, schemas: Schemas, layer: number): Call | UnreadableCallError {
  try {
    return readCall(body, schemas, layer);
  } catch (error) {
    if (error instanceof UnreadableCallError) return error;
    throw error;
  }
}
