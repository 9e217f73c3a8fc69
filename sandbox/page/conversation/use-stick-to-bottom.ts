import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../../server/world/types.ts';

/** How near to the end still counts as being there, in pixels. */
const NEAR = 60;

/**
 * Keeps the newest message in sight, unless the person scrolled up to read.
 * @returns `missed`: how many came meanwhile, undefined while at the end.
 */
export function useStickToBottom(messages: readonly Message[], pendingCount: number) {
  const log = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const seen = useRef(0);
  const [missed, setMissed] = useState<number>();
  const newest = messages.at(-1)?.id ?? 0;

  const toEnd = () => log.current?.scrollTo({ top: log.current.scrollHeight, behavior: 'instant' });

  useLayoutEffect(() => {
    if (pendingCount > 0) atEnd.current = true;
    if (atEnd.current) {
      seen.current = newest;
      toEnd();
    }
    setMissed(atEnd.current ? undefined : messages.filter((message) => message.id > seen.current).length);
  }, [messages, newest, pendingCount]);

  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const onScroll = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      if (atEnd.current) setMissed(undefined);
      else setMissed((shown) => shown ?? 0);
    };
    // Pictures that load and keyboards that open change the height without a new message.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd();
    });
    observer.observe(element);
    if (content.current) observer.observe(content.current);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);

  const jumpDown = () => {
    atEnd.current = true;
    seen.current = newest;
    log.current?.scrollTo({ top: log.current.scrollHeight });
    log.current?.focus();
    setMissed(undefined);
  };
  return { log, content, missed, jumpDown };
}
