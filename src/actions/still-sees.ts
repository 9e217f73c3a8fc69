import { isAnswer, Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import { scopeIn, type Scope } from '../domain/rights.ts';
import { scopeOf } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/** A link, or several: in which chat, and who asked for it. */
type Asked = Pick<InviteLink, 'peerId' | 'actorId'>;

/**
 * Whether news of the link is still for this person, who was shown it once. While Telegram can't be asked, its last answer
 * stands.
 */
export async function stillSees(deps: ActionDependencies, link: Asked, personId: number): Promise<boolean> {
  const scope = await lastScope(deps, link, personId);
  return scope === 'all' || (scope === 'own' && link.actorId === personId);
}

async function lastScope(
  deps: ActionDependencies,
  { peerId }: Asked,
  personId: number,
): Promise<Scope | null> {
  try {
    return await scopeOf(deps, peerId, personId);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'actor-lacks-right') return null;
    if (!isAnswer(error)) throw error;
    const administrators = (await deps.store.chats.find(peerId))?.administrators ?? null;
    return administrators === null ? null : scopeIn(administrators, personId);
  }
}
