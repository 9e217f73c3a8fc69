import type { InviteLink } from '../../domain/invite-link.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from './link-rows.ts';

/** All that hang together by `replaces`, in both directions, oldest first. */
export async function lineage(db: Db, id: string): Promise<InviteLink[]> {
  const rows = await db
    .withRecursive('family', (cte) =>
      cte
        .selectFrom('inviteLink')
        .select(['id', 'replaces'])
        .where('id', '=', id)
        .union(
          cte
            .selectFrom('inviteLink as link')
            .innerJoin('family', (join) =>
              join.on((eb) =>
                eb.or([
                  eb('link.id', '=', eb.ref('family.replaces')),
                  eb('link.replaces', '=', eb.ref('family.id')),
                ]),
              ),
            )
            .select(['link.id', 'link.replaces']),
        ),
    )
    .selectFrom('inviteLink')
    .selectAll()
    .where('id', 'in', (eb) => eb.selectFrom('family').select('family.id'))
    .execute();
  return oldestFirst(rows.map(linkFromRow));
}

/** Telegram's dates are whole seconds: within one, a link comes after the one it replaces. */
function oldestFirst(links: InviteLink[]): InviteLink[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const generation = (link: InviteLink): number => {
    const before = link.replaces === null ? undefined : byId.get(link.replaces);
    return before === undefined ? 0 : generation(before) + 1;
  };
  return links.sort(
    (a, b) => a.date.getTime() - b.date.getTime() || generation(a) - generation(b) || (a.id < b.id ? -1 : 1),
  );
}
