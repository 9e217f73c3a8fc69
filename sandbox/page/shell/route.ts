import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a phone shows; on wider screens the others stand beside it. */
export type View = 'dialogs' | 'chat' | 'panel';

/** Where the page is, kept in its address so that a reload or a bookmark comes back here. */
export interface Route {
  as: number | undefined;
  chat: string | undefined;
  view: View;
  /** What a button put into the input field. */
  text: string | undefined;
}

export type Navigate = (change: Partial<Route>, how?: 'push' | 'replace') => void;

export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const as = Number(query.get('as'));
  const view = query.get('view');
  return {
    as: as > 0 ? as : undefined,
    chat: query.get('chat') ?? undefined,
    text: query.get('text') ?? undefined,
    view: view === 'dialogs' || view === 'panel' ? view : 'chat',
  };
}

export function formatRoute(route: Route): string {
  const query = new URLSearchParams();
  if (route.as) query.set('as', String(route.as));
  if (route.chat) query.set('chat', route.chat);
  if (route.view !== 'chat') query.set('view', route.view);
  if (route.text) query.set('text', route.text);
  // A colon is legal in a query and a dialog key reads better with it.
  return `?${query.toString().replaceAll('%3A', ':')}`;
}

export function useRoute(): [Route, Navigate] {
  const [route, setRoute] = useState(() => parseRoute(location.search));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const navigate = useCallback<Navigate>((change, how = 'push') => {
    const next = { ...parseRoute(location.search), ...change };
    if (how === 'push') history.pushState(null, '', formatRoute(next));
    else history.replaceState(null, '', formatRoute(next));
    setRoute(next);
  }, []);
  return [route, navigate];
}
