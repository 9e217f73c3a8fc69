import type { WorldEvent } from '../world/types.ts';
import type { ContextOptions } from './calls/context.ts';
import { contextOf } from './calls/context.ts';
import type { Keyring } from './keyring.ts';
import type { PushedUpdate, RpcContext, UpdateMapper } from './rpc.ts';
import type { SessionRegistry } from './session/sessions.ts';
import { encodeObject } from './tl/encode.ts';

export interface PushOptions extends ContextOptions {
  keyring: Keyring;
  sessions: SessionRegistry;
  /** Hears of updates that could not be made. */
  report: (error: unknown) => void;
  mapUpdates: UpdateMapper;
}

/** Speaks to the connected sessions of one key, whoever is logged in with it. */
export function createKeyTeller({
  keyring,
  sessions,
  schemas,
}: Pick<PushOptions, 'keyring' | 'sessions' | 'schemas'>): RpcContext['tellKey'] {
  return (keyId, updates) => {
    for (const session of sessions.all()) {
      if (!session.link || session.wantsUpdates !== true) continue;
      if (keyring.find(session.keyId)?.accountKeyId !== keyId) continue;
      session.tell(encodeObject(schemas.forLayer(session.layer), updates), 'notification');
    }
  };
}

/**
 * Tells connected sessions what happens in the world, without being asked.
 *
 * Who is away hears nothing: clients catch up by asking for the difference.
 */
export function createPush(options: PushOptions): (event: WorldEvent) => void {
  const { world, keyring, sessions, schemas, report } = options;

  function deliver(pushed: PushedUpdate): void {
    for (const session of sessions.all()) {
      if (!session.link || session.wantsUpdates !== true) continue;
      const key = keyring.find(session.keyId);
      if (key?.userId !== pushed.userId || key.revoked !== undefined) continue;
      const update = pushed.build(contextOf(options, session, key));
      session.tell(encodeObject(schemas.forLayer(session.layer), update), 'notification');
    }
  }

  return (event) => {
    try {
      for (const update of options.mapUpdates(world, event)) deliver(update);
    } catch (error) {
      report(new Error(`the update of ${event.type} failed in the sandbox`, { cause: error }));
    }
  };
}
