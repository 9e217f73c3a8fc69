import type { Census } from '../../domain/census.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { CensusPosition } from '../../domain/ports/census-store.ts';
import type { ImporterCursor, ImporterPage, LinkPage, RecentJoins } from '../../domain/ports/telegram.ts';
import type { CensusParts } from './census.ts';
import { linkPagesAhead, type LinkPlace } from './link-pages.ts';
import { readMissing } from './missing-links.ts';
import type { Background } from './schedule.ts';

/**
 * Goes on with a census from a position, at most until its part comes to an end, or `isOver`.
 * @returns where it is then, as it stands in the store; null at the end of the census. @throws Refusal
 */
type Step = (
  census: Census,
  position: CensusPosition,
  isOver: () => boolean,
) => Promise<CensusPosition | null>;

type At<Part extends CensusPosition['at']> = Extract<CensusPosition, { at: Part }>;

export function createCensusSteps(background: Background, parts: CensusParts): Step {
  const { store, clock, newId, onChange } = background.context;
  const { busy } = background;
  const { reading, logs, generation, onRead } = parts;

  async function readAdmins({ peerId, accountId }: Census): Promise<CensusPosition> {
    const admins = await reading.adminsWithInvites(peerId);
    return store.census.keepAdmins({ peerId, accountId }, admins);
  }

  async function readLinks(
    census: Census,
    from: At<'links'>,
    isOver: () => boolean,
  ): Promise<CensusPosition> {
    const { peerId, accountId, whole } = census;
    const [adminId, ...others] = from.adminIds;
    const next: CensusPosition =
      others.length === 0 ? MISSING : { at: 'links', adminIds: others, revoked: false, after: null };
    if (adminId === undefined) return move(census, MISSING);
    const whose = adminId === accountId ? {} : { adminId };
    const list = (place: LinkPlace): Promise<LinkPage> => reading.listLinks(peerId, { ...place, ...whose });
    const pages = linkPagesAhead(list, from, {
      now: () => generation(peerId),
      isGood: (stamp) => stamp !== null && stamp === generation(peerId),
    });
    let position: CensusPosition = from;
    for await (const page of pages) {
      position = page.next === null ? next : { ...from, ...page.next };
      const links = page.links.map((exported) => ({ id: newId(), exported }));
      const total = !whole && page.place.after === null ? page.count : 0;
      const kept = { links, position, total };
      // The next page may be waited for meanwhile.
      const changed = await busy.during(() =>
        store.census.keepLinks({ peerId, accountId }, kept, clock.now()),
      );
      if (changed.length > 0) onChange();
      if (isOver()) break;
    }
    if (position.at === 'missing') onRead(peerId);
    return position;
  }

  async function lookForMissing(census: Census): Promise<CensusPosition> {
    const { peerId, accountId, whole, startedAt: since } = census;
    const adminIds = whole ? await store.census.adminsWithOpenLinks(peerId) : [accountId];
    const asked = new Set<string>();
    for (const adminId of adminIds) {
      for (;;) {
        const found = await readMissing(store, reading, peerId, { adminId, since });
        const fresh = found.filter(({ link }) => !asked.has(link));
        if (fresh.length === 0) break;
        fresh.forEach(({ link }) => asked.add(link));
        const changed = await store.links.recordSightings(peerId, fresh, clock.now());
        if (changed.length > 0) onChange();
      }
    }
    const query = { adminId: whole ? null : accountId, limit: 1 };
    const { count } = await store.census.unreadImporters(peerId, query);
    return move(census, { at: 'importers', list: null }, { total: count });
  }

  async function readImporters(
    census: Census,
    from: At<'importers'>,
    isOver: () => boolean,
  ): Promise<CensusPosition> {
    const { peerId, accountId, whole } = census;
    const key = { peerId, accountId };
    // Before the lists: somebody who joins in between has not left.
    let recent: RecentJoins | null | undefined;
    let position = from;
    while (!isOver()) {
      const query = { adminId: whole ? null : accountId, limit: 1 };
      const { list } = position;
      const link =
        list === null
          ? ((await store.census.unreadImporters(peerId, query)).links[0] ?? null)
          : await store.links.find(list.linkId);
      if (link === null && list === null) return move(census, { at: 'log' });
      if (link === null) {
        position = await move(census, { at: 'importers', list: null });
        continue;
      }
      recent ??= await reading.recentJoins(peerId);
      const since = list?.since ?? clock.now();
      const page = await readImporterPage(peerId, link.link, list?.after ?? null);
      await store.joiners.record(link.id, page.importers, since);
      if (page.next !== null) {
        position = await move(census, {
          at: 'importers',
          list: { linkId: link.id, since, after: page.next },
        });
        continue;
      }
      const joins = recent?.joins.filter((join) => join.link === link.link) ?? [];
      await store.joiners.finish(link.id, { since, recent: recent === null ? null : { ...recent, joins } });
      await store.census.importersRead(link.id, link.usage);
      position = { at: 'importers', list: null };
      await store.census.move(key, position, { done: 1 });
    }
    return position;
  }

  async function readImporterPage(
    peerId: PeerId,
    link: string,
    after: ImporterCursor | null,
  ): Promise<ImporterPage> {
    try {
      return await reading.importers(peerId, link, { requested: false, after });
    } catch (error) {
      // Deleted by now: who joined with it can't be asked any more.
      if (!(error instanceof Refusal) || error.code !== 'link-not-found') throw error;
      return { importers: [], count: 0, next: null };
    }
  }

  async function move<Position extends CensusPosition>(
    { peerId, accountId }: Census,
    position: Position,
    more?: { done?: number; total?: number },
  ): Promise<Position> {
    await store.census.move({ peerId, accountId }, position, more);
    return position;
  }

  return async (census, position, isOver) => {
    switch (position.at) {
      case 'admins':
        return readAdmins(census);
      case 'links':
        return readLinks(census, position, isOver);
      case 'missing':
        return lookForMissing(census);
      case 'importers':
        return readImporters(census, position, isOver);
      case 'log':
        await logs.read(census.peerId);
        return null;
    }
  };
}

const MISSING = { at: 'missing' } as const;
