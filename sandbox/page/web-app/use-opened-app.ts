import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Live } from '../live/events.ts';
import { useLiveEvents } from '../live/use-live-events.ts';
import { people } from '../people.ts';
import type { Sandbox } from '../shell/context.ts';
import type { AppOpening, OpenedApp, OpenedAppView } from './opened-app.ts';
import { themeParams } from './theme-params.ts';

interface Surroundings {
  userId: number;
  live: Live;
  attempt: Sandbox['attempt'];
}

/** The app that a person has open, one at a time; whatever opened it gets the focus back. */
export function useOpenedApp({ userId, live, attempt }: Surroundings) {
  const [app, setApp] = useState<OpenedApp>();
  const lastKey = useRef(0);
  const opener = useRef<Element | null>(null);
  const shown = app?.userId === userId ? app : undefined;

  const openApp = useCallback(
    (opening: AppOpening) => {
      opener.current = document.activeElement;
      const show = (opened: OpenedAppView | undefined) => {
        lastKey.current += 1;
        if (opened) setApp({ ...opened, key: lastKey.current, userId, dialog: opening.dialog });
      };
      void attempt(people.openApp(userId, opening, themeParams())).then(show);
    },
    [userId, attempt],
  );
  const closeApp = useCallback(() => setApp(undefined), []);

  // Somebody else's app is not theirs.
  useEffect(() => closeApp, [userId, closeApp]);

  // Once it is gone: before that, what is behind it can't have the focus. Before the browser draws again: nobody types in between.
  useLayoutEffect(() => {
    if (shown || !opener.current) return;
    const before = opener.current.isConnected ? opener.current : document.querySelector('.composer textarea');
    opener.current = null;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }, [shown]);

  // The bot has answered what it was opened for.
  useLiveEvents(live, (event) => {
    if (event.type === 'web_app_answer' && event.queryId === shown?.queryId) closeApp();
  });

  return { app: shown, openApp, closeApp };
}
