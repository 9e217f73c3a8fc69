import type { WorldEvent } from '../world/types.ts';
import type { ContextOptions } from './calls/context.ts';
import { contextOf } from './calls/context.ts';
import type { Keyring, KnownKey } from './keyring.ts';
import type { PushedUpdate, TlObject, UpdateMapper } from './rpc.ts';
import type { Session } from './session/session.ts';
import type { SessionRegistry } from './session/sessions.ts';
import { encodeObject } from './tl/encode.ts';
import type { Schemas } from './tl/schemas.ts';

export interface PushOptions extends ContextOptions {
  keyring: Keyring;
  sessions: SessionRegistry;
  /** Called with errors of updates that could not be made. */
  report: (error: unknown) => void;
  mapUpdates: UpdateMapper;
}

/**
 * Says something to the connected sessions of an auth key that nobody may be logged in with yet, as when a QR code is
 * accepted. What happens to accounts is pushed through the `UpdateMapper` instead.
 */
export function createKeyTeller(
  options: Pick<PushOptions, 'keyring' | 'sessions' | 'schemas'>,
): (keyId: string, updates: TlObject) => void {
  return (keyId, updates) => {
    for (const { session, key } of listeners(options)) {
      if (key.accountKeyId === keyId) tell(session, updates, options.schemas);
    }
  };
}

/**
 * Tells connected sessions what happens in the world, without being asked.
 *
 * Somebody who is not connected gets nothing: clients catch up by asking for the difference.
 */
export function createPush(options: PushOptions): (event: WorldEvent) => void {
  const { world, schemas, report } = options;

  /** What cannot be said to one session is no reason to keep it from the others. */
  function attempt(event: WorldEvent, action: () => void): void {
    try {
      action();
    } catch (error) {
      report(new Error(`the update of ${event.type} failed in the sandbox`, { cause: error }));
    }
  }

  function deliver(pushed: PushedUpdate, event: WorldEvent): void {
    for (const { session, key } of listeners(options)) {
      if (key.userId !== pushed.userId) continue;
      attempt(event, () => {
        tell(session, pushed.build(contextOf(options, session, key)), schemas);
      });
    }
  }

  return (event) => {
    attempt(event, () => {
      for (const update of options.mapUpdates(world, event)) deliver(update, event);
    });
  };
}

/** Sessions that are connected and want updates. */
function* listeners({
  sessions,
  keyring,
}: Pick<PushOptions, 'keyring' | 'sessions'>): Generator<{ session: Session; key: KnownKey }> {
  for (const session of sessions.all()) {
    if (!session.link || session.wantsUpdates !== true) continue;
    const key = keyring.find(session.keyId);
    if (key && key.revoked === undefined) yield { session, key };
  }
}

function tell(session: Session, updates: TlObject, schemas: Schemas): void {
  session.tell(encodeObject(schemas.forLayer(session.layer), updates), 'notification');
}
