import { paths } from './paths.ts';
import { useAnswer } from './use-answer.ts';
import { useAudit } from './context.ts';
import type { LinkLife } from '../../web/mini-app/api.ts';

/** What people read in the place of the ids that stand in the address. */
export function useNames(): { admin(userId: number): string | null; link(id: string): string | null } {
  const { overview, place } = useAudit();
  const { link } = place;
  const path = overview === null || link === null ? null : paths.link(overview.chat.peerId, link);
  const life = useAnswer<LinkLife>(path);
  return {
    admin: (userId) => overview?.admins.find((admin) => admin.userId === userId)?.name ?? String(userId),
    link: (id) => (life.data?.link.id === id ? life.data.link.title : null),
  };
}
