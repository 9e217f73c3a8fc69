import type { ImporterCursor, ImporterPage } from '../../domain/ports/telegram.ts';
import type { Reading } from '../background/reading.ts';
import { createSchedule } from '../background/schedule.ts';
import type { Background, Schedule } from '../background/schedule.ts';

/** Reads who joined with a link, to the end of the list. By the link's id. */
export function createJoinerReadings(
  background: Background,
  reading: Reading,
  onRead: () => void,
): Schedule<string> {
  const { store, clock } = background.context;
  return createSchedule(background, 'joiners', async (linkId: string) => {
    const link = await store.links.find(linkId);
    if (link === null) return;
    const since = clock.now();
    // Before the list: somebody who joins in between has not left.
    const recent = await reading.recentJoins(link.peerId);
    let after: ImporterCursor | null = null;
    do {
      const query: { requested: boolean; after: ImporterCursor | null } = { requested: false, after };
      const page: ImporterPage = await reading.importers(link.peerId, link.link, query);
      await store.joiners.record(link.id, page.importers, since);
      after = page.next;
    } while (after !== null);
    const joins = recent?.joins.filter((join) => join.link === link.link) ?? [];
    await store.joiners.finish(link.id, { since, recent: recent === null ? null : { ...recent, joins } });
    onRead();
  });
}
