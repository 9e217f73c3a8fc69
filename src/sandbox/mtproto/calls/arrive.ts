import type { CallRecord, Fault } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { KnownKey, Keyring } from '../keyring.ts';
import type { RpcContext, RpcHandlers } from '../rpc.ts';
import type { Link } from '../session/link.ts';
import type { Session } from '../session/session.ts';
import type { Schemas } from '../tl/schemas.ts';
import type { Timers } from '../timers.ts';
import type { Outcome } from './execute.ts';
import { bindTemporaryKey } from './bind-temporary-key.ts';
import { execute, refusal, unknownMethod } from './execute.ts';
import { injectFault } from './faults.ts';
import type { Call } from './read-call.ts';
import { UnreadableCallError, readCall } from './read-call.ts';

export interface CallsOptions {
  world: World;
  keyring: Keyring;
  schemas: Schemas;
  handlers: RpcHandlers;
  timers: Timers;
  /** Where the front listens. */
  endpoint: () => RpcContext['endpoint'];
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
export function createCallDesk(options: CallsOptions): (arrival: Arrival) => void {
  const { world, schemas } = options;

  function take(arrival: Arrival): void {
    const { session, body } = arrival;
    const call = tryReadCall(body, schemas, session.layer);
    if (call instanceof UnreadableCallError) {
      const record = world.calls.record({ front: 'mtproto', method: call.method, executed: false });
      settle(arrival, record, unknownMethod());
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
    const fault = key.revoked === undefined ? world.faults.take(call.method.name, key.userId) : undefined;
    const record = world.calls.record({
      front: 'mtproto',
      method: call.method.name,
      executed: false,
      ...(key.userId !== undefined && { userId: key.userId }),
      ...(fault && { fault: fault.kind }),
    });
    if (key.revoked !== undefined) {
      settle(arrival, record, refusal(key.revoked === 'AUTH_KEY_DUPLICATED' ? 406 : 401, key.revoked));
    } else if (fault) inject(arrival, call, key, record, fault);
    else settle(arrival, record, run(arrival, call, key, record));
  }

  function inject(arrival: Arrival, call: Call, key: KnownKey, record: CallRecord, fault: Fault): void {
    injectFault(fault, {
      ...arrival,
      timers: options.timers,
      execute: () => run(arrival, call, key, record),
      settle: (outcome) => {
        settle(arrival, record, outcome);
      },
      revoke: (how) => {
        world.sessions.revoke(key.accountKeyId, how);
      },
    });
  }

  function run({ session, msgId }: Arrival, call: Call, key: KnownKey, record: CallRecord): Outcome {
    const context = contextOf(options, session, key, call.layer);
    const handlers: RpcHandlers = {
      ...options.handlers,
      // The one method that is about the connection, not about the world.
      'auth.bindTempAuthKey': (_context, request) => {
        bindTemporaryKey(options.keyring, { keyId: session.keyId, sessionId: session.id, msgId, request });
        return true;
      },
    };
    record.executed = true;
    const outcome = execute(call, context, handlers, options.report);
    if (outcome.error !== undefined) record.error = outcome.error;
    return outcome;
  }

  return take;
}

/** What a handler or an update is told of the session it speaks to. */
export function contextOf(
  options: Pick<CallsOptions, 'world' | 'schemas' | 'endpoint'>,
  session: Session,
  key: KnownKey,
  layer = session.layer,
): RpcContext {
  const schema = options.schemas.forLayer(layer);
  return {
    world: options.world,
    keyId: key.accountKeyId,
    userId: key.userId,
    layer,
    hasConstructor: (name) => schema.constructors.byName.has(name) || schema.methods.byName.has(name),
    endpoint: options.endpoint(),
  };
}

function settle({ session, msgId }: Arrival, record: CallRecord, outcome: Outcome): void {
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
