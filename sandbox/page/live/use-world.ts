import type { WorldView } from '../answers.ts';
import { people } from '../people.ts';
import type { Live, LiveEvent } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useRemote } from './use-remote.ts';

const CHANGES_WORLD: ReadonlySet<LiveEvent['type']> = new Set([
  'member',
  'join_request',
  'join_request_closed',
  'link',
  'link_deleted',
  'chat',
  'user',
  'clock',
  'reconnected',
]);

/** People, chats, members, links and the clock; undefined until first read. */
export function useWorld(live: Live): WorldView | undefined {
  const world = useRemote('world', people.world);
  useLiveEvents(live, (event) => {
    if (CHANGES_WORLD.has(event.type)) void world.refresh();
  });
  return world.value;
}
