import { useState } from 'preact/hooks';
import type { Live } from './events.ts';
import { useLiveEvents } from './use-live-events.ts';

/** Whether the person blocked the bot while the page was open; what was before, only a refusal tells. */
export function useBlocked(live: Live, userId: number): boolean {
  const [blocked, setBlocked] = useState(false);
  useLiveEvents(live, (event) => {
    if (event.type === 'bot_blocked' && event.userId === userId) setBlocked(event.blocked);
  });
  return blocked;
}
