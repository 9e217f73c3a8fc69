import { useEffect, useRef } from 'preact/hooks';
import type { Toast } from './use-toasts.ts';

/** Short answers at the bottom of the window, over any open dialog. */
export function Toasts({ toasts }: { toasts: Toast[] }) {
  const layer = useRef<HTMLDivElement>(null);
  const newest = toasts.at(-1)?.id;

  // The top layer stacks in order of opening, so the newest toast must be shown again to be above a dialog.
  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    if (element.matches(':popover-open')) element.hidePopover();
    if (newest !== undefined) element.showPopover();
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
