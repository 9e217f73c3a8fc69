/** Between a toast and whatever is next to it, in pixels. */
const GAP = 8;

/** What people press, apart from words in a text. */
const PRESSABLE = `.inline-button, .reply-button, .button, .small-button, .text-button, .icon-button, .jump-down,
  .chat-card-head, .dialog-row, .link-address, summary, input, select, textarea`;

type Span = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * @param room where a box of that height may be, as wide as it is.
 * @returns the highest top at which it covers no button; the room's own top when it is full of them.
 */
export function clearTop(height: number, room: Span, buttons: readonly Span[]): number {
  let top = room.top;
  const beside = buttons.filter((button) => button.left < room.right && button.right > room.left);
  for (const button of beside.toSorted((a, b) => a.bottom - b.bottom)) {
    if (button.top < top + height + GAP && button.bottom > top - GAP) top = button.bottom + GAP;
  }
  return top + height <= room.bottom ? top : room.top;
}

/** Puts the open popover with the toasts over the column that one looks at. */
export function placeToasts(toasts: HTMLElement) {
  const visible = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const column = ['.log', '.panel-body', '.dialog-list'].flatMap(visible)[0]?.getBoundingClientRect();
  if (!column) return;
  toasts.style.left = `${column.left}px`;
  toasts.style.width = `${column.width}px`;
  // Behind a dialog nothing can be pressed.
  const inDialog = visible('dialog').length > 0;
  const buttons = visible(PRESSABLE)
    .filter((element) => !inDialog || element.closest('dialog'))
    .map((element) => element.getBoundingClientRect());
  const widest = Math.max(0, ...[...toasts.children].map((toast) => toast.clientWidth));
  const middle = (column.left + column.right) / 2;
  const room = {
    left: middle - widest / 2,
    right: middle + widest / 2,
    top: column.top + GAP,
    bottom: column.bottom - GAP,
  };
  toasts.style.top = `${clearTop(toasts.offsetHeight, room, buttons)}px`;
}
