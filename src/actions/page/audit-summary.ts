import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import { auditRole, type AuditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** More would not be looked through. */
const ADMINS_SHOWN = 50;

/** What the audit of a chat begins with. @throws Refusal as `auditRole`. */
export async function auditSummary(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number },
): Promise<{
  chat: KnownChat;
  role: AuditRole;
  /** Who asked for most links, with the name they last had. */
  admins: { actorId: number; name: string; count: number }[];
}> {
  const { peerId, role } = await auditRole(deps, query.peerId, query.actorId);
  const [chat, admins] = await Promise.all([
    deps.store.chats.find(peerId),
    deps.store.links.actors(peerId, ADMINS_SHOWN),
  ]);
  if (chat === null) throw new Refusal('chat-not-yours');
  return { chat, role, admins };
}
