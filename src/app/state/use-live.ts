import { useEffect, useState } from 'preact/hooks';
import type { LiveLine } from '../../web/mini-app/api.ts';
import { AskFailed, type Server } from './ask.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** When a page that is seen, but not used, asks for a place again. The others' pages would do the same. */
const TAKEN_WAIT_MS = 300_000;
/** Trying again doesn't help: it would be refused again. */
const FINAL = new Set<AskFailed['reason']>(['init-data-bad', 'init-data-old', 'not-yours']);

export interface Live {
  /** Counts the changes of the chat that were noticed. */
  version: number;
  /** Whether changes are noticed now. `taken`: another page of the same person is told of them instead. */
  connection: 'live' | 'lost' | 'taken';
  /** Why they won't be any more. */
  ended: AskFailed | null;
}

/** Follows a chat's changes, and connects again by itself. */
export function useLive(server: Server, peerId: number | null): Live {
  const [live, setLive] = useState<Live>({ version: 0, connection: 'live', ended: null });
  useEffect(() => {
    if (peerId === null) return undefined;
    // What ended was of another chat.
    setLive((before) => ({ ...before, connection: 'live', ended: null }));
    const ended = new AbortController();
    const { signal } = ended;
    const changed = (): void => setLive((before) => ({ ...before, version: before.version + 1 }));
    const follow = async (): Promise<void> => {
      let wait = FIRST_WAIT_MS;
      let wasLost = false;
      while (!signal.aborted) {
        let isTaken = false;
        try {
          for await (const line of server.lines(`chats/${peerId}/live`, signal)) {
            const said: LiveLine = JSON.parse(line);
            if (said.taken) {
              isTaken = true;
              continue;
            }
            // What happened while nobody was connected went unseen.
            if (said.changed || wasLost) changed();
            if (wasLost) setLive((before) => ({ ...before, connection: 'live' }));
            wasLost = false;
            wait = FIRST_WAIT_MS;
          }
        } catch (error) {
          if (signal.aborted) return;
          if (error instanceof AskFailed && FINAL.has(error.reason)) {
            setLive((before) => ({ ...before, connection: 'lost', ended: error }));
            return;
          }
        }
        if (signal.aborted) return;
        setLive((before) => ({ ...before, connection: isTaken ? 'taken' : 'lost' }));
        wasLost = true;
        if (isTaken) {
          await untilUsed(signal);
          continue;
        }
        await pause(wait, signal);
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    };
    void follow();
    return () => ended.abort();
  }, [server, peerId]);
  return live;
}

const USES = ['focus', 'pointerdown', 'keydown', 'visibilitychange'] as const;

/** Until somebody does something with the page, or has had it before them for long. */
function untilUsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(use, TAKEN_WAIT_MS);
    function use(): void {
      if (document.visibilityState === 'visible') end();
    }
    function end(): void {
      clearInterval(timer);
      for (const name of USES) window.removeEventListener(name, use);
      signal.removeEventListener('abort', end);
      resolve();
    }
    for (const name of USES) window.addEventListener(name, use);
    signal.addEventListener('abort', end);
  });
}

/** Ends early when the browser is online again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end(): void {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    }
    window.addEventListener('online', end);
    signal.addEventListener('abort', end, { once: true });
  });
}
