import { closingKey } from '../../domain/operation.ts';
import type { Context } from '../context.ts';
import type { Submit } from './upkeep.ts';

/** Revokes links that stayed open for a while after they were replaced. */
export async function retireDue(
  { store, clock, accountId, accounts }: Context,
  submit: Submit,
): Promise<void> {
  for (const { linkId } of await store.rotations.closings(clock.now(), accountId)) {
    const link = await store.links.find(linkId);
    if (link === null || link.replacedBy === null) continue;
    if ((await accounts.keeping(link)) !== accountId) continue;
    const successor = await store.links.find(link.replacedBy);
    if (successor === null) continue;
    await submit({
      kind: 'retire',
      idempotencyKey: closingKey('retire', link, accountId),
      peerId: link.peerId,
      // Whose request replaced it: the old link may have been somebody else's.
      actorId: successor.actorId ?? accountId,
      actorName: successor.actorName ?? '',
      settings: null,
      linkId: link.id,
      revokeFirst: false,
      card: null,
      locale: 'en',
    });
  }
}
