import { closingKey } from '../../domain/operation.ts';
import type { Context } from '../context.ts';
import type { Submit } from './upkeep.ts';

/** Closes strict links with which as many people joined as may, on behalf of who asked for them; they are told. */
export async function closeUsedUp({ store, accountId, accounts }: Context, submit: Submit): Promise<void> {
  for (const link of await store.links.usedUpForGood(accountId)) {
    const { id, peerId, actorId, actorName } = link;
    if (actorId === null || (await accounts.keeping(link)) !== accountId) continue;
    await submit({
      kind: 'close',
      idempotencyKey: closingKey('close', link, accountId),
      peerId,
      actorId,
      actorName: actorName ?? '',
      settings: null,
      linkId: id,
      revokeFirst: false,
      card: null,
      locale: (await store.persons.find(actorId))?.locale ?? 'en',
    });
  }
}
