import { mentioned } from './methods/mentioned.ts';
import type { RpcContext, TlObject } from './rpc.ts';

/** An update that the client's layer does not have is left out; what it names is told all the same. */
export function tlUpdates(
  context: RpcContext,
  viewerId: number,
  updates: readonly TlObject[],
  named: { userIds: number[]; peerIds: number[] },
): TlObject {
  return {
    _: 'updates',
    updates: updates.filter((update) => context.hasConstructor(update._)),
    ...mentioned(context, viewerId, named),
    date: context.world.clock.now(),
    seq: 0,
  };
}
