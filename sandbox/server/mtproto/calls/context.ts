import type { World } from '../../world/world.ts';
import type { KnownKey } from '../keyring.ts';
import type { RpcContext } from '../rpc.ts';
import type { Session } from '../session/session.ts';
import type { Schemas } from '../tl/schemas.ts';

export interface ContextOptions {
  world: World;
  schemas: Schemas;
  /** Where the front listens. */
  endpoint: () => RpcContext['endpoint'];
}

/** What a handler or an update is told of the session it speaks to. */
export function contextOf(
  options: ContextOptions,
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
