import { useEffect, useRef } from 'preact/hooks';
import { placeToasts } from './place-toasts.ts';
import type { Toast } from './use-toasts.ts';

/** Short answers over the conversation and any open dialog, where they cover no button. */
export function Toasts({ toasts }: { toasts: Toast[] }) {
  const layer = useRef<HTMLDivElement>(null);
  const newest = toasts.at(-1)?.id;

  // The top layer stacks in order of opening, so the newest toast must be shown again to be above a dialog.
  useEffect(() => {
    const element = layer.current;
    if (!element) return undefined;
    if (element.matches(':popover-open')) element.hidePopover();
    if (newest === undefined) return undefined;
    element.showPopover();
    // What the toast is about often changes the conversation a moment later, and moves its buttons.
    const place = () => placeToasts(element);
    place();
    const observer = new ResizeObserver(place);
    for (const moving of document.querySelectorAll('.log-content, .composer, dialog'))
      observer.observe(moving);
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
    };
  }, [newest]);

  return (
    <div ref={layer} class="toasts" popover="manual" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} class="toast">
          {toast.text}
        </p>
      ))}
    </div>
  );
}
