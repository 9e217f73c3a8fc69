import type { PeerId } from '../../domain/peer.ts';
import type { Reading } from '../background/reading.ts';
import { createSchedule } from '../background/schedule.ts';
import type { Background, Schedule } from '../background/schedule.ts';

/**
 * Counts who joined with a chat's strict links, also those who left before anybody looked: how many are in, which is all
 * that a link says, is not how many came.
 * @param then.readList reads a link's whole list, where Telegram keeps no log.
 */
export function createStrictJoins(
  background: Background,
  reading: Reading,
  { readList, onCounted }: { readList: (linkId: string) => void; onCounted: () => void },
): Schedule<PeerId> {
  const { store } = background.context;
  return createSchedule(background, 'strict links', async (peerId: PeerId) => {
    const links = await store.links.openStrict(peerId);
    if (links.length === 0) return;
    const recent = await reading.recentJoins(peerId);
    for (const link of links) {
      if (recent === null) readList(link.id);
      else
        await store.joiners.note(
          link.id,
          recent.joins.filter((join) => join.link === link.link),
        );
    }
    onCounted();
  });
}
