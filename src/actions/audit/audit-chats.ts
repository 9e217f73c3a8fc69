import type { PeerId } from '../../domain/peer.ts';
import { mayAudit } from '../../domain/rights.ts';
import type { AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

export interface AuditChat {
  peerId: PeerId;
  title: string;
  role: AuditRole;
  /** How many links are open. */
  open: number;
}

/** Chats whose audit a person may read, by what was last read of who owns them: at the moment of use it is asked again. */
export async function auditChats(
  { store, clock }: Pick<ActionDependencies, 'store' | 'clock'>,
  actorId: number,
): Promise<AuditChat[]> {
  const now = clock.now();
  const owned = (await store.chats.auditableBy(actorId)).filter(
    ({ administrators }) => administrators !== null && mayAudit(administrators, actorId),
  );
  const named = await Promise.all((await store.auditors.chatsOf(actorId)).map((id) => store.chats.named(id)));
  const audited = named.filter(
    (chat) => chat !== null && owned.every(({ peerId }) => peerId !== chat.peerId),
  );
  const chats = [
    ...owned.map((chat) => ({ chat, role: 'owner' as const })),
    ...audited.flatMap((chat) => (chat === null ? [] : [{ chat, role: 'auditor' as const }])),
  ];
  return Promise.all(
    chats.map(async ({ chat: { peerId, title }, role }) => {
      const { byState } = await store.links.counts({ peerId, actorId: null, text: null }, now);
      return { peerId, title, role, open: byState.active };
    }),
  );
}
