import { useState } from 'preact/hooks';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';

/**
 * Whose request to join was declined while the page was open, as "peerId userId", until they ask again or come in. Telegram
 * itself keeps no record of it.
 */
export function useDeclined(live: Live): ReadonlySet<string> {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const change = (peerId: number, userId: number, isDeclined: boolean) =>
    setDeclined((before) => {
      const after = new Set(before);
      if (isDeclined) after.add(`${peerId} ${userId}`);
      else after.delete(`${peerId} ${userId}`);
      return after;
    });
  useLiveEvents(live, (event) => {
    if (event.type === 'join_request') change(event.request.peerId, event.request.userId, false);
    if (event.type === 'join_request_closed')
      change(event.request.peerId, event.request.userId, !event.approved);
    if (event.type === 'member') change(event.peerId, event.after.userId, false);
  });
  return declined;
}
