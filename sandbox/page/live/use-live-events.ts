import { useEffect, useRef } from 'preact/hooks';
import type { Live, LiveEvent } from './events.ts';

/** Calls the newest `listener` for every event while the component is shown. */
export function useLiveEvents(live: Live, listener: (event: LiveEvent) => void) {
  const newest = useRef(listener);
  newest.current = listener;
  useEffect(() => live.subscribe((event) => newest.current(event)), [live]);
}
