import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Overview } from '../../web/mini-app/api.ts';
import { AskFailed, type Server } from './ask.ts';
import { paths } from './paths.ts';
import { useLive, type Live } from './use-live.ts';

/** The chat that is looked at, up to date. @param peerId null for none. */
export function useChat(
  server: Server,
  peerId: number | null,
): { overview: Overview | null; live: Live; failed: AskFailed | null; retry: () => void } {
  const live = useLive(server, peerId);
  const [{ of, overview, failed }, setAnswered] = useState<{
    /** What was asked for: a group that became a supergroup answers with its new id. */
    of: number | null;
    overview: Overview | null;
    failed: AskFailed | null;
  }>({ of: null, overview: null, failed: null });
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (peerId === null) return undefined;
    const ended = new AbortController();
    server.get<Overview>(paths.chat(peerId), ended.signal).then(
      (answer) => setAnswered({ of: peerId, overview: answer, failed: null }),
      (error: unknown) => {
        if (ended.signal.aborted) return;
        const failed = error instanceof AskFailed ? error : new AskFailed('failed');
        setAnswered((before) => ({
          of: peerId,
          overview: before.of === peerId ? before.overview : null,
          failed,
        }));
      },
    );
    return () => ended.abort();
  }, [server, peerId, live.version, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return {
    overview: of === peerId || peerId === null ? overview : null,
    live,
    failed: of === peerId ? failed : null,
    retry,
  };
}
