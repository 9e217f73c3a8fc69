import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

/** How long a day stays over the messages after they came to rest. */
const LINGERS_MS = 1_000;

/**
 * Marks for the style sheet which days float over messages of theirs that are further down (`data-floating`), and whether
 * somebody is scrolling up there (`data-scrolling`): only then do such days show.
 * @param days whatever changes when the days do.
 */
export function useFloatingDay(log: RefObject<HTMLElement | null>, days: unknown) {
  function mark() {
    const top = log.current?.getBoundingClientRect().top ?? 0;
    for (const day of log.current?.querySelectorAll('.day') ?? [])
      day.toggleAttribute('data-floating', day.getBoundingClientRect().top < top);
  }

  useLayoutEffect(mark, [days]);

  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      mark();
      // The newest message comes into sight by itself, and nobody looks for its date.
      const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 1;
      if (atEnd) return;
      element.dataset['scrolling'] = 'yes';
      clearTimeout(rest);
      rest = setTimeout(() => (element.dataset['scrolling'] = 'no'), LINGERS_MS);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('scroll', onScroll);
    };
  }, []);
}
