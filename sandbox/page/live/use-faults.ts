import type { Fault } from '../../server/world/types.ts';
import { people } from '../people.ts';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';
import { useRemote } from './use-remote.ts';

export function useFaults(live: Live): Fault[] {
  const remote = useRemote('faults', async () => (await people.faults()).faults);
  useLiveEvents(live, (event) => {
    if (event.type === 'faults' || event.type === 'reconnected') void remote.refresh();
  });
  return remote.value ?? [];
}
