import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Progress, Started } from '../../web/mini-app/api.ts';
import { feel } from '../telegram/haptics.ts';
import { t } from '../text.ts';
import { useAudit } from './context.ts';
import { sentenceOf } from './sentence-of.ts';

/** How often it is asked what became of a request: soon, and then less and less. */
const FIRST_LOOK_MS = 250;
const LONGEST_LOOK_MS = 3_000;
/** Requests may wait long. The chat's message says when it is done. */
const LOOK_FOR_MS = 60_000;

/** Asks for a change of the chat and says what became of it. */
export function useChange(): {
  /** @param path below the chat. @param done what is said when it is. @param then `open-made`: the link that it made is opened. */
  change: (path: string, done: string, then?: 'open-made') => Promise<void>;
  isBusy: boolean;
} {
  const { server, overview, announce, go } = useAudit();
  const [isBusy, setBusy] = useState(false);
  /** Somebody who went elsewhere meanwhile isn't called back. */
  const isShown = useRef(true);
  useEffect(() => () => void (isShown.current = false), []);
  const chat = `chats/${overview?.chat.peerId}`;
  const change = useCallback(
    async (path: string, done: string, then?: 'open-made') => {
      setBusy(true);
      try {
        const { operationId } = await server.post<Started>(`${chat}/${path}`);
        const progress = await outcome(() => server.get<Progress>(`${chat}/operations/${operationId}`));
        const { state, sentence, madeLinkId } = progress;
        if (state === 'waiting') announce(t('still-waiting'));
        else {
          feel(state === 'done' ? 'success' : 'error');
          announce(
            state === 'done' ? done : (sentence ?? t('failed-failed')),
            state === 'done' ? 'good' : 'bad',
          );
        }
        if (state === 'done' && then === 'open-made' && madeLinkId !== null && isShown.current)
          go({ open: madeLinkId }, 'replace');
      } catch (error) {
        feel('error');
        announce(sentenceOf(error), 'bad');
      } finally {
        setBusy(false);
      }
    },
    [server, chat, announce, go],
  );
  return { change, isBusy };
}

async function outcome(look: () => Promise<Progress>): Promise<Progress> {
  const until = performance.now() + LOOK_FOR_MS;
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 1.5, LONGEST_LOOK_MS)) {
    const progress = await look();
    if (progress.state !== 'waiting' || performance.now() > until) return progress;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
