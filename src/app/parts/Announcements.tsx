import { useEffect } from 'preact/hooks';

export interface Announced {
  text: string;
  kind: 'good' | 'bad';
  id: number;
}

const SHOWN_MS = 6_000;

/** What just happened, once: read out by screen readers, and gone after a while. */
export function Announcements({ announced, onGone }: { announced: Announced | null; onGone: () => void }) {
  useEffect(() => {
    if (announced === null) return undefined;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [announced]);
  return (
    <div class="announcements" role="status" aria-live="polite">
      {announced && (
        <p key={announced.id} class={`announcement ${announced.kind}`}>
          {announced.text}
        </p>
      )}
    </div>
  );
}
