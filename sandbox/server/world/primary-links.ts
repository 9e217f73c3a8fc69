import type { Core } from './core.ts';
import { newLink } from './new-link.ts';
import type { InviteLink } from './types.ts';

/** Exactly one primary link per administrator with the invite right: made when first needed, replaced when revoked. */
export interface PrimaryLinks {
  find(peerId: number, adminId: number): InviteLink | undefined;
  ensure(peerId: number, adminId: number): InviteLink;
}

export function createPrimaryLinks(core: Core): PrimaryLinks {
  function find(peerId: number, adminId: number): InviteLink | undefined {
    return core.state.links.find(
      (link) => link.peerId === peerId && link.adminId === adminId && link.permanent && !link.revoked,
    );
  }

  return {
    find,
    ensure(peerId, adminId) {
      return (
        find(peerId, adminId) ?? newLink(core, { peerId, adminId, permanent: true, requestNeeded: false })
      );
    },
  };
}
