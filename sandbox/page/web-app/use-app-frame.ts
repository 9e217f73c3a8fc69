import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AppMessage, parseAppMessage } from './app-message.ts';

export interface AppFrame {
  /** Tells the app that something happened. */
  say: (type: string, data?: object) => void;
  /** Tells it how large it is. */
  sayViewport: () => void;
}

/**
 * The conversation with the app in a frame. Only what its own window says counts, and only while it is where it was opened:
 * a frame that went elsewhere isn't the bot's app any more.
 */
export function useAppFrame(
  frame: RefObject<HTMLIFrameElement | null>,
  url: string,
  onMessage: (message: AppMessage) => void,
): AppFrame {
  const listener = useRef(onMessage);
  listener.current = onMessage;
  // Before it speaks nobody listens, and the browser would complain of an origin that isn't there yet.
  const spoke = useRef(false);

  const { origin } = new URL(url);
  const app = useMemo<AppFrame>(() => {
    const say: AppFrame['say'] = (eventType, eventData) => {
      if (!spoke.current) return;
      frame.current?.contentWindow?.postMessage(JSON.stringify({ eventType, eventData }), origin);
    };
    return {
      say,
      sayViewport: () => {
        const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
        say('viewport_changed', { width, height, is_expanded: true, is_state_stable: true });
      },
    };
  }, [frame, origin]);

  useEffect(() => {
    const receive = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.current?.contentWindow || event.origin !== origin) return;
      const message = parseAppMessage(event.data);
      if (!message) return;
      spoke.current = true;
      listener.current(message);
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [frame, origin]);

  return app;
}
