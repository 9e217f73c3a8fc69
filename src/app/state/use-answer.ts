import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { AskFailed } from './ask.ts';
import { useAudit } from './context.ts';

export interface Answered<T> {
  /** The last answer: it stays while there is a newer one to come. */
  data: T | null;
  failed: AskFailed | null;
  isLoading: boolean;
  retry: () => void;
}

/**
 * What the server answers to `path`, and again whenever the chat changes. Another path starts anew, unless `keeps`: then the last
 * answer stays until there is one.
 */
export function useAnswer<T>(path: string | null, { keeps = false } = {}): Answered<T> {
  const { server, version } = useAudit();
  const [answer, setAnswer] = useState<{ path: string; data: T | null; failed: AskFailed | null } | null>(
    null,
  );
  const [tries, setTries] = useState(0);
  // Before anything is painted: the answer takes longer than that.
  useLayoutEffect(() => {
    if (path === null) return undefined;
    const ended = new AbortController();
    server.get<T>(path, ended.signal).then(
      (data) => setAnswer({ path, data, failed: null }),
      (error: unknown) => {
        if (ended.signal.aborted) return;
        const failed = error instanceof AskFailed ? error : new AskFailed('failed');
        setAnswer((before) => ({ path, data: before?.path === path ? before.data : null, failed }));
      },
    );
    return () => ended.abort();
  }, [server, path, version, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const isOfPath = answer?.path === path;
  return {
    data: (isOfPath || keeps ? answer?.data : null) ?? null,
    failed: isOfPath ? answer.failed : null,
    isLoading: path !== null && !isOfPath,
    retry,
  };
}
