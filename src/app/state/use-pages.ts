import { useCallback, useEffect, useState } from 'preact/hooks';
import { AskFailed } from './ask.ts';
import { useAudit } from './context.ts';
import { useAnswer } from './use-answer.ts';

export interface Pages<P, T> {
  /** The first page, up to date; null before it is there. */
  first: P | null;
  /** What is on it and on those that were asked for after it, each once. */
  items: readonly T[];
  failed: AskFailed | null;
  isLoading: boolean;
  isLoadingMore: boolean;
  /** Null where there are no more. */
  more: (() => void) | null;
  retry: () => void;
}

/**
 * A list that comes in pages.
 * @param path with a query; `cursor` and the page's `next` are added for more.
 * @param itemsOf what is on a page. What came to the first page meanwhile may push its last onto the second, too.
 */
export function usePages<P extends { next: string | null }, T extends { id: string | number }>(
  path: string,
  cursor: string,
  itemsOf: (page: P) => readonly T[],
): Pages<P, T> {
  const { server } = useAudit();
  const first = useAnswer<P>(path, { keeps: true });
  const [later, setLater] = useState<{ path: string; pages: P[] }>({ path, pages: [] });
  const [isLoadingMore, setLoadingMore] = useState(false);
  const [failedMore, setFailedMore] = useState<AskFailed | null>(null);
  useEffect(() => setFailedMore(null), [path]);
  const laterPages = later.path === path ? later.pages : [];
  const last = laterPages.at(-1) ?? first.data;
  const next = first.isLoading ? null : (last?.next ?? null);
  const more = useCallback(() => {
    if (next === null) return;
    setLoadingMore(true);
    setFailedMore(null);
    server
      .get<P>(`${path}&${cursor}=${encodeURIComponent(next)}`)
      .then(
        (page) =>
          setLater((before) => ({ path, pages: [...(before.path === path ? before.pages : []), page] })),
        (error: unknown) => setFailedMore(error instanceof AskFailed ? error : new AskFailed('failed')),
      )
      .finally(() => setLoadingMore(false));
  }, [server, path, cursor, next]);
  const items = [first.data, ...laterPages].flatMap((page) => (page === null ? [] : itemsOf(page)));
  return {
    first: first.data,
    items: [...new Map(items.map((item) => [item.id, item])).values()],
    failed: first.failed ?? failedMore,
    isLoading: first.isLoading,
    isLoadingMore,
    more: next === null ? null : more,
    retry: failedMore === null ? first.retry : more,
  };
}
